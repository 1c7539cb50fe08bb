import { describe, expect, it } from 'vitest';
import { measures } from '../../../../server/analysis/index.ts';
import {
  defaultMeasureOptions,
  type Measure,
  type MeasureOptions,
} from '../../../../server/analysis/measure.ts';
import { betweenness } from '../../../../server/analysis/node/betweenness.ts';
import { closeness } from '../../../../server/analysis/node/closeness.ts';
import { triadTypes } from '../../../../server/analysis/triadTypes.ts';
import { isDirected, type Network } from '../../../../server/graph/network.ts';
import { complete, fromTable, nodeKeys, randomNetwork, relabelled } from '../networks.ts';
import { besides, complementOf, reversed } from '../wholes.ts';

type Figures = Readonly<Record<string, number | null>>;
type Whole = Measure<'network'> | Measure<'distribution'>;

const wholes = measures.filter(
  (measure): measure is typeof measure & Whole =>
    measure.level === 'network' || measure.level === 'distribution',
) as (Whole & { readonly id: string })[];

/** A network with the figures of a measure; those of a distribution by label, the one of a whole network as `value`. */
interface Part {
  readonly network: Network;
  readonly n: number;
  readonly m: number;
  readonly figures: Figures;
  /** The figure, 0 where it is undefined. */
  readonly value: number;
}

/** Groups by the number in the key, whatever the letter; only keys with a letter in front have one. */
function optionsFor(network: Network): MeasureOptions {
  const grouped = network.nodes().filter((key) => /\d/.test(key));
  const groups = new Map(grouped.map((key) => [key, `group ${Number(key.replace(/\D/g, '')) % 3}`]));
  return { ...defaultMeasureOptions, groups };
}

function partOf(measure: Whole, network: Network): Part {
  const found = measure.compute(network, optionsFor(network));
  const figures = Array.isArray(found)
    ? Object.fromEntries(found.map(({ label, value }) => [label, value]))
    : { value: found as number | null };
  return { network, n: network.order, m: network.size, figures, value: figures.value ?? 0 };
}

const pairs = (n: number): number => (n * (n - 1)) / 2;
const contacts = (network: Network): number[] => network.mapNodes((key) => network.neighbors(key).length);
const twoPaths = ({ network }: Part): number =>
  contacts(network).reduce((sum, degree) => sum + pairs(degree), 0);

/** What a measure of two networks side by side is, from those of each; an isolate is a network of its own. */
type Rule = (a: Part, b: Part) => Figures;
const figure =
  (rule: (a: Part, b: Part) => number | null): Rule =>
  (a, b) => ({ value: rule(a, b) });
const sum = figure((a, b) => a.value + b.value);
const largest = figure((a, b) => Math.max(a.value, b.value));
const mean = (weight: (part: Part) => number): Rule =>
  figure((a, b) => (a.value * weight(a) + b.value * weight(b)) / (weight(a) + weight(b)));
/** A share of the pairs of each; no pair of one from each counts. */
const shareOfPairs = figure((a, b) => (a.value * pairs(a.n) + b.value * pairs(b.n)) / pairs(a.n + b.n));
/** One minus a share of pairs. */
const restOfPairs = figure((a, b) => {
  const share = ({ n, figures: { value } }: Part): number => (1 - (value ?? 1)) * pairs(n);
  return 1 - (share(a) + share(b)) / pairs(a.n + b.n);
});
/** That of the part that has the largest component. In the tests below it is never the second. */
const ofFirst = figure((a) => a.figures.value ?? null);
const sumsByLabel: Rule = (a, b) => {
  const labels = [...new Set([...Object.keys(a.figures), ...Object.keys(b.figures)])];
  return Object.fromEntries(
    labels.map((label) => [label, (a.figures[label] ?? 0) + (b.figures[label] ?? 0)]),
  );
};
/** The pairs of one from each network are in this case. */
const withPairsBetween =
  (label: string): Rule =>
  (a, b) => ({
    ...sumsByLabel(a, b),
    [label]: (a.figures[label] ?? 0) + (b.figures[label] ?? 0) + a.n * b.n,
  });
const triads: Rule = (a, b) => {
  const census: Record<string, number | null> = { ...sumsByLabel(a, b) };
  for (const [{ network, n }, others] of [
    [a, b.n],
    [b, a.n],
  ] as const) {
    const tied = contacts(network).reduce((all, degree) => all + degree, 0) / 2;
    const mutual = isDirected(network) ? network.size - tied : tied;
    census['102']! += mutual * others;
    if (isDirected(network)) census['012']! += (tied - mutual) * others;
    census['003']! += (pairs(n) - tied) * others;
  }
  return census;
};

/** Freeman's sums Σ (largest − value): an isolate adds the largest, a copy of the whole doubles the sum. */
interface Centralization {
  /** The largest sum that there is for n nodes. */
  readonly divisor: (n: number, directed: boolean) => number;
  readonly largest: (network: Network) => number;
  /** What becomes of values when there are n nodes instead of fewer. */
  readonly shrinks?: (before: number, after: number) => number;
}
const greatest = (values: Iterable<number>): number => Math.max(0, ...values);
const degreeDivisor = (n: number, directed: boolean): number => (n - 1) * (n - (directed ? 1 : 2));
const centralizations: Readonly<Record<string, Centralization>> = {
  degreeCentralization: {
    divisor: (n) => degreeDivisor(n, false),
    largest: (network) => greatest(contacts(network)),
  },
  inDegreeCentralization: {
    divisor: degreeDivisor,
    largest: (network) =>
      greatest(network.mapNodes((key) => network.inDegree(key) + network.undirectedDegree(key))),
  },
  outDegreeCentralization: {
    divisor: degreeDivisor,
    largest: (network) =>
      greatest(network.mapNodes((key) => network.outDegree(key) + network.undirectedDegree(key))),
  },
  betweennessCentralization: {
    divisor: (n, directed) => ((n - 1) ** 2 * (n - 2)) / (directed ? 1 : 2),
    largest: (network) =>
      greatest(betweenness.compute(network, defaultMeasureOptions).map(({ value }) => value!)),
  },
  closenessCentralization: {
    divisor: (n, directed) => (directed ? n - 1 : ((n - 1) * (n - 2)) / (2 * n - 3)),
    largest: (network) =>
      greatest(closeness.compute(network, defaultMeasureOptions).map(({ value }) => value!)),
    shrinks: (before, after) => (before - 1) / (after - 1),
  },
  eigenvectorCentralization: { divisor: (n) => n - 2, largest: () => 1 },
};

const rules: Readonly<Record<string, Rule>> = {
  averageDegree: mean(({ n }) => n),
  density: shareOfPairs,
  reciprocity: mean(({ m }) => m),
  dyadicReciprocity: restOfPairs,
  transitivity: mean(twoPaths),
  averageClustering: mean(({ n }) => n),
  componentCount: sum,
  strongComponentCount: sum,
  isolateCount: sum,
  articulationCount: sum,
  bridgeCount: sum,
  localBridgeCount: sum,
  bicomponentCount: sum,
  largestComponent: largest,
  largestBicomponent: largest,
  maximumCore: largest,
  diameter: ofFirst,
  radius: ofFirst,
  averageDistance: ofFirst,
  fragmentation: restOfPairs,
  distanceFragmentation: restOfPairs,
  krackhardtConnectedness: shareOfPairs,
  eiIndex: mean(({ m }) => m),
  degreeDistribution: sumsByLabel,
  inDegreeDistribution: sumsByLabel,
  outDegreeDistribution: sumsByLabel,
  componentSizes: sumsByLabel,
  distanceDistribution: withPairsBetween('∞'),
  dyadCensus: withPairsBetween('null'),
  triadCensus: triads,
};

/** Of two networks side by side they say more than what each says, but an isolate and a second copy change nothing. */
const sameWhenRepeated: ReadonlySet<string> = new Set([
  'degreeAssortativity',
  'assortativity',
  'krackhardtHierarchy',
  'krackhardtEfficiency',
  'krackhardtLub',
]);

/** No rule: what they say depends on the number of persons, or on a search for the best division of all of them. */
const exceptions: Readonly<Record<string, string>> = {
  homophily: 'an isolate without a group changes nothing; otherwise chance follows the number of persons',
  modularity: 'an isolate changes nothing; otherwise groups weigh less beside more ties',
  corePeripheryFit: 'one core for all of them, and blank pairs of the periphery count',
};

/** Larger networks first, so that the largest component is there. */
const examples = [false, true].flatMap((directed) =>
  [1, 2, 3, 4, 5].map((seed) => ({
    name: `${directed ? 'directed' : 'undirected'} ${seed}`,
    first: randomNetwork(16, 12 + 5 * seed, seed, directed),
    second: randomNetwork(7, 3 + 2 * seed, 100 + seed, directed),
  })),
);
const isolate = (directed: boolean): Network => fromTable([], { directed, isolates: ['alone'] });

function expectFigures(found: Figures, expected: Figures): void {
  expect(Object.keys(found).toSorted()).toEqual(Object.keys(expected).toSorted());
  for (const [label, value] of Object.entries(expected)) {
    if (value === null) expect(found[label], label).toBeNull();
    else expect(found[label], label).toBeCloseTo(value, 8);
  }
}

it('every measure of the whole network has a rule, or a reason for having none', () => {
  const known = [rules, centralizations, exceptions].flatMap(Object.keys).concat([...sameWhenRepeated]);
  expect(known.toSorted()).toEqual(wholes.map(({ id }) => id).toSorted());
});

describe.each(wholes.map((measure) => [measure.id, measure] as const))('%s', (id, measure) => {
  const rule = rules[id];
  const freeman = centralizations[id];
  const [least, most] = measure.range;

  it.each(examples)('is within its range, and the same under other names: $name', ({ first }) => {
    const { figures } = partOf(measure, first);
    for (const value of Object.values(figures)) {
      if (value === null) continue;
      expect(value).toBeGreaterThanOrEqual(least ?? -Infinity);
      expect(value).toBeLessThanOrEqual(most ?? Infinity);
    }
    // Other letters, and the numbers from the last to the first: those that were of one group by their numbers still are.
    const renamed = relabelled(first, (key) => `x${60 - Number(key.slice(1))}`);
    const digits = id === 'modularity' ? 2 : 9;
    for (const [label, value] of Object.entries(partOf(measure, renamed).figures)) {
      if (value === null) expect(figures[label]).toBeNull();
      else expect(figures[label]).toBeCloseTo(value, digits);
    }
  });

  it.runIf(rule)('of two networks side by side follows from those of each', () => {
    for (const { first, second } of examples) {
      const [a, b] = [partOf(measure, first), partOf(measure, second)];
      if (Object.values(a.figures).every((value) => value === null)) continue;
      expectFigures(partOf(measure, besides(first, second, 'm')).figures, rule!(a, b));
    }
  });

  it.runIf(rule)('changes by its rule when an isolate is added', () => {
    for (const { first } of examples) {
      const alone = isolate(isDirected(first));
      const a = partOf(measure, first);
      if (Object.values(a.figures).every((value) => value === null)) continue;
      expectFigures(partOf(measure, besides(first, alone, '')).figures, rule!(a, partOf(measure, alone)));
    }
  });

  it.runIf(sameWhenRepeated.has(id))('is the same beside a copy of the whole network', () => {
    for (const { first } of examples) {
      expectFigures(partOf(measure, besides(first, first, 'm')).figures, partOf(measure, first).figures);
    }
  });

  it.runIf(sameWhenRepeated.has(id) || id === 'homophily' || id === 'modularity')(
    'is the same when an isolate (without a group) is added',
    () => {
      for (const { first } of examples) {
        const grown = partOf(measure, besides(first, isolate(isDirected(first)), '')).figures;
        const { figures } = partOf(measure, first);
        if (id !== 'modularity') expectFigures(grown, figures);
        else expect(grown.value).toBeCloseTo(figures.value!, 2);
      }
    },
  );

  it.runIf(freeman)('follows from Freeman’s sum beside an isolate, and beside a copy', () => {
    const { divisor, largest: largestOf, shrinks = () => 1 } = freeman!;
    for (const { first } of examples) {
      const { n, value } = partOf(measure, first);
      const directed = isDirected(first);
      const differences = value * divisor(n, directed);
      expect(partOf(measure, besides(first, isolate(directed), '')).value).toBeCloseTo(
        ((differences + largestOf(first)) * shrinks(n, n + 1)) / divisor(n + 1, directed),
        8,
      );
      expect(partOf(measure, besides(first, first, 'm')).value).toBeCloseTo(
        (2 * differences * shrinks(n, 2 * n)) / divisor(2 * n, directed),
        8,
      );
    }
  });

  it('gives an answer on an empty network, on one person and on two', () => {
    for (const directed of [false, true]) {
      for (const order of [0, 1, 2]) {
        const network = fromTable([], { directed, isolates: nodeKeys(order) });
        for (const value of Object.values(partOf(measure, network).figures)) {
          expect(value === null || Number.isFinite(value)).toBe(true);
        }
      }
      for (const value of Object.values(partOf(measure, complete(2, directed)).figures)) {
        expect(value === null || Number.isFinite(value)).toBe(true);
      }
    }
  });
});

describe('the complement', () => {
  const measure = (id: string): Whole => wholes.find((each) => each.id === id)!;

  it('has the rest of the density, and the same share of pairs that treat each other alike', () => {
    for (const { first } of examples) {
      const other = complementOf(first);
      expect(partOf(measure('density'), other).value).toBeCloseTo(
        1 - partOf(measure('density'), first).value,
        12,
      );
      expectFigures(
        partOf(measure('dyadicReciprocity'), other).figures,
        partOf(measure('dyadicReciprocity'), first).figures,
      );
    }
  });

  it('exchanges mutual and null pairs in the dyad census', () => {
    for (const { first } of examples) {
      const { mutual, null: none, ...rest } = partOf(measure('dyadCensus'), first).figures;
      expectFigures(partOf(measure('dyadCensus'), complementOf(first)).figures, {
        mutual: none!,
        null: mutual!,
        ...rest,
      });
    }
  });

  it('exchanges types in the triad census: mutual and null pairs, and up and down where a mutual pair comes of it', () => {
    const partner: Readonly<Record<string, string>> = {
      '003': '300',
      '012': '210',
      '102': '201',
      '021D': '120U',
      '021U': '120D',
      '021C': '120C',
    };
    const inverse = Object.fromEntries(Object.entries(partner).map(([a, b]) => [b, a]));
    for (const { first } of examples) {
      const before = partOf(measure('triadCensus'), first).figures;
      const after = partOf(measure('triadCensus'), complementOf(first)).figures;
      for (const type of triadTypes.filter((each) => each in before)) {
        expect(after[partner[type] ?? inverse[type] ?? type], type).toBe(before[type]);
      }
    }
  });
});

describe('turning all arrows round', () => {
  const directed = examples.filter(({ first }) => isDirected(first));
  const figuresOf = (id: string, network: Network): Figures =>
    partOf(
      wholes.find((each) => each.id === id)!,
      network,
    ).figures;

  it('exchanges in and out', () => {
    for (const { first } of directed) {
      const back = reversed(first);
      expectFigures(figuresOf('inDegreeCentralization', back), figuresOf('outDegreeCentralization', first));
      expectFigures(figuresOf('inDegreeDistribution', back), figuresOf('outDegreeDistribution', first));
    }
  });

  it('exchanges up and down in the triad census', () => {
    for (const { first } of directed) {
      const before = figuresOf('triadCensus', first);
      const after = figuresOf('triadCensus', reversed(first));
      for (const type of triadTypes) {
        const partner = type.replace(/[DU]$/, (letter) => (letter === 'D' ? 'U' : 'D'));
        expect(after[partner], type).toBe(before[type]);
      }
    }
  });

  it.each(
    wholes
      .filter(({ direction }) => direction === 'ignored')
      .map((measure) => [measure.id, measure] as const),
  )('changes nothing in %s, which ignores directions', (id, measure) => {
    for (const { first } of directed) {
      const after = partOf(measure, reversed(first)).figures;
      if (id === 'modularity') expect(after.value).toBeCloseTo(partOf(measure, first).value, 2);
      else expectFigures(after, partOf(measure, first).figures);
    }
  });
});
