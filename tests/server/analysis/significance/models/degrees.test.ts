import { describe, expect, it } from 'vitest';
import { transitivity } from '../../../../../server/analysis/network/transitivity.ts';
import { defaultMeasureOptions } from '../../../../../server/analysis/measure.ts';
import { random } from '../../../../../server/analysis/random.ts';
import { degrees } from '../../../../../server/analysis/significance/models/degrees.ts';
import { adjacency, type Adjacency } from '../../../../../server/graph/adjacency.ts';
import { fromTable, randomNetwork, type TieRow } from '../../networks.ts';
import { allNetworks, chiSquare, degreesIn, isLike, tally, tiesIn, tiesOf } from '../uniformity.ts';

/** Zachary 1977, Journal of Anthropological Research 33:452-473: the unweighted club. */
const karate =
  '0-1 0-2 0-3 0-4 0-5 0-6 0-7 0-8 0-10 0-11 0-12 0-13 0-17 0-19 0-21 0-31 1-2 1-3 1-7 1-13 1-17 1-19 1-21 1-30 2-3 2-7 2-8 2-9 2-13 2-27 2-28 2-32 3-7 3-12 3-13 4-6 4-10 5-6 5-10 5-16 6-16 8-30 8-32 8-33 9-33 13-33 14-32 14-33 15-32 15-33 18-32 18-33 19-33 20-32 20-33 22-32 22-33 23-25 23-27 23-29 23-32 23-33 24-25 24-27 24-31 25-31 26-29 26-33 27-33 28-31 28-33 29-32 29-33 30-32 30-33 31-32 31-33 32-33';
/** Of 20,000 networks by python-igraph 1.0.0 `Graph.rewire(2000)`, each from the club: mean and its standard error. */
const igraph = { mean: 0.22336, error: 0.000183 };

const view = (rows: TieRow[], directed = false): Adjacency => adjacency(fromTable(rows, { directed }));
const sums = (order: number, ties: [number, number][]): number[] => {
  const [out, into] = degreesIn(order, ties);
  return out!.map((count, i) => count + into![i]!);
};

describe('degrees', () => {
  it.each([false, true])('keeps every degree, and the network simple (directed: %s)', (directed) => {
    for (const [order, size] of [
      [2, 1],
      [12, 20],
      [30, directed ? 700 : 300],
      [200, 500],
    ] as const) {
      const given = adjacency(randomNetwork(order, size, order, directed));
      const sample = degrees.sampler({ view: given }, random(1));
      for (let draw = 0; draw < 5; draw++) {
        const drawn = sample().view;
        expect(isLike(drawn, given)).toBe(true);
        if (directed) expect(degreesIn(order, tiesOf(drawn))).toEqual(degreesIn(order, tiesOf(given)));
        else expect(sums(order, tiesOf(drawn))).toEqual(sums(order, tiesOf(given)));
      }
    }
  });

  it('keeps what each node gives in strength on a directed network', () => {
    const given = adjacency(randomNetwork(20, 60, 4, true));
    const drawn = degrees.sampler({ view: given }, random(2))().view;
    expect(tiesIn(drawn)).not.toBe(tiesIn(given));
    expect([...drawn.edgeSources]).toEqual([...given.edgeSources]);
    expect([...drawn.edgeStrengths]).toEqual([...given.edgeStrengths]);
  });

  it.each([
    // Degrees 2, 2, 2, 1, 1: counted by going through all 1,024 networks of five persons.
    [
      'a path of five',
      [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'd'],
        ['d', 'e'],
      ],
      false,
    ],
    [
      'six ties among five',
      [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'd'],
        ['d', 'e'],
        ['e', 'a'],
        ['a', 'c'],
      ],
      false,
    ],
    // Two-arrow swaps alone never turn it round (Rao et al. 1996).
    [
      'a circle of three',
      [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'a'],
      ],
      true,
    ],
    [
      'a circle with a tail',
      [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'a'],
        ['c', 'd'],
      ],
      true,
    ],
    [
      'seven arrows among four',
      [
        ['a', 'b'],
        ['b', 'a'],
        ['b', 'c'],
        ['c', 'd'],
        ['d', 'a'],
        ['a', 'c'],
        ['d', 'b'],
      ],
      true,
    ],
  ] as [string, [string, string][], boolean][])(
    'draws every network with the degrees of %s equally often (all enumerated)',
    (_name, rows, directed) => {
      const given = view(rows, directed);
      const wanted = degreesIn(given.order, tiesOf(given));
      const wantedSums = sums(given.order, tiesOf(given));
      const all = allNetworks(given.order, directed, (ties) =>
        directed
          ? String(degreesIn(given.order, ties)) === String(wanted)
          : String(sums(given.order, ties as [number, number][])) === String(wantedSums),
      );
      expect(all.length).toBeGreaterThan(1);
      const sample = degrees.sampler({ view: given }, random(5));
      const seen = tally(all.length * 300, () => tiesIn(sample().view));
      expect([...seen.keys()].filter((drawn) => !all.includes(drawn))).toEqual([]);
      expect(seen.size).toBe(all.length);
      // Mean of chi-square: its degrees of freedom k; standard deviation √2k. Four of them are beyond 0.999.
      const freedom = all.length - 1;
      expect(chiSquare(seen, all.length)).toBeLessThan(freedom + 4 * Math.sqrt(2 * freedom) + 4);
    },
  );

  it('gives karate the mean transitivity of rewired networks (python-igraph 1.0.0 Graph.rewire)', () => {
    const given = view(karate.split(' ').map((tie) => tie.split('-') as [string, string]));
    const sample = degrees.sampler({ view: given }, random(9));
    const draws = 2000;
    let [sum, squares] = [0, 0];
    for (let draw = 0; draw < draws; draw++) {
      const value = transitivity.compute(sample().view, defaultMeasureOptions)!;
      sum += value;
      squares += value * value;
    }
    const mean = sum / draws;
    const error = Math.sqrt((squares / draws - mean * mean) / draws);
    expect(Math.abs(mean - igraph.mean)).toBeLessThan(4 * Math.hypot(error, igraph.error));
  });

  it('changes nothing where nothing can change', () => {
    for (const rows of [
      [],
      [['a', 'b']],
      [
        ['a', 'b'],
        ['a', 'c'],
        ['b', 'c'],
      ],
    ] as [string, string][][]) {
      const given = view(rows);
      expect(tiesIn(degrees.sampler({ view: given }, random(1))().view)).toBe(tiesIn(given));
    }
  });
});
