import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AnyMeasure } from '../../../server/analysis/index.ts';
import { measureById, measures } from '../../../server/analysis/index.ts';
import type { MeasureOptions } from '../../../server/analysis/measure.ts';
import { defaultMeasureOptions } from '../../../server/analysis/measure.ts';
import { modularityOf } from '../../../server/kernels/communities/modularityOf.ts';
import { tieNetwork } from '../../../server/kernels/communities/tieNetwork.ts';
import { adjacency } from '../../../server/graph/adjacency.ts';
import type { Network } from '../../../server/graph/network.ts';
import { addActor, randomNetwork, relabelled } from './networks.ts';
import { toy12 } from './toy12.ts';

const folder = new URL('../../../server/analysis/', import.meta.url);
const levels = ['node', 'edge', 'network', 'partition', 'distribution'] as const;

describe('the catalogue of measures', () => {
  it('holds every file of the level folders, under its name and its level', () => {
    for (const level of levels) {
      const files = readdirSync(new URL(`${level}/`, folder)).map((name) => name.replace('.ts', ''));
      const ids = measures.filter((measure) => measure.level === level).map(({ id }) => id);
      expect(ids.toSorted()).toEqual(files.toSorted());
    }
  });

  it('finds a measure by its id, and says when there is none', () => {
    for (const measure of measures) expect(measureById(measure.id)).toBe(measure);
    expect(() => measureById('influence')).toThrow('There is no measure "influence".');
  });

  it('has a test for every measure', () => {
    for (const level of levels) {
      const tests = readdirSync(new URL(`${level}/`, import.meta.url));
      for (const { id } of measures.filter((measure) => measure.level === level)) {
        expect(tests, id).toContain(`${id}.test.ts`);
      }
    }
  });
});

const networks: readonly (readonly [string, Network])[] = [
  ['Toy-12', toy12(1)],
  ['an undirected random network', randomNetwork(24, 34, 11)],
  ['a directed random network', randomNetwork(24, 60, 12, true)],
];
const variants: readonly Partial<MeasureOptions>[] = [{}, { weighted: true }, { normalized: true }];

/** Groups that survive renaming: those of the numbers in the keys. */
function groupsBy(network: Network, original: (key: string) => string): ReadonlyMap<string, string> {
  const groupOf = (key: string): string => `group ${Number(original(key).slice(1)) % 3}`;
  return new Map(network.nodes().map((key) => [key, groupOf(key)]));
}

/** Values by original key; a partition says nothing of its numbers, so its groups' sizes stand for it. */
function comparable(
  measure: AnyMeasure,
  network: Network,
  variant: Partial<MeasureOptions>,
  original: (key: string) => string = (key) => key,
): Record<string, number | null> {
  const options = { ...defaultMeasureOptions, ...variant, groups: groupsBy(network, original) };
  switch (measure.level) {
    case 'node':
      return Object.fromEntries(
        measure.compute(network, options).map(({ key, value }) => [original(key), value]),
      );
    case 'edge':
      return Object.fromEntries(measure.compute(network, options).map(({ key, value }) => [key, value]));
    case 'network':
      return { network: measure.compute(network, options) };
    case 'distribution':
      return Object.fromEntries(measure.compute(network, options).map(({ label, value }) => [label, value]));
    case 'partition': {
      // Louvain's partition may be another one that fits as well: its modularity is compared.
      const numbers = Uint32Array.from(measure.compute(network, options), ({ value }) => value ?? 0);
      const ties = tieNetwork(adjacency(network).union, options.weighted);
      return { modularity: modularityOf(ties, numbers) };
    }
  }
}

/** Digits to which random runs agree on networks without plain groups: another order of names draws other runs. */
const agreeingDigits: Readonly<Record<string, number>> = {
  louvain: 2,
  leiden: 2,
  labelPropagation: 1,
  modularity: 2,
};

function expectAlike(
  actual: Record<string, number | null>,
  expected: Record<string, number | null>,
  digits = 7,
): void {
  for (const [key, value] of Object.entries(expected)) {
    if (value === null) expect(actual[key], key).toBeNull();
    else expect(actual[key], key).toBeCloseTo(value, digits);
  }
}

/** Keys in the reverse order: n01 becomes x98. */
const renamed = (key: string): string => `x${99 - Number(key.slice(1))}`;
const original = (key: string): string => `n${99 - Number(key.slice(1))}`;

describe.each(measures.map((measure) => [measure.id, measure] as const))('%s', (id, measure) => {
  it.each(networks)('does not depend on the names and the order of the nodes of %s', (_name, network) => {
    const named = network.hasNode('P01') ? relabelled(network, (key) => key.replace('P', 'n')) : network;
    const plain = relabelled(named, (key) => `n${Number(key.slice(1))}`);
    for (const variant of variants) {
      const values = comparable(measure, relabelled(plain, renamed), variant, original);
      expectAlike(values, comparable(measure, plain, variant), agreeingDigits[id]);
    }
  });
});

/** Measures that say something about the number of persons, so that one more without ties changes them. */
const dependsOnSize: ReadonlySet<string> = new Set([
  'closeness',
  'closenessOut',
  'pagerank',
  'averageDegree',
  'density',
  'dyadicReciprocity',
  'averageClustering',
  'degreeCentralization',
  'inDegreeCentralization',
  'outDegreeCentralization',
  'betweennessCentralization',
  'closenessCentralization',
  'eigenvectorCentralization',
  'componentCount',
  'strongComponentCount',
  'corePeripheryFit',
  'homophily',
  'krackhardtConnectedness',
  'degreeDistribution',
  'inDegreeDistribution',
  'outDegreeDistribution',
  'distanceDistribution',
  'componentSizes',
  'dyadCensus',
  'triadCensus',
  'isolateCount',
  'fragmentation',
  'distanceFragmentation',
]);

describe('a further isolate', () => {
  const network = randomNetwork(24, 60, 12, true);
  const larger = relabelled(network, (key) => key);
  addActor(larger, 'n99');

  it.each(measures.map((measure) => [measure.id, measure] as const))('and %s', (id, measure) => {
    const before = comparable(measure, network, {});
    const after = comparable(measure, larger, {});
    if (!dependsOnSize.has(id)) expectAlike(after, before, agreeingDigits[id]);
    else {
      // A case that did not occur before is not listed there.
      const changed = Object.keys(after).filter(
        (key) => Math.abs((before[key] ?? 0) - (after[key] ?? 0)) > 1e-6,
      );
      expect(changed.filter((key) => key in before || measure.level === 'distribution')).not.toEqual([]);
    }
  });
});
