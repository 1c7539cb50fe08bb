import { adjacency, type NetworkForm } from '../graph/adjacency.ts';
import { networkHash } from '../graph/networkHash.ts';
import type { Measure, MeasureLevel, MeasureOptions, MeasureResultByLevel } from './measure.ts';
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
  const { groups, ...plain } = options;
  return rememberedResult(
    network,
    ['measure', measure.id, sorted(plain), groups ? [...groups].sort(byKey) : null],
    () => measure.compute(network, options),
    { ofEdges: measure.level === 'edge' },
  );
}

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
  if (!installed) return compute();
  const hash = networkHash(adjacency(network));
  const key = `${ofEdges ? hash.withEdgeKeys : hash.structure} ${JSON.stringify(name)}`;
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
