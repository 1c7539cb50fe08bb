import { describe, expect, it } from 'vitest';
import { measureById, measures } from '../../../../server/analysis/index.ts';
import { drawsAllowed, stepsOf } from '../../../../server/analysis/significance/drawsAllowed.ts';
import { nullModels } from '../../../../server/analysis/significance/nullModels.ts';
import { adjacency } from '../../../../server/graph/adjacency.ts';
import { randomNetwork } from '../networks.ts';

const { degrees, density } = nullModels;
const compared = measures.filter(({ level }) => level === 'network' || level === 'node');
const small = adjacency(randomNetwork(60, 200, 1, true));

describe('drawsAllowed', () => {
  it.each(compared.map(({ id }) => id))('knows what the complexity of %s comes to', (id) => {
    expect(stepsOf(measureById(id), small, false)).toBeGreaterThan(0);
  });

  it('allows 2,000 draws of everything in a small network', () => {
    for (const measure of compared)
      expect(drawsAllowed(small, measure, true, degrees), measure.id).toBe(2000);
  });

  it('allows fewer, the larger the network and the dearer measure and model', () => {
    const [middle, large] = [
      adjacency(randomNetwork(1500, 6000, 1)),
      adjacency(randomNetwork(6000, 24_000, 1)),
    ];
    const of = (id: 'betweenness' | 'closeness' | 'transitivity', view = large, weighted = false) =>
      drawsAllowed(view, measureById(id), weighted, density);
    expect(of('betweenness', middle)).toBeGreaterThan(200);
    expect(of('betweenness')).toBeLessThan(of('betweenness', middle));
    expect(of('betweenness')).toBeLessThan(of('closeness'));
    expect(of('closeness', large, true)).toBeLessThan(of('closeness'));
    expect(of('closeness')).toBeLessThan(of('transitivity'));
    expect(drawsAllowed(large, measureById('transitivity'), false, degrees)).toBeLessThanOrEqual(
      of('transitivity'),
    );
  });

  it('keeps at most ten million numbers', () => {
    const view = adjacency(randomNetwork(20_000, 10, 1));
    expect(drawsAllowed(view, measureById('degree'), false, density)).toBe(500);
  });
});
