import type { LatentActivistsQuery } from '../../api/generated.ts';

type Correlation = LatentActivistsQuery['latentActivists']['correlations'][number];

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Above this, two dimensions count the same thing twice. */
const alike = 0.9;

/** A lower triangle: each dimension that was observed with those before it. */
export function correlationTable<Dimension extends Named>(
  dimensions: readonly Dimension[],
  correlations: readonly Correlation[],
) {
  const key = (one: string, other: string): string => `${one} ${other}`;
  const values = new Map(
    correlations.flatMap(({ one, other, value }) => [
      [key(one, other), value] as const,
      [key(other, one), value] as const,
    ]),
  );
  const observed = dimensions.filter(({ id }) =>
    correlations.some(({ one, other }) => one === id || other === id),
  );
  return observed.map((dimension, place) => ({
    dimension,
    cells: observed
      .slice(0, place)
      .map(({ id }) => ({ other: id, value: values.get(key(dimension.id, id)) ?? null })),
  }));
}

/** The pairs that say almost the same, most alike first. */
export function tooAlike(correlations: readonly Correlation[]) {
  return correlations
    .flatMap(({ one, other, value }) => (value !== null && value > alike ? [{ one, other, value }] : []))
    .sort((a, b) => b.value - a.value);
}
