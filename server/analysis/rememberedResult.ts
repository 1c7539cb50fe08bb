import { createHash } from 'node:crypto';
import { adjacency, type NetworkForm } from '../graph/adjacency.ts';
import { networkHash } from '../graph/networkHash.ts';
import { onceFor } from '../graph/onceFor.ts';
import {
  hasColumn,
  rowsOf,
  type ColumnMeasure,
  type Measure,
  type MeasureColumn,
  type MeasureLevel,
  type MeasureOptions,
  type MeasureResultByLevel,
} from './measure.ts';
import type { ResultCache } from './resultCache.ts';

let installed: ResultCache | null = null;

/** Where the computations of this thread remember their results from now on; null = nowhere. It changes no result. */
export function installResultCache(cache: ResultCache | null): void {
  installed = cache;
}

/**
 * What a measure gives on a network: as `measure.compute`, remembered by the content of the network. So it is not
 * computed again when the record changed in what the network does not hold: names, telephone numbers, other kinds of
 * ties, another day with the same ties. The result is shared and must not be changed. O(n + m) when it is known.
 */
export function measureValues<Level extends MeasureLevel>(
  network: NetworkForm,
  measure: Measure<Level>,
  options: MeasureOptions,
): MeasureResultByLevel[Level] {
  if (hasColumn(measure)) {
    const rows: unknown = rowsOf(measure, network, measureColumn(network, measure, options));
    return rows as MeasureResultByLevel[Level];
  }
  return remembered(network, measure, options, () => measure.compute(network, options));
}

/** The column of a measure, remembered likewise: for who does not need all rows. */
export function measureColumn(
  network: NetworkForm,
  measure: ColumnMeasure,
  options: MeasureOptions,
): MeasureColumn {
  return remembered(network, measure, options, () => measure.column(network, options));
}

function remembered<Result>(
  network: NetworkForm,
  { id, level }: Measure,
  { groups, memberships, ...plain }: MeasureOptions,
  compute: () => Result,
): Result {
  if (!installed) return compute();
  const name = ['measure', id, sorted(plain), groupsHash(groups ?? memberships)] as const;
  return rememberedResult(network, name, compute, { ofEdges: level === 'edge' });
}

/** Tells who is in which group or groups; null where nobody said. O(n log n), once for a map. */
export const groupsHash = (groups: ReadonlyMap<string, unknown> | undefined): string | null =>
  groups ? hashOfGroups(groups) : null;

const hashOfGroups = onceFor((groups: ReadonlyMap<string, unknown>) =>
  createHash('sha256')
    .update(JSON.stringify([...groups].sort(byKey)))
    .digest('base64'),
);

/**
 * A pure function of a network, remembered by the network's content and `name`: everything else that it depends on,
 * which must be plain and start with a word of its own. `ofEdges`: whether the result holds keys of edges.
 */
export function rememberedResult<Result>(
  network: NetworkForm,
  name: readonly [string, ...unknown[]],
  compute: () => Result,
  { ofEdges = false }: { readonly ofEdges?: boolean } = {},
): Result {
  return rememberedBy(() => {
    const hash = networkHash(adjacency(network));
    return `${ofEdges ? hash.withEdgeKeys : hash.structure} ${JSON.stringify(name)}`;
  }, compute);
}

/** A pure function of what `keyOf` tells of, remembered by it; where results are remembered nowhere, it is not asked. */
export function rememberedBy<Result>(keyOf: () => string, compute: () => Result): Result {
  if (!installed) return compute();
  const key = keyOf();
  const known = installed.get(key);
  if (known) return known.result as Result;
  const result = compute();
  installed.set(key, result);
  return result;
}

/** In one order, whatever order somebody named them in. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.entries(value)
    .sort(byKey)
    .map(([key, each]) => [key, sorted(each)]);
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);
