/** Lengths of ties as numbers of one unit. */
interface TieLengths {
  /** In the order of the strengths. */
  readonly lengths: Float64Array;
  /** How many of them make up a distance of 1. */
  readonly unit: number;
}

/** Strengths that are fractions with one of these denominators have lengths with a common one. */
const denominators = [1, 2, 4, 5, 8, 10, 20, 100] as const;
/** Whole distances stay below this: sums are not rounded, and unequal ones differ by more than the 1e-10 of others. */
const mostDistance = 2 ** 32;
/** Of so many different strengths hardly any have a small common multiple. */
const mostStrengths = 64;

/**
 * The length of a tie of strength s is 1/s (Newman 2001, doi:10.1103/PhysRevE.64.016132). Where all strengths are
 * simple fractions, such as 1 to 5 or halves, lengths are whole numbers: then path lengths are added and compared
 * without any rounding. Otherwise they are what 1/s is in floating point, in the unit 1.
 * `order` is the number of nodes: no path has more ties. O(m).
 */
export function tieLengths(strengths: Float64Array, order: number): TieLengths {
  const fractions = fractionsOf(strengths);
  const unit = fractions && commonUnit([...fractions.values()], order);
  if (!unit) return { lengths: strengths.map((strength) => 1 / strength), unit: 1 };
  const known = new Map(
    [...fractions].map(([strength, [numerator, denominator]]) => [
      strength,
      (unit / numerator) * denominator,
    ]),
  );
  return { lengths: strengths.map((strength) => known.get(strength)!), unit };
}

type Fraction = readonly [numerator: number, denominator: number];

/** Each different strength as a fraction in lowest terms; null when one is none, or there are many. */
function fractionsOf(strengths: Float64Array): ReadonlyMap<number, Fraction> | null {
  const fractions = new Map<number, Fraction>();
  for (const strength of strengths) {
    if (fractions.has(strength)) continue;
    const denominator = denominators.find((each) => Math.round(strength * each) / each === strength);
    if (denominator === undefined || fractions.size === mostStrengths) return null;
    const numerator = Math.round(strength * denominator);
    const divisor = greatestCommonDivisor(numerator, denominator);
    fractions.set(strength, [numerator / divisor, denominator / divisor]);
  }
  return fractions;
}

/** The smallest unit in which the lengths denominator/numerator are whole; null when distances would get too large. */
function commonUnit(fractions: readonly Fraction[], order: number): number | null {
  let unit = 1;
  for (const [numerator] of fractions) {
    unit = (unit / greatestCommonDivisor(unit, numerator)) * numerator;
    if (unit > mostDistance) return null;
  }
  const longest = Math.max(...fractions.map(([numerator, denominator]) => (unit / numerator) * denominator));
  return longest * order < mostDistance ? unit : null;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
