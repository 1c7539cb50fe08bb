import { adjacencyOf, type Adjacency } from '../../../server/graph/adjacency.ts';
import { emptyNetwork, type Network } from '../../../server/graph/network.ts';
import { makeCrew } from '../../../server/kernels/crew.ts';
import { installExecution } from '../../../server/kernels/execution.ts';
import { ratio, saySpread, short, spreadOf, timed } from '../spread.ts';
import type { Section } from '../report.ts';
import type { BenchmarkNetwork } from './benchmarkNetworks.ts';
import { casesFor, isWorthAsking, type Library, type MeasureCase } from './measureCases.ts';
import { pythonLibraries, startPeer, type Peer, type PythonLibrary } from './peers.ts';

type Measured = 'all' | 'one' | Library;

/** What was measured of one measure: milliseconds by repetition, and each library's values. */
interface Outcome {
  readonly milliseconds: Partial<Record<Measured, number[]>>;
  readonly values: Partial<Record<Measured, number[]>>;
}

const peerNames: readonly Library[] = ['graphology', ...pythonLibraries];
const titles: Readonly<Record<Library, string>> = {
  graphology: 'graphology',
  igraph: 'igraph',
  networkit: 'NetworKit',
  networkx: 'NetworkX',
};
const rounds = 5;
/** A library that has taken this long for a measure is not asked again. */
const enoughMs = 5_000;

export const analysisTitle = ({ name }: BenchmarkNetwork): string => `Analysis: ${name}`;

/**
 * The measures against graphology's packages, igraph, NetworKit and NetworkX on one network. The libraries take
 * turns, so that all meet the same machine. @throws when two libraries disagree
 */
export async function analysisSection(network: BenchmarkNetwork, python: string): Promise<Section> {
  const peers = new Map<PythonLibrary, Peer>();
  for (const library of pythonLibraries) peers.set(library, await startPeer(python, library, network));
  const graph = graphOf(network);
  const crew = makeCrew();
  const measureCases = casesFor(network);
  const outcomes = measureCases.map((): Outcome => ({ milliseconds: {}, values: {} }));
  const viewing: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const [i, measure] of measureCases.entries()) {
      await measureOnce(measure, outcomes[i]!, {
        all: () => {
          installExecution({ crew });
          const view = viewOf(network);
          return timed(() => measure.ours(view));
        },
        one: () => {
          installExecution({});
          const view = viewOf(network);
          return timed(() => measure.ours(view));
        },
        graphology: measure.graphology ? () => timed(() => measure.graphology!(graph)) : null,
        ...Object.fromEntries([...peers].map(([library, peer]) => [library, asked(peer, measure)])),
      });
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
        '× 2 = takes twice as long as ours with all cores; – = does not have it, or would take long. ' +
        'Difference: the largest between two libraries, as a share of the largest value.',
    ],
    columns: [
      'measure',
      'Linli, ms',
      'one thread, ms',
      ...peerNames.flatMap((library) => [`${titles[library]}, ms`, 'ratio']),
      'difference',
    ],
    rows: measureCases.map((measure, i) => row(measure, outcomes[i]!)),
  };

  type Timed = Promise<[number[], number]>;

  function asked(peer: Peer, { peer: name, weighted }: MeasureCase): (() => Timed) | null {
    if (!peer.measures.has(name)) return null;
    return async () => {
      const { values, milliseconds } = await peer.ask(name, weighted);
      return [values, milliseconds];
    };
  }

  async function measureOnce(
    measure: MeasureCase,
    { milliseconds, values }: Outcome,
    run: Partial<Record<Measured, (() => Timed) | null>>,
  ): Promise<void> {
    for (const [who, compute] of Object.entries(run) as [Measured, (() => Timed) | null][]) {
      const { length: nodes } = network.ids;
      const isOurs = who === 'all' || who === 'one';
      if (!compute || (!isOurs && !isWorthAsking(who, measure, nodes, network.from.length))) continue;
      const known = (milliseconds[who] ??= []);
      if (known.length > 0 && known.reduce((sum, each) => sum + each, 0) > enoughMs) continue;
      const [found, ms] = await compute();
      known.push(ms);
      values[who] = found;
    }
  }
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

/** A new view for each repetition: what a measure keeps with a network would make the next one free. */
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

function row(measure: MeasureCase, { milliseconds, values }: Outcome): string[] {
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
