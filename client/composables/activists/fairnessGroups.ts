import type { ActivistFairnessQuery, FairnessFact } from '../../api/generated.ts';

type Fairness = ActivistFairnessQuery['activistFairness'];

export type Reliance = Fairness['reliance'][number];

/** All that is known of one group of people. */
export interface FairnessGroup {
  readonly group: string;
  readonly name: string;
  readonly coverage: Fairness['coverage'][number] | null;
  readonly selection: Fairness['selection'][number] | null;
  /** Mean percentile by dimension, 0 to 1; null = nothing was observed. */
  readonly means: ReadonlyMap<string, number | null>;
  /** How far the order rests on each dimension. */
  readonly reliance: ReadonlyMap<string, Reliance>;
  readonly best: Fairness['byGroup'][number]['activists'];
}

/** The groups of one fact, each with its coverage, selection, gaps, reliance and best, in the server's order (largest first). */
export function fairnessGroups(
  { coverage, selection, gaps, reliance, byGroup }: Fairness,
  fact: FairnessFact,
): FairnessGroup[] {
  const isOfFact = ({ by }: { readonly by: FairnessFact }): boolean => by === fact;
  const named = [...coverage, ...selection, ...gaps, ...byGroup].filter(isOfFact);
  const names = new Map(named.map(({ group, groupName }) => [group, groupName]));
  const ofGroup = <Row extends { readonly by: FairnessFact; readonly group: string }>(
    rows: readonly Row[],
    group: string,
  ): Row[] => rows.filter((row) => isOfFact(row) && row.group === group);
  return [...names].map(([group, name]) => ({
    group,
    name,
    coverage: ofGroup(coverage, group)[0] ?? null,
    selection: ofGroup(selection, group)[0] ?? null,
    means: new Map(ofGroup(gaps, group).map(({ dimension, mean }) => [dimension, mean])),
    reliance: new Map(ofGroup(reliance, group).map((each) => [each.dimension, each])),
    best: ofGroup(byGroup, group)[0]?.activists ?? [],
  }));
}
