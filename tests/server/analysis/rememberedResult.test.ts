import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defineMeasure, defaultMeasureOptions } from '../../../server/analysis/measure.ts';
import { installResultCache, measureColumn } from '../../../server/analysis/rememberedResult.ts';
import { ResultCache } from '../../../server/analysis/resultCache.ts';
import { adjacency, type NetworkForm } from '../../../server/graph/adjacency.ts';
import { selectAdjacency } from '../../../server/graph/selection.ts';
import { recordFrom, type PlainTie } from './recordFrom.ts';

const compute = vi.fn((network: NetworkForm) => {
  const { order, out } = adjacency(network);
  return Float64Array.from({ length: order }, (_, i) => out.offsets[i + 1]! - out.offsets[i]!);
});
const counted = defineMeasure<'node'>({
  id: 'counted',
  level: 'node',
  family: 'connections',
  range: [0, null],
  unit: 'ties',
  source: 'of this test',
  complexity: 'O(n)',
  column: compute,
});
const ties: readonly PlainTie[] = [
  { kind: 'KNOWS', from: 'a', to: 'b' },
  { kind: 'KNOWS', from: 'b', to: 'c', weight: 2 },
];
const network = (more: readonly PlainTie[] = [], name = '甲', base = ties): NetworkForm =>
  selectAdjacency(
    recordFrom(
      ['a', 'b', 'c'].map((id) => ({ id, label: 'Resident', displayName: `${name}${id}` })),
      [...base, ...more],
    ),
    { communityId: 'community', tieKinds: ['KNOWS'] },
  );
const values = (form: NetworkForm, options = defaultMeasureOptions) => measureColumn(form, counted, options);

// What is counted is how often the measure is computed: by definition once for each content.
describe('what a measure gave', () => {
  let cache: ResultCache;
  beforeEach(() => {
    compute.mockClear();
    cache = new ResultCache(1_000_000);
    installResultCache(cache);
  });
  afterEach(() => installResultCache(null));

  it('is not computed again when a name or another kind of tie changed', () => {
    const first = values(network());
    expect(values(network([], '乙'))).toBe(first);
    expect(values(network([{ kind: 'SUPPORTS', from: 'a', to: 'c' }]))).toBe(first);
    expect(compute).toHaveBeenCalledOnce();
  });

  it('is computed again when a tie, a strength, an option or a group changed', () => {
    const groups = new Map([['a', 'x']]);
    values(network());
    values(network([{ kind: 'KNOWS', from: 'a', to: 'c' }]));
    values(network([], '甲', [ties[0]!, { ...ties[1]!, weight: 3 }]));
    values(network(), { ...defaultMeasureOptions, weighted: true });
    values(network(), { ...defaultMeasureOptions, groups });
    values(network(), { ...defaultMeasureOptions, groups: new Map([['a', 'y']]) });
    expect(compute).toHaveBeenCalledTimes(6);
    values(network(), { seed: 1, weighted: true, normalized: false });
    values(network(), { ...defaultMeasureOptions, groups: new Map(groups) });
    expect(compute).toHaveBeenCalledTimes(6);
  });

  it('is computed each time where nothing is installed, or nothing fits', () => {
    installResultCache(new ResultCache(10));
    for (let i = 0; i < 2; i++) values(network());
    installResultCache(null);
    for (let i = 0; i < 2; i++) values(network());
    expect(compute).toHaveBeenCalledTimes(4);
  });

  it('is kept within the bound, the most recently used', () => {
    const of = (seed: number) => ({ ...defaultMeasureOptions, seed });
    values(network(), of(1));
    const each = cache.bytes;
    installResultCache((cache = new ResultCache(2.5 * each)));
    for (const seed of [1, 2, 1, 3, 1, 2]) values(network(), of(seed));
    // 1, 2 and 3 are computed; 3 drove 2 out, which is computed again.
    expect(compute).toHaveBeenCalledTimes(1 + 4);
    expect(cache.bytes).toBeLessThanOrEqual(2.5 * each);
    cache.clear();
    expect(cache.bytes).toBe(0);
  });
});
