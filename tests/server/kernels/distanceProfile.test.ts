import { describe, expect, it } from 'vitest';
import { adjacency, type NeighbourLists } from '../../../server/graph/adjacency.ts';
import { makeCrew } from '../../../server/kernels/crew.ts';
import { distanceProfile, type DistanceProfile } from '../../../server/kernels/distanceProfile.ts';
import { installExecution } from '../../../server/kernels/execution.ts';
import { distanceSearch } from '../../../server/kernels/geodesics.ts';
import { cycle, fromTable, path, randomNetwork } from '../analysis/networks.ts';
import { spreads, spreadOver } from './spreadStrengths.ts';
import { withPlainKernels } from './plainKernels.ts';

describe('distanceProfile', () => {
  it('tells reach, sums and the farthest of a directed chain (by hand)', () => {
    const { out, in: incoming } = adjacency(path(4, true));
    const from = distanceProfile(out, false);
    expect([...from.reached]).toEqual([3, 2, 1, 0]);
    expect([...from.sums]).toEqual([6, 3, 1, 0]);
    expect([...from.reciprocals]).toEqual([1 + 1 / 2 + 1 / 3, 1.5, 1, 0]);
    expect([...from.eccentricities]).toEqual([3, 2, 1, 0]);
    expect(from.pairsByDistance).toEqual([0, 3, 2, 1]);
    expect([...distanceProfile(incoming, false).sums]).toEqual([0, 1, 3, 6]);
  });

  it('follows strong ties (igraph 1.0.0: harmonic_centrality(mode = "in", weights = 1/strength))', () => {
    const { in: incoming } = adjacency(weightedExample(true));
    const expected = [0, 2, 3, 6.133333333333333, 10.166666666666666, 3.966666666666667, 5.708546097864985];
    const { reciprocals, eccentricities, pairsByDistance } = distanceProfile(incoming, true);
    expected.forEach((value, i) => expect(reciprocals[i]).toBeCloseTo(value, 12));
    // Farthest from the others to the last: a → b → c → d → e → f → g, 0.5 + 0.5 + 0.25 + 0.25 + 1 + 1/3.
    expect(eccentricities[6]).toBeCloseTo(17 / 6, 14);
    expect(pairsByDistance).toEqual([]);
  });

  it.each([
    ['sparse, in many parts', 1500, 900, false],
    ['one part and some alone', 1100, 3000, false],
    ['directed', 1200, 3000, true],
  ])('agrees with one search per node, in more than one batch: %s', (_, order, size, directed) => {
    const { out } = adjacency(randomNetwork(order, size, 3, directed));
    expect(distanceProfile(out, false)).toEqual(oneByOne(out, false));
  });

  it.each([
    ['whole strengths', 1],
    ['halves', 0.5],
    ['of many digits', Math.PI],
    ['so unlike that a heap is used', null],
  ])('agrees with one weighted search per node: %s', (_, factor) => {
    const { out: original } = adjacency(randomNetwork(300, 900, 4, true));
    const strengths = original.strengths.map((s, i) => (factor === null ? 10 ** (s + (i % 9)) : factor * s));
    const lists = { ...original, strengths };
    const found = distanceProfile(lists, true);
    const expected = oneByOne(lists, true);
    expect(found.reached).toEqual(expected.reached);
    for (const figure of ['sums', 'reciprocals', 'eccentricities'] as const) {
      expected[figure].forEach((value, i) => expectClose(found[figure][i]!, value));
    }
  });

  it('agrees with them where some ties are many times as long as others', () => {
    for (const [spread, order] of spreads) {
      const { out } = spreadOver(adjacency(randomNetwork(order, 3 * order, spread, true)), spread);
      const found = distanceProfile(out, true);
      const expected = oneByOne(out, true);
      expect(found.reached).toEqual(expected.reached);
      for (const figure of ['sums', 'reciprocals', 'eccentricities'] as const) {
        expected[figure].forEach((value, i) => expectClose(found[figure][i]!, value));
      }
    }
  });

  it('goes by the strong tie, though its end is beyond what is looked at first (by hand)', () => {
    const ties = [
      ['s', 'x', 1],
      ['s', 'a', 2],
      ['a', 'b', 2],
      ['b', 'c', 2],
      ['x', 'c', 1000],
      ['c', 'e', 2],
      ['e', 'f', 2],
    ] as const;
    const { keys, out } = adjacency(fromTable(ties));
    const { sums, eccentricities } = distanceProfile(out, true);
    const s = keys.indexOf('s');
    // From s to x 1, a 1/2, b 1, c 1 + 1/1000, e 1.501, f 2.001.
    expect(eccentricities[s]).toBeCloseTo(2.001, 12);
    expect(sums[s]).toBeCloseTo(7.003, 12);
  });

  it('has the same bits without WebAssembly, and with a crew', async () => {
    const { in: lists } = adjacency(randomNetwork(1300, 3000, 6, true));
    const alone = distanceProfile({ ...lists }, false);
    expect(withPlainKernels(() => distanceProfile({ ...lists }, false))).toEqual(alone);
    const large = adjacency(randomNetwork(6000, 24_000, 7)).in;
    const largeAlone = [distanceProfile({ ...large }, false), distanceProfile({ ...lists }, true)];
    const crew = makeCrew(2);
    try {
      installExecution({ crew });
      expect([distanceProfile({ ...large }, false), distanceProfile({ ...lists }, true)]).toEqual(largeAlone);
    } finally {
      installExecution({});
      await crew.close();
    }
  });

  it('is exact where lengths are fractions: a circle of 99 ties of strength 3 has no rounding', () => {
    const { out: original } = adjacency(cycle(99));
    const lists = { ...original, strengths: original.strengths.map(() => 3) };
    const { sums, eccentricities } = distanceProfile(lists, true);
    // 2 (1 + 2 + … + 49) / 3, and 49 / 3.
    expect([...new Set(sums)]).toEqual([2450 / 3]);
    expect([...new Set(eccentricities)]).toEqual([49 / 3]);
  });

  it('walks a chain of thousands, whose searches have no way in common (n²/4 and (n² − 2n)/4 from the middle and beside)', () => {
    const { out } = adjacency(path(3000));
    const { sums, eccentricities } = distanceProfile(out, false);
    expect([sums[0], sums[1500]]).toEqual([(3000 * 2999) / 2, 3000 ** 2 / 4]);
    expect([eccentricities[0], eccentricities[1500]]).toEqual([2999, 1500]);
  });

  it('goes back to the heap where a path has more buckets than there are numbers for', () => {
    const { out: original } = adjacency(path(2000));
    // One short tie, then ties of about a million times its length.
    const strengths = original.strengths.map((_, slot) => (original.edges[slot] === 0 ? 1 : 1.01e-6));
    const lists = { ...original, strengths };
    const { sums } = distanceProfile(lists, true);
    expectClose(sums[0]!, oneByOne(lists, true).sums[0]!);
    expectClose(sums[1999]!, oneByOne(lists, true).sums[1999]!);
  });

  it('is made once for each lists, and takes nobody', () => {
    const { out } = adjacency(path(3));
    expect(distanceProfile(out, false)).toBe(distanceProfile(out, false));
    expect(distanceProfile(out, true)).not.toBe(distanceProfile(out, false));
    expect(distanceProfile(adjacency(fromTable([])).out, false).pairsByDistance).toEqual([0]);
    expect(distanceProfile(adjacency(fromTable([])).out, true).sums).toHaveLength(0);
  });
});

function weightedExample(directed: boolean) {
  const rows = [
    ['a', 'b', 2], ['b', 'c', 2], ['a', 'c', 1], ['c', 'd', 4], ['d', 'e', 4],
    ['c', 'e', 2], ['e', 'f', 1], ['f', 'g', 3], ['g', 'e', 1.5],
  ] as const; // prettier-ignore
  return fromTable(rows, { directed });
}

/** Within 1e-12 of the value, relative. */
function expectClose(found: number, expected: number): void {
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-12 * Math.abs(expected));
}

/** The profile by its definition, from the distances of one node after the other. */
function oneByOne(lists: NeighbourLists, weighted: boolean): DistanceProfile {
  const order = lists.offsets.length - 1;
  const search = distanceSearch(lists, weighted);
  const figures = () => new Float64Array(order);
  const profile = { reached: figures(), sums: figures(), reciprocals: figures(), eccentricities: figures() };
  const pairsByDistance: number[] = weighted ? [] : [0];
  for (let node = 0; node < order; node++) {
    const distances = [...search.reached.subarray(1, search.from(node))].map((i) => search.distance[i]!);
    profile.reached[node] = distances.length;
    profile.sums[node] = distances.reduce((sum, distance) => sum + distance, 0);
    profile.eccentricities[node] = distances.at(-1) ?? 0;
    if (weighted) profile.reciprocals[node] = distances.reduce((sum, distance) => sum + 1 / distance, 0);
    else {
      const counts = distances.reduce(
        (found, distance) => found.set(distance, (found.get(distance) ?? 0) + 1),
        new Map<number, number>(),
      );
      for (const [distance, count] of counts) {
        profile.reciprocals[node]! += count / distance;
        pairsByDistance[distance] = (pairsByDistance[distance] ?? 0) + count;
      }
    }
  }
  return { ...profile, pairsByDistance };
}
