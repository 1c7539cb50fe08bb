import { gammaVariate } from './gammaVariate.ts';
import { areNeighbours, type NamingSurvey } from './naming.ts';

/** How often each person was named, beside how often somebody of average popularity would have been in her place. */
export interface Popularity {
  /** Times named by residents who answered. */
  readonly named: Float64Array;
  /** Expected times at average popularity: by her own building, of which many may have answered or nobody, and by others. */
  readonly expected: Float64Array;
  /** Shape k of the gamma distribution of popularity (mean 1, variance 1/k): the smaller, the fewer are named by all. */
  readonly shape: number;
}

const [smallestShape, largestShape] = [0.2, 20];

/**
 * Popularity of residents as far as the answers show it. Times named are taken as Poisson with mean popularity ×
 * expected; k is found from their variance by the method of moments, within 0.2 and 20. Persons who are no residents
 * have neither times nor expectation. O(persons + nominations).
 */
export function popularityOf({ lists, places, isResident }: NamingSurvey): Popularity {
  const placeCount = 1 + places.reduce((most, place) => Math.max(most, place), -1);
  const named = new Float64Array(isResident.length);
  const residents = new Float64Array(placeCount);
  const inside = new Float64Array(placeCount);
  // Last: those whose building is not known.
  const elsewhere = new Float64Array(placeCount + 1);
  let all = 0;
  for (let row = 0; row < isResident.length; row++) {
    if (isResident[row] === 0) continue;
    const place = places[row]!;
    all++;
    if (place !== -1) residents[place]!++;
    for (let slot = lists.offsets[row]!; slot < lists.offsets[row + 1]!; slot++) {
      const alter = lists.alters[slot]!;
      if (isResident[alter] === 0) continue;
      named[alter]!++;
      if (areNeighbours(places, row, alter)) inside[place]!++;
      else elsewhere[place === -1 ? placeCount : place]!++;
    }
  }
  const rates = elsewhere.map((times, place) => times / Math.max(1, all - (residents[place] ?? 1)));
  const everywhere = rates.reduce((sum, rate) => sum + rate, 0);
  const expected = Float64Array.from(places, (place, row) => {
    if (isResident[row] === 0) return 0;
    if (place === -1) return everywhere;
    return everywhere - rates[place]! + inside[place]! / Math.max(1, residents[place]! - 1);
  });
  return { named, expected, shape: shapeOf(named, expected) };
}

function shapeOf(named: Float64Array, expected: Float64Array): number {
  let [excess, squares] = [0, 0];
  named.forEach((times, row) => {
    excess += (times - expected[row]!) ** 2 - expected[row]!;
    squares += expected[row]! ** 2;
  });
  const shape = excess > 0 ? squares / excess : largestShape;
  return Math.max(smallestShape, Math.min(largestShape, shape));
}

/**
 * A function that draws everybody's popularity, given how often she was named: gamma with shape k + named and mean
 * (k + named) / (k + expected). Who could hardly be named yet gets hers from the distribution of all. To draw whom
 * the others name with chances so drawn is a Pólya urn with k + named balls for each. O(persons) a draw.
 */
export function popularityDraws(
  { named, expected, shape }: Popularity,
  isResident: Uint8Array,
  next: () => number,
): () => Float64Array {
  const gamma = gammaVariate(next);
  return () =>
    named.map((times, row) => (isResident[row] === 1 ? gamma(shape + times) / (shape + expected[row]!) : 0));
}
