import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import {
  twoModeCentralities,
  type ModeCentralities,
} from '../../../../server/analysis/twoMode/twoModeCentralities.ts';
import { twoModeDensity, twoModeNetwork } from '../../../../server/analysis/twoMode/twoModeNetwork.ts';
import { referenceFolder } from '../reference.ts';

type Figures = readonly [
  ties: number,
  degree: number,
  closeness: number,
  betweenness: number,
  eigenvector: number,
];

const figuresOf = (mode: ModeCentralities, i: number): Figures => [
  mode.ties[i]!,
  mode.degree[i]!,
  mode.closeness[i]!,
  mode.betweenness[i]!,
  mode.eigenvector[i]!,
];

/** NetworkX 3.6.1 (bipartite centralities) and the singular vectors of NumPy 2.4.6. */
const davis: Readonly<Record<string, Figures>> = {
  Evelyn: [8, 0.5714285714, 0.8, 0.0965847211, 0.9033105455],
  Nora: [8, 0.5714285714, 0.8, 0.113461362, 0.7121701038],
  Olivia: [2, 0.1428571429, 0.5853658537, 0.0050545052, 0.1877426892],
  Pearl: [3, 0.2142857143, 0.6666666667, 0.0068003233, 0.4858269922],
  E8: [14, 0.7777777778, 0.8461538462, 0.2438194623, 1],
  E9: [12, 0.6666666667, 0.7857142857, 0.2255135918, 0.7490483514],
  E1: [3, 0.1666666667, 0.5238095238, 0.0021543108, 0.280169674],
  E14: [3, 0.1666666667, 0.5238095238, 0.002240656, 0.2229049804],
};
const sumsOfWomen = [6.35714286, 12.60014381, 0.65842697, 10.7590993];
const sumsOfEvents = [4.94444444, 8.49391001, 0.78539823, 6.57054459];

interface TwoModeFigures {
  readonly top: number;
  readonly bottom: number;
  readonly edges: number;
  readonly density: number;
  readonly degree_centrality: Readonly<Record<string, number>>;
  readonly closeness_centrality: Readonly<Record<string, number>>;
  readonly betweenness_centrality: Readonly<Record<string, number>>;
}

/** The two-mode networks of the folder with their expected values; none without a folder. */
function twoModeReferences() {
  const folder = referenceFolder;
  if (folder === undefined) return [];
  return ['davis_southern_women', 'revere_1775'].map((dataset) => {
    const read = (name: string): string => readFileSync(join(folder, dataset, name), 'utf8');
    const { bipartite } = JSON.parse(read('reference.json')) as { bipartite: TwoModeFigures };
    const rows = parse<{ source: string; target: string }>(read('edges.csv'), { columns: true });
    return {
      dataset,
      figures: bipartite,
      pairs: rows.map(({ source, target }) => [source, target] as const),
    };
  });
}

describe('centralities in a two-mode network', () => {
  if (referenceFolder === undefined) it.skip('needs the folder of real networks in LINLI_NETWORKS');
  else {
    const file = join(referenceFolder, 'davis_southern_women', 'edges.csv');
    it('agree with NetworkX on the women and events of Davis, Gardner & Gardner (1941)', () => {
      const rows = parse<{ source: string; target: string }>(readFileSync(file), { columns: true });
      const network = twoModeNetwork(rows.map(({ source, target }) => [source, target] as const));
      expect(twoModeDensity(network)).toBeCloseTo(89 / (18 * 14), 12);
      const found = twoModeCentralities(network);
      for (const [name, expected] of Object.entries(davis)) {
        const person = network.persons.indexOf(name);
        const figures =
          person >= 0
            ? figuresOf(found.persons, person)
            : figuresOf(found.groups, network.groups.indexOf(name));
        figures.forEach((value, i) => expect(value, name).toBeCloseTo(expected[i]!, 8));
      }
      const sums = ({ degree, closeness, betweenness, eigenvector }: ModeCentralities) =>
        [degree, closeness, betweenness, eigenvector].map((values) => values.reduce((sum, x) => sum + x, 0));
      sums(found.persons).forEach((sum, i) => expect(sum).toBeCloseTo(sumsOfWomen[i]!, 6));
      sums(found.groups).forEach((sum, i) => expect(sum).toBeCloseTo(sumsOfEvents[i]!, 6));
    });
  }

  for (const reference of twoModeReferences())
    it(`agree with every value of the reference of ${reference.dataset} (NetworkX 3.6.1)`, () => {
      const network = twoModeNetwork(reference.pairs);
      const found = twoModeCentralities(network);
      const { top, bottom, edges, density } = reference.figures;
      expect([network.persons.length, network.groups.length, reference.pairs.length]).toEqual([
        top,
        bottom,
        edges,
      ]);
      expect(twoModeDensity(network)).toBeCloseTo(density, 9);
      for (const measure of ['degree', 'closeness', 'betweenness'] as const) {
        const expected = reference.figures[`${measure}_centrality`];
        expect(Object.keys(expected)).toHaveLength(top + bottom);
        network.persons.forEach((name, i) =>
          expect(found.persons[measure][i], `${measure} of ${name}`).toBeCloseTo(expected[name]!, 9),
        );
        network.groups.forEach((name, i) =>
          expect(found.groups[measure][i], `${measure} of ${name}`).toBeCloseTo(expected[name]!, 9),
        );
      }
    });

  it('agree with NetworkX 3.6.1 on a network in two parts', () => {
    const { persons, groups } = twoModeCentralities(
      twoModeNetwork(
        ['p1 a', 'p1 b', 'p2 b', 'p3 c', 'p4 c', 'p3 d'].map((row) => row.split(' ') as [string, string]),
      ),
    );
    expect([...persons.degree]).toEqual([0.5, 0.25, 0.5, 0.25]);
    persons.closeness.forEach((value, i) =>
      expect(value).toBeCloseTo([15 / 14, 5 / 7, 15 / 14, 5 / 7][i]!, 12),
    );
    persons.betweenness.forEach((value, i) => expect(value).toBeCloseTo([1 / 9, 0, 1 / 9, 0][i]!, 12));
    expect([...groups.degree]).toEqual([0.25, 0.5, 0.5, 0.25]);
    groups.closeness.forEach((value, i) =>
      expect(value).toBeCloseTo([5 / 7, 15 / 14, 15 / 14, 5 / 7][i]!, 12),
    );
  });

  it('are 1 in the middle of a star, and undefined where nobody can lie between (by hand)', () => {
    const { persons, groups } = twoModeCentralities(
      twoModeNetwork([
        ['p1', 'a'],
        ['p1', 'b'],
        ['p1', 'c'],
      ]),
    );
    expect(figuresOf(persons, 0)).toEqual([3, 1, 1, 1, 1]);
    expect([...groups.degree]).toEqual([1, 1, 1]);
    expect([...groups.betweenness]).toEqual([NaN, NaN, NaN]);
    const pair = twoModeCentralities(twoModeNetwork([['p', 'a']]));
    expect(pair.persons.betweenness[0]).toBeNaN();
    expect(pair.persons.closeness[0]).toBe(1);
  });

  it('are none without anybody', () => {
    expect(twoModeCentralities(twoModeNetwork([])).persons.degree).toHaveLength(0);
  });
});
