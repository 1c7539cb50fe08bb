import { runsOf } from '../../../server/analysis/communities/methods.ts';
import { adjacencyOf, type Adjacency } from '../../../server/graph/adjacency.ts';
import { emptyNetwork, type Network } from '../../../server/graph/network.ts';
import { makeCrew } from '../../../server/kernels/crew.ts';
import { installExecution } from '../../../server/kernels/execution.ts';
import { ratio, saySpread, short, spreadOf, timed } from '../spread.ts';
import type { Section } from '../report.ts';
import type { BenchmarkNetwork } from './benchmarkNetworks.ts';
import { casesFor, isWorthAsking, type Library, type MeasureCase } from './measureCases.ts';
import {
  pythonLibraries,
  startPeer,
  type Peer,
  type PeerAnswer,
  type PythonLibrary,
  type Repetitions,
} from './peers.ts';

type Measured = 'all' | 'one' | Library;

/** What was measured of one measure. */
interface Outcome {
  /** Milliseconds of ours, with all cores, when nobody had computed it yet. */
  first: number;
  /** How often each library computes it in a round. */
  times: number;
  /** Milliseconds of each repetition. */
  readonly milliseconds: Partial<Record<Measured, number[]>>;
  readonly values: Partial<Record<Measured, readonly number[]>>;
}

const peerNames: readonly Library[] = ['graphology', ...pythonLibraries];
const titles: Readonly<Record<Library, string>> = {
  graphology: 'graphology',
  igraph: 'igraph',
  networkit: 'NetworKit',
  networkx: 'NetworkX',
};
const rounds = 5;
/** In a round every library computes a measure equally often: as often as ours does in so many milliseconds, as a few trials tell. */
const roundMs = 20;
const triedTimes = 3;
const mostTimes = 50;
/** A library that has taken this long for a measure is not asked again. */
const enoughMs = 3_000;

export const analysisTitle = ({ name }: BenchmarkNetwork): string => `Analysis: ${name}`;

/**
 * The measures against graphology's packages, igraph, NetworKit and NetworkX on one network. The libraries take
 * turns, so that all meet the same machine. What they take in the first round is not counted: by then each has computed
 * the measure as often as in any other round, and engines that compile what runs often have done so.
 * @throws when two libraries disagree
 */
export async function analysisSection(network: BenchmarkNetwork, python: string): Promise<Section> {
  const peers = new Map<PythonLibrary, Peer>();
  for (const library of pythonLibraries) peers.set(library, await startPeer(python, library, network));
  const graph = graphOf(network);
  const crew = makeCrew();
  const measureCases = casesFor(network);
  const outcomes = measureCases.map((): Outcome => ({ first: 0, times: 1, milliseconds: {}, values: {} }));
  const viewing: number[] = [];
  const view = viewOf(network);
  installExecution({ crew });
  for (const [i, measure] of measureCases.entries()) {
    const { milliseconds } = repeated(() => unasked(view), measure.ours, {
      times: triedTimes,
      enough: enoughMs,
    });
    outcomes[i]!.first = milliseconds[0]!;
    const times = Math.round(roundMs / Math.min(...milliseconds));
    outcomes[i]!.times = Math.max(1, Math.min(mostTimes, times));
  }
  for (let round = 0; round <= rounds; round++) {
    for (const [i, measure] of measureCases.entries()) {
      const outcome = outcomes[i]!;
      await measureOnce(measure, outcome, {
        all: (repetitions) => {
          installExecution({ crew });
          return repeated(() => unasked(view), measure.ours, repetitions);
        },
        one: (repetitions) => {
          installExecution({});
          return repeated(() => unasked(view), measure.ours, repetitions);
        },
        graphology:
          measure.graphology && ((repetitions) => repeated(() => graph, measure.graphology!, repetitions)),
        ...Object.fromEntries([...peers].map(([library, peer]) => [library, asked(peer, measure)])),
      });
      if (round === 0) forget(outcome);
    }
    viewing.push((await timed(() => viewOf(network)))[1]);
  }
  installExecution({});
  await crew.close();
  const versions = [...peers].map(([library, { version }]) => `${titles[library]} ${version}`);
  for (const peer of peers.values()) peer.close();
  return {
    title: analysisTitle(network),
    notes: [
      `${network.about} The network is in memory. Milliseconds by the clock, ours with all cores and with one thread; ` +
        `each library holds the network in its own form already; ours takes ${saySpread(spreadOf(viewing))} ms to make. ${versions.join('; ')}. ` +
        `Each library computes a measure up to ${mostTimes} times in a round, all equally often, for ${rounds} rounds and one before them ` +
        `that is not counted; one that has taken ${enoughMs / 1_000} s for a measure is not asked again. Its answer in its own form is timed, not ` +
        'reading that as a list. First: ours before all rounds; where the process had not computed another table yet, that is before the measure was compiled. ' +
        `Louvain’s several runs are ${runsOf('louvain', network.from.length)} here. ` +
        '× 2 = takes twice as long as ours with all cores; – = does not have it, or would take long. ' +
        'Difference: the largest between two libraries, as a share of the largest value.',
    ],
    columns: [
      'measure',
      'Linli, ms',
      'first, ms',
      'one thread, ms',
      ...peerNames.flatMap((library) => [`${titles[library]}, ms`, 'ratio']),
      'difference',
    ],
    rows: measureCases.map((measure, i) => row(measure, outcomes[i]!)),
  };

  function asked(peer: Peer, { peer: name, weighted }: MeasureCase): Repeated | null {
    return peer.measures.has(name) ? (repetitions) => peer.ask(name, weighted, repetitions) : null;
  }

  async function measureOnce(
    measure: MeasureCase,
    { times, milliseconds, values }: Outcome,
    run: Partial<Record<Measured, Repeated | null>>,
  ): Promise<void> {
    for (const [who, compute] of Object.entries(run) as [Measured, Repeated | null][]) {
      const { length: nodes } = network.ids;
      const isOurs = who === 'all' || who === 'one';
      if (!compute || (!isOurs && !isWorthAsking(who, measure, nodes, network.from.length))) continue;
      const known = (milliseconds[who] ??= []);
      if (hasTakenLong(known)) continue;
      const found = await compute({ times, enough: enoughMs });
      known.push(...found.milliseconds);
      values[who] = found.values;
    }
  }
}

/** Computes a measure several times; the values are those of the last time. */
type Repeated = (repetitions: Repetitions) => Promise<PeerAnswer> | PeerAnswer;

const sumOf = (list: readonly number[]): number => list.reduce((sum, each) => sum + each, 0);
const hasTakenLong = (milliseconds: readonly number[]): boolean => sumOf(milliseconds) > enoughMs;

function repeated<Form>(
  given: () => Form,
  compute: (form: Form) => () => number[],
  { times, enough }: Repetitions,
): PeerAnswer {
  const milliseconds: number[] = [];
  let values: () => number[];
  do {
    const form = given();
    const start = performance.now();
    values = compute(form);
    milliseconds.push(performance.now() - start);
  } while (milliseconds.length < times && sumOf(milliseconds) <= enough);
  return { milliseconds, values: values() };
}

/** Of the round before those that count; what took one of them long stays, and is all that is known of it. */
function forget({ milliseconds }: Outcome): void {
  for (const known of Object.values(milliseconds)) if (!hasTakenLong(known)) known.length = 0;
}

/** The same network, as one that nobody has asked about: what a measure keeps with it would make the next one free. */
function unasked(view: Adjacency): Adjacency {
  const both = { ...view.union };
  return { ...view, out: both, in: both, union: both };
}

const knownTieKeys = new WeakMap<BenchmarkNetwork, readonly string[]>();

/** Tie keys of equal length, so that their order is that of the ties. */
function tieKeys(network: BenchmarkNetwork): readonly string[] {
  const digits = String(network.from.length).length;
  const known =
    knownTieKeys.get(network) ??
    Array.from(network.from, (_, tie) => `t${String(tie).padStart(digits, '0')}`);
  knownTieKeys.set(network, known);
  return known;
}

function viewOf(network: BenchmarkNetwork): Adjacency {
  return adjacencyOf({
    keys: network.ids,
    directed: false,
    edgeKeys: tieKeys(network),
    edgeSources: network.from,
    edgeTargets: network.to,
    edgeStrengths: network.strengths,
  });
}

function graphOf(network: BenchmarkNetwork): Network {
  const { ids, from, to, strengths } = network;
  const graph = emptyNetwork(false);
  for (const id of ids)
    graph.addNode(id, { kind: 'Resident', name: id, externalId: null, placeId: null, attributes: {} });
  tieKeys(network).forEach((key, tie) => {
    const attributes = { strength: strengths[tie]!, kinds: ['KNOWS'], tieIds: [key] };
    graph.addEdgeWithKey(key, ids[from[tie]!]!, ids[to[tie]!]!, attributes);
  });
  return graph;
}

function row(measure: MeasureCase, { first, milliseconds, values }: Outcome): string[] {
  const ours = spreadOf(milliseconds.all!);
  differenceOf(measure, values.all!, values.one!, 'one thread');
  const peers = peerNames.map((library) => {
    const found = values[library];
    if (!found) return { cells: ['–', '–'], difference: 0 };
    const spread = spreadOf(milliseconds[library]!);
    return {
      cells: [saySpread(spread), ratio(spread.median, ours.median)],
      difference: differenceOf(measure, values.all!, found, library),
    };
  });
  const difference = measure.atLeast
    ? `Q ${[values.all, ...peerNames.map((library) => values[library])].map((list) => (list ? list[0]!.toFixed(3) : '–')).join(' / ')}`
    : Math.max(...peers.map((peer) => peer.difference)).toExponential(0);
  return [
    measure.name,
    saySpread(ours),
    short(first),
    saySpread(spreadOf(milliseconds.one!)),
    ...peers.flatMap((peer) => peer.cells),
    difference,
  ];
}

function differenceOf(
  { name, tolerance, atLeast }: MeasureCase,
  ours: readonly number[],
  theirs: readonly number[],
  library: string,
): number {
  const largest = theirs.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;
  const differences = theirs.map((value, i) => value - ours[i]!);
  const worst = differences.reduce((most, value) => Math.max(most, atLeast ? value : Math.abs(value)), 0);
  if (ours.length !== theirs.length || !(worst / largest <= tolerance))
    throw new Error(
      `${name}: ours and ${library}'s values differ by ${short(worst)} (largest: ${short(largest)}).`,
    );
  return worst / largest;
}
