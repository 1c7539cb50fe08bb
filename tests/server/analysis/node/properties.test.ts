import { describe, expect, it } from 'vitest';
import { measures } from '../../../../server/analysis/index.ts';
import {
  defaultMeasureOptions,
  type Measure,
  type MeasureOptions,
} from '../../../../server/analysis/measure.ts';
import { isDirected, type Network } from '../../../../server/graph/network.ts';
import { addActor, fromTable, randomNetwork, relabelled } from '../networks.ts';
import { expectValues } from '../expectValues.ts';
import { valuesOf } from '../values.ts';

const nodeMeasures = measures.filter((measure) => measure.level === 'node') as readonly Measure<'node'>[];

const networks = [1, 2, 3].flatMap((seed) => [
  randomNetwork(30, 25 * seed, seed, false),
  randomNetwork(30, 40 * seed, seed, true),
]);
const variants: readonly Partial<MeasureOptions>[] = [{}, { normalized: true }, { weighted: true }];

/** Numbers of the number in a node's key, whatever letter comes before: one in four has no group. */
function groupsOf(network: Network, numberOf = (key: string) => Number(key.slice(1))): Map<string, string> {
  const groups = network.nodes().map((key): [string, string] => [key, `group ${numberOf(key) % 4}`]);
  return new Map(groups.filter(([, group]) => group !== 'group 3'));
}

/** Larger than rounding, smaller than any difference that would mean something; iterations stop at 1e-11 of λ. */
const digits = 8;

/** Raw values that say something about the number of persons or of their ties, so that others far away do change them. */
const changedBy: Readonly<Record<'isolate' | 'otherPart', Readonly<Record<string, string>>>> = {
  isolate: {
    closeness: 'divided by the number of all others',
    closenessOut: 'divided by the number of all others',
    pagerank: 'the shares of all add up to 1',
    corePeriphery: 'whoever has no ties belongs to the periphery of the whole network',
  },
  otherPart: {
    closeness: 'divided by the number of all others',
    closenessOut: 'divided by the number of all others',
    pagerank: 'the shares of all add up to 1',
    corePeriphery: 'the core is that of the whole network',
    eigenvector: '0 outside the component with the largest λ',
    hubs: '0 outside the circle with the largest singular value',
    authorities: '0 outside the circle with the largest singular value',
    katz: 'usual attenuation 0.9/λ, λ of the whole network',
    diffusion: 'usual chance 1/λ, λ of the whole network',
  },
};

/** One of the networks, and beside it a clique with heavier ties and a larger λ, whose keys begin with y. */
function besideClique(network: Network): Network {
  const both = network.copy() as Network;
  const others = Array.from({ length: 9 }, (_, i) => `y${10 + i}`);
  for (const key of others) addActor(both, key);
  for (const source of others) {
    for (const target of others) {
      if (source === target || (!isDirected(network) && source > target)) continue;
      both.addEdgeWithKey(`${source}-${target}`, source, target, {
        strength: 5,
        kinds: ['KNOWS'],
        tieIds: [`${source}-${target}`],
      });
    }
  }
  return both;
}

describe.each(nodeMeasures.map((measure) => [measure.id, measure] as const))('%s', (id, measure) => {
  it('does not depend on the names or the order of nodes', () => {
    const reversed = (key: string): string => `x${99 - Number(key.slice(1))}`;
    for (const network of networks) {
      const renamed = relabelled(network, reversed);
      const renamedGroups = groupsOf(renamed, (key) => 99 - Number(key.slice(1)));
      for (const options of variants) {
        const found = valuesOf(measure, renamed, { ...options, groups: renamedGroups });
        const values = Object.entries(valuesOf(measure, network, { ...options, groups: groupsOf(network) }));
        expectValues(found, Object.fromEntries(values.map(([key, value]) => [reversed(key), value])), digits);
      }
    }
  });

  it('gives one row for each node, sorted, each a number in range or null', () => {
    const [lowest, highest] = measure.range;
    for (const network of networks) {
      const rows = measure.compute(network, { ...defaultMeasureOptions, groups: groupsOf(network) });
      expect(rows.map(({ key }) => key)).toEqual(network.nodes().sort());
      for (const { value } of rows) {
        if (value === null) continue;
        expect(value).toBeGreaterThanOrEqual(lowest ?? -Infinity);
        expect(value).toBeLessThanOrEqual(highest ?? Number.MAX_VALUE);
      }
    }
  });

  it(`${id in changedBy.isolate ? 'changes some' : 'keeps all'} raw values when an isolate is added`, () => {
    const larger = networks.map((network) => {
      const copy = network.copy() as Network;
      addActor(copy, 'z99');
      return copy;
    });
    expectKept(measure, larger, !(id in changedBy.isolate));
  });

  it(`${id in changedBy.otherPart ? 'changes some' : 'keeps all'} raw values when another part is added`, () => {
    expectKept(measure, networks.map(besideClique), !(id in changedBy.otherPart));
  });

  it('reads equal strengths as none when weighted', () => {
    for (const network of networks) {
      const equal = network.copy() as Network;
      equal.forEachEdge((edge) => equal.setEdgeAttribute(edge, 'strength', 1));
      const groups = groupsOf(network);
      const unweighted = valuesOf(measure, equal, { groups });
      expectValues(valuesOf(measure, equal, { weighted: true, groups }), unweighted, digits);
    }
  });

  it('is empty on an empty network, directed or not', () => {
    for (const directed of [false, true]) {
      const options = { ...defaultMeasureOptions, groups: new Map<string, string>() };
      expect(measure.compute(fromTable([], { directed }), options)).toEqual([]);
    }
  });
});

/** That the values in the larger networks are those of the networks themselves; or else, that some are not. */
function expectKept(measure: Measure<'node'>, larger: readonly Network[], areKept: boolean): void {
  let changed = 0;
  networks.forEach((network, i) => {
    for (const weighted of [false, true]) {
      const options = { weighted, groups: groupsOf(larger[i]!) };
      const [before, after] = [valuesOf(measure, network, options), valuesOf(measure, larger[i]!, options)];
      if (areKept) expectValues(after, before, digits);
      changed += Object.keys(before).filter((key) => differ(before[key]!, after[key]!)).length;
    }
  });
  expect(changed > 0).toBe(!areKept);
}

const differ = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a !== b : Math.abs(a - b) > 1e-6;

describe('the exceptions', () => {
  it('are measures of the catalogue', () => {
    const ids = nodeMeasures.map(({ id }) => id);
    for (const exceptions of Object.values(changedBy))
      expect(ids).toEqual(expect.arrayContaining(Object.keys(exceptions)));
  });
});
