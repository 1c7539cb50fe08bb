import { generateNetwork, type ScaleNetwork } from '../../server/demonstration/scaleNetwork.ts';
import { random } from '../../server/analysis/random.ts';
import { adjacency } from '../../server/graph/adjacency.ts';
import { emptyNetwork, type Network } from '../../server/graph/network.ts';
import { startIgraph, type IgraphPeer } from './igraphPeer.ts';
import { measureCases, type MeasureCase } from './measureCases.ts';
import type { Section } from './report.ts';
import { cpuTimed, ratio, saySpread, short, spreadOf } from './spread.ts';

type Library = 'ours' | 'graphology' | 'igraph';

/** What was measured of one measure: milliseconds by repetition, and each library's values. */
interface Outcome {
  readonly milliseconds: Readonly<Record<Library, number[]>>;
  readonly values: Partial<Record<Library, number[]>>;
}

const seed = 20_260_901;
const rounds = 15;
const fewestRepetitions = 3;
/** A library that has taken this long for a measure is not asked again, once it has answered often enough. */
const enoughMs = 5_000;

/**
 * The measures against graphology's packages and igraph on one clustered power-law network. The libraries take
 * turns, so that all meet the same machine. @throws when two libraries disagree
 */
export async function analysisSection(size: {
  readonly nodes: number;
  readonly ties: number;
}): Promise<Section> {
  const scale = generateNetwork({ order: size.nodes, size: size.ties, seed, kind: 'clusteredPowerLaw' });
  const draw = random(seed);
  // Real numbers: no two paths are equally long by chance, so rounding cannot set the libraries apart.
  const strengths = Float64Array.from(scale.from, () => 0.5 + 4.5 * draw());
  const igraph = await startIgraph(scale, strengths);
  const outcomes = measureCases.map((): Outcome => ({
    milliseconds: { ours: [], graphology: [], igraph: [] },
    values: {},
  }));
  const building: number[] = [];
  const viewing: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const [network, buildMs] = cpuTimed(() => networkOf(scale, strengths));
    building.push(buildMs);
    viewing.push(cpuTimed(() => adjacency(network))[1]);
    for (const [i, measure] of measureCases.entries())
      await measureOnce(measure, outcomes[i]!, network, igraph);
  }
  igraph?.close();
  const peerNote = igraph
    ? `igraph ${igraph.version} (C, through Python).`
    : 'igraph is left out: this machine has no Python with igraph and could not install it.';
  return {
    title: `Analysis: ${size.nodes} nodes, ${size.ties} ties`,
    notes: [
      `Clustered power-law network, made from a seed; the graph is in memory. Milliseconds of processor time on one thread. ${peerNote} ` +
        '× 2 = takes twice as long as ours. Difference: the largest between two libraries, as a share of the largest value.',
    ],
    columns: ['measure', 'Linli, ms', 'graphology, ms', 'ratio', 'igraph, ms', 'ratio', 'difference'],
    rows: [
      ['graphology graph from arrays', saySpread(spreadOf(building)), '–', '–', '–', '–', '–'],
      ['typed arrays from the graph', saySpread(spreadOf(viewing)), '–', '–', '–', '–', '–'],
      ...measureCases.map((measure, i) => row(measure, outcomes[i]!)),
    ],
  };
}

/** A new graph for each round: what a measure keeps with a graph would make the next repetition free. */
function networkOf({ ids, from, to }: ScaleNetwork, strengths: Float64Array): Network {
  const network = emptyNetwork(false);
  const digits = String(from.length).length;
  for (const id of ids)
    network.addNode(id, { kind: 'Resident', name: id, externalId: null, placeId: null, attributes: {} });
  from.forEach((source, tie) => {
    const key = `t${String(tie).padStart(digits, '0')}`;
    const attributes = { strength: strengths[tie]!, kinds: ['KNOWS'], tieIds: [key] };
    network.addEdgeWithKey(key, ids[source]!, ids[to[tie]!]!, attributes);
  });
  return network;
}

async function measureOnce(
  { ours, graphology, igraph, weighted = false }: MeasureCase,
  { milliseconds, values }: Outcome,
  network: Network,
  peer: IgraphPeer | null,
): Promise<void> {
  const isAsked = (library: Library): boolean => {
    const known = milliseconds[library];
    return known.length < fewestRepetitions || known.reduce((sum, each) => sum + each, 0) < enoughMs;
  };
  const note = (library: Library, found: number[], ms: number): void => {
    milliseconds[library].push(ms);
    values[library] = found;
  };
  if (isAsked('ours')) note('ours', ...cpuTimed(() => ours(network)));
  if (graphology && isAsked('graphology')) note('graphology', ...cpuTimed(() => graphology(network)));
  if (peer && isAsked('igraph')) {
    const answer = await peer.ask(igraph, weighted);
    note('igraph', answer.values, answer.milliseconds);
  }
}

function row(measure: MeasureCase, { milliseconds, values }: Outcome): string[] {
  const ours = spreadOf(milliseconds.ours);
  const peers = (['graphology', 'igraph'] as const).map((library) => {
    const found = values[library];
    if (!found) return { cells: ['–', '–'], difference: 0 };
    const spread = spreadOf(milliseconds[library]);
    const difference = differenceOf(measure, values.ours!, found, library);
    return { cells: [saySpread(spread), ratio(spread.median, ours.median)], difference };
  });
  const difference = measure.atLeast
    ? `Q ${[values.ours, values.graphology, values.igraph].map((list) => (list ? list[0]!.toFixed(3) : '–')).join(' / ')}`
    : Math.max(...peers.map((peer) => peer.difference)).toExponential(0);
  return [measure.name, saySpread(ours), ...peers.flatMap((peer) => peer.cells), difference];
}

function differenceOf(
  { name, tolerance, atLeast }: MeasureCase,
  ours: readonly number[],
  theirs: readonly number[],
  library: Library,
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
