import { describe, expect, it } from 'vitest';
import { misrecorded } from '../../../../../server/analysis/evolution/series/misrecorded.ts';
import { random } from '../../../../../server/analysis/random.ts';
import { adjacencyOf } from '../../../../../server/graph/adjacency.ts';

/** A ring of n, so that each has two ties of n − 1 possible ones. */
function ring(order: number, directed: boolean) {
  const ends = Uint32Array.from({ length: order }, (_, i) => i);
  const digits = String(order).length;
  return adjacencyOf({
    keys: Array.from(ends, (i) => String(i).padStart(digits, '0')),
    directed,
    edgeKeys: Array.from(ends, (i) => `e${i}`),
    edgeSources: ends,
    edgeTargets: ends.map((i) => (i + 1) % order),
    edgeStrengths: new Float64Array(order).fill(2),
  });
}

describe('misrecorded', () => {
  it.each([true, false])(
    'takes ties away and adds others as often as it was told (directed: %s)',
    (directed) => {
      const view = ring(100, directed);
      const pairOf = (one: number, other: number) =>
        directed || one < other ? `${one} ${other}` : `${other} ${one}`;
      const recorded = new Set(Array.from(view.edgeSources, (one, e) => pairOf(one, view.edgeTargets[e]!)));
      const next = misrecorded(view, { deleted: 0.2, added: 0.1 }, random(3));
      let [kept, added] = [0, 0];
      const draws = 300;
      for (let draw = 0; draw < draws; draw++) {
        const drawn = next();
        const pairs = Array.from(drawn.edgeSources, (one, e) => pairOf(one, drawn.edgeTargets[e]!));
        expect(new Set(pairs).size).toBe(pairs.length);
        expect(new Set(drawn.edgeKeys).size).toBe(drawn.edgeKeys.length);
        expect(drawn.edgeSources.every((one, e) => one !== drawn.edgeTargets[e])).toBe(true);
        kept += pairs.filter((pair) => recorded.has(pair)).length;
        added += pairs.filter((pair) => !recorded.has(pair)).length;
      }
      // Of 30,000 trials: five standard errors are 0.012 and 0.009.
      expect(Math.abs(kept / (draws * 100) - 0.8)).toBeLessThan(0.012);
      expect(Math.abs(added / (draws * 100) - 0.1)).toBeLessThan(0.009);
    },
  );

  it('draws the same networks again from the same seed, and the recorded one without error', () => {
    const view = ring(12, false);
    const drawn = () => misrecorded(view, { deleted: 0.3, added: 0.3 }, random(8))();
    expect(drawn()).toEqual(drawn());
    expect(misrecorded(view, { deleted: 0, added: 0 }, random(8))()).toEqual(view);
  });

  it('adds nothing where everybody is tied already', () => {
    const view = ring(3, false);
    const next = misrecorded(view, { deleted: 0, added: 1 }, random(1));
    expect(next().edgeKeys).toHaveLength(3);
  });
});
