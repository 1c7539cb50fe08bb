import { measureIds, measures, type AnyMeasure } from '../../server/analysis/index.ts';

/** One way to compute a measure that NetworkX can compute as well. */
export interface Comparison {
  /** The peer's name for it. */
  readonly key: string;
  readonly measure: AnyMeasure;
  readonly normalized: boolean;
  readonly weighted: boolean;
  /** Largest difference, absolute below 1 and relative above. */
  readonly tolerance: number;
}

/** What NetworkX has no counterpart for, and why the peer does not make one of its parts. */
export const notCompared: Readonly<Record<string, string>> = {
  diffusion: 'NetworkX has no diffusion centrality.',
  brokerage: 'NetworkX has no Everett–Valente brokerage; the tests use the paper and R.',
  coordinator: 'NetworkX has no brokerage roles; the tests use R sna.',
  itinerant: 'See coordinator.',
  gatekeeper: 'See coordinator.',
  representative: 'See coordinator.',
  liaison: 'See coordinator.',
  corePeriphery: 'NetworkX has no core-periphery model; the tests try every division.',
  corePeripheryFit: 'See corePeriphery.',
  louvain: 'Which of several good partitions is found depends on chance.',
  leiden: 'See louvain.',
  labelPropagation: 'See louvain.',
  modularity: 'Of the partition that louvain finds.',
};

/** Every measure of the registry that is not excused above, plain, and `weighted` and `normalized` where it can. */
export const comparisons: readonly Comparison[] = measures
  .filter(({ id }) => !(id in notCompared))
  .flatMap((measure) => {
    const each = [false, true];
    const ways = each.flatMap((normalized) => each.map((weighted) => ({ normalized, weighted })));
    return ways
      .filter(({ normalized }) => !normalized || measure.normalizes)
      .filter(({ weighted }) => !weighted || measure.strength === 'optional')
      .map((way) => ({
        ...way,
        key: [measure.id, way.normalized && 'normalized', way.weighted && 'weighted']
          .filter(Boolean)
          .join(' '),
        measure,
        tolerance: measure.iterative ? 1e-6 : 1e-9,
      }));
  });

/** Excuses for measures that are not there. */
export const needlessExcuses: readonly string[] = Object.keys(notCompared).filter(
  (id) => !(measureIds as readonly string[]).includes(id),
);
