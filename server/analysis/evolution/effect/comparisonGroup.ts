import { meanOf, standardDeviationOf } from './meanAndDeviation.ts';

/** A resident with a value before and after. */
export interface Case {
  readonly id: string;
  readonly before: number;
  readonly after: number;
  /** The building that she lived in before; null = not known. */
  readonly placeId: string | null;
}

export const comparisonKinds = ['building', 'baseline', 'matched', 'chosen'] as const;
/** Who the treated are compared with. */
export type ComparisonKind = (typeof comparisonKinds)[number];

export interface ComparisonChoice {
  readonly comparison: ComparisonKind;
  /** Of `chosen`. */
  readonly comparisonIds: readonly string[];
  /** Of `matched`: how far the values before may be apart, in standard deviations of all. */
  readonly caliper: number;
}

export interface ComparedCase extends Case {
  readonly isTreated: boolean;
  /** Within which treatment could have fallen otherwise: building and third of the values before; a matched pair. */
  readonly block: string;
  readonly matchedWithId: string | null;
}

export interface ComparisonGroup {
  /** The treated first, each arm in order of id. */
  readonly cases: readonly ComparedCase[];
  /** Treated for whom nobody is close enough before. */
  readonly unmatched: readonly string[];
}

/**
 * Who of the others the treated are compared with:
 * `building`: residents of the buildings of the treated; `baseline`: who is in the same third of all values before as
 * one of the treated; `matched`: to each of the treated, the highest value before first, the nearest by value before
 * who is not taken and within the caliper (1:1, greedy, equal ones by id), and who has none is left out; `chosen`: those
 * named. O(treated × others).
 */
export function comparisonGroup(
  treated: readonly Case[],
  others: readonly Case[],
  choice: ComparisonChoice,
): ComparisonGroup {
  const thirdOf = thirds([...treated, ...others]);
  const blockOf = ({ placeId, before }: Case): string => `${placeId ?? ''}|${thirdOf(before)}`;
  if (choice.comparison === 'matched') return matched(treated, others, choice.caliper);
  const places = new Set(treated.map(({ placeId }) => placeId).filter((id) => id !== null));
  const stages = new Set(treated.map(({ before }) => thirdOf(before)));
  const isCompared = {
    building: ({ placeId }: Case) => placeId !== null && places.has(placeId),
    baseline: ({ before }: Case) => stages.has(thirdOf(before)),
    chosen: ({ id }: Case) => choice.comparisonIds.includes(id),
  }[choice.comparison];
  const caseOf = (each: Case, isTreated: boolean): ComparedCase => ({
    ...each,
    isTreated,
    block: blockOf(each),
    matchedWithId: null,
  });
  return {
    cases: [
      ...treated.map((each) => caseOf(each, true)),
      ...others.filter(isCompared).map((each) => caseOf(each, false)),
    ],
    unmatched: [],
  };
}

/** In which third of values one lies, 0 to 2; equal values lie in the same. */
function thirds(cases: readonly Case[]): (value: number) => number {
  const rising = cases.map(({ before }) => before).sort((a, b) => a - b);
  const [one, two] = [rising[Math.floor(rising.length / 3)]!, rising[Math.floor((2 * rising.length) / 3)]!];
  return (value) => (value < one ? 0 : value < two ? 1 : 2);
}

function matched(treated: readonly Case[], others: readonly Case[], caliper: number): ComparisonGroup {
  const width = caliper * standardDeviationOf([...treated, ...others].map(({ before }) => before));
  const free = new Set(others);
  const partners = new Map<Case, Case>();
  for (const each of treated.toSorted((a, b) => b.before - a.before || (a.id < b.id ? -1 : 1))) {
    let [nearest, distance]: [Case | null, number] = [null, Infinity];
    for (const other of free) {
      const apart = Math.abs(other.before - each.before);
      if (apart < distance && apart <= width + 1e-12) [nearest, distance] = [other, apart];
    }
    if (!nearest) continue;
    partners.set(each, nearest);
    free.delete(nearest);
  }
  const pairs = [...partners].sort(([a], [b]) => (a.id < b.id ? -1 : 1));
  return {
    cases: [
      ...pairs.map(([one, other]) => ({ ...one, isTreated: true, block: one.id, matchedWithId: other.id })),
      ...pairs
        .map(([one, other]) => ({ ...other, isTreated: false, block: one.id, matchedWithId: one.id }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    ],
    unmatched: treated.filter((each) => !partners.has(each)).map(({ id }) => id),
  };
}

/** How far the treated lay from the others before, in standard deviations of all; null where all are equal. */
export function baselineDifference(treated: readonly Case[], others: readonly Case[]): number | null {
  const deviation = standardDeviationOf([...treated, ...others].map(({ before }) => before));
  if (treated.length === 0 || others.length === 0 || !(deviation > 0)) return null;
  const mean = (cases: readonly Case[]): number => meanOf(cases.map(({ before }) => before))!;
  return (mean(treated) - mean(others)) / deviation;
}
