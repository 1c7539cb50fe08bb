import { describe, expect, it } from 'vitest';
import { random } from '../../../../../server/analysis/random.ts';
import { dyads } from '../../../../../server/analysis/significance/models/dyads.ts';
import { adjacency, type Adjacency } from '../../../../../server/graph/adjacency.ts';
import { fromTable, randomNetwork } from '../../networks.ts';
import { allNetworks, chiSquare, isLike, tally, tiesIn, tiesOf } from '../uniformity.ts';

function census(ties: readonly (readonly [number, number])[]): string {
  const all = new Set(ties.map(([a, b]) => `${a}-${b}`));
  const mutual = ties.filter(([a, b]) => all.has(`${b}-${a}`)).length / 2;
  return `${mutual} mutual, ${ties.length - 2 * mutual} single`;
}

/** The strengths of each mutual pair together, and of each single arrow. */
function strengthsOfDyads({ edgeStrengths, ...view }: Adjacency): string[] {
  const ties = tiesOf({ edgeStrengths, ...view });
  const strengthOf = new Map(ties.map(([a, b], e) => [`${a}-${b}`, edgeStrengths[e]!]));
  return ties
    .map(([a, b]) => [strengthOf.get(`${a}-${b}`)!, strengthOf.get(`${b}-${a}`) ?? NaN].sort().join('/'))
    .sort();
}

describe('dyads', () => {
  it('keeps the dyad census, and the two strengths of a mutual pair together', () => {
    for (const size of [0, 10, 60, 180]) {
      const given = adjacency(randomNetwork(14, size, size + 1, true));
      const sample = dyads.sampler({ view: given }, random(2));
      for (let draw = 0; draw < 5; draw++) {
        const drawn = sample().view;
        expect(isLike(drawn, given)).toBe(true);
        expect(census(tiesOf(drawn))).toBe(census(tiesOf(given)));
        expect(strengthsOfDyads(drawn)).toEqual(strengthsOfDyads(given));
      }
    }
  });

  it('draws every network with its dyad census equally often (all enumerated)', () => {
    const given = adjacency(
      fromTable(
        [
          ['a', 'b'],
          ['b', 'a'],
          ['c', 'd'],
          ['a', 'd'],
        ],
        { directed: true },
      ),
    );
    const all = allNetworks(4, true, (ties) => census(ties) === '1 mutual, 2 single');
    // 6 pairs for the mutual one, then 2 of the other 5 pairs, in 2 directions each.
    expect(all.length).toBe(6 * 10 * 4);
    const sample = dyads.sampler({ view: given }, random(3));
    const seen = tally(all.length * 300, () => tiesIn(sample().view));
    expect(seen.size).toBe(all.length);
    const freedom = all.length - 1;
    expect(chiSquare(seen, all.length)).toBeLessThan(freedom + 4 * Math.sqrt(2 * freedom));
  });
});
