import { series, type SeriesQuestion } from '../../server/analysis/evolution/series/series.ts';
import type { MeasureId } from '../../server/analysis/index.ts';
import { installResultCache } from '../../server/analysis/rememberedResult.ts';
import { ResultCache } from '../../server/analysis/resultCache.ts';
import type { CommunityRecord } from '../../server/entities/communityRecord.ts';
import { makeCrew } from '../../server/kernels/crew.ts';
import { installExecution } from '../../server/kernels/execution.ts';
import type { BenchmarkNetwork } from './analysis/benchmarkNetworks.ts';
import { recordOf } from './analysis/benchmarkRecord.ts';
import { startPeer } from './analysis/peers.ts';
import type { Section } from './report.ts';
import { ratio, saySpread, spreadOf, timed } from './spread.ts';

/** Our measures of the whole network, and what igraph is asked for each: the same work, window by window. */
const asked: readonly (readonly [ours: MeasureId, igraph: string])[] = [
  ['averageDegree', 'degree'],
  ['transitivity', 'transitivity'],
  ['averageClustering', 'clustering'],
  ['averageDistance', 'averageDistance'],
  ['degreeAssortativity', 'assortativity'],
  ['betweennessCentralization', 'betweenness'],
  ['closenessCentralization', 'closeness'],
  ['largestComponent', 'components'],
  ['articulationCount', 'cuts'],
  ['maximumCore', 'coreNumber'],
];
const windowCount = 12;
const repetitions = 3;
const today = '2026-12-31';
const question: SeriesQuestion = {
  measures: asked.map(([id]) => id),
  windows: { first: null, last: null, step: 'month', width: 'asOf', months: null, byWaves: false },
  personIds: [],
  first: 1,
  band: null,
  normalized: false,
  weighted: false,
  seed: 1,
  today,
};
const monthOf = (tie: number): number => tie % windowCount;

/** The ties of a network come up month by month: a twelfth in each of the year. */
function growing(network: BenchmarkNetwork): CommunityRecord {
  const record = recordOf(network);
  const words = Array.from({ length: windowCount }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}-01`);
  const codes = Uint32Array.from(network.from, (_, tie) => monthOf(tie));
  return { ...record, ties: { ...record.ties, validFrom: { words, codes } } };
}

/** The ties of a network that are there in a month. */
function upTo(network: BenchmarkNetwork, month: number): BenchmarkNetwork {
  const isThere = (_: number, tie: number): boolean => monthOf(tie) <= month;
  return {
    ...network,
    from: network.from.filter(isThere),
    to: network.to.filter(isThere),
    strengths: network.strengths.filter(isThere),
  };
}

/** How long a year of months takes with ten measures, each time of a record nobody has asked about, beside igraph. */
export async function seriesSection(network: BenchmarkNetwork, python: string): Promise<Section> {
  const crew = makeCrew();
  const measured: Record<'both' | 'one' | 'again' | 'igraph', number[]> = {
    both: [],
    one: [],
    again: [],
    igraph: [],
  };
  const run = async (record: CommunityRecord): Promise<number> => {
    const [answer, milliseconds] = await timed(() => series(record, { communityId: 'benchmark' }, question));
    if (answer.windows.length !== windowCount) throw new Error(`${answer.windows.length} windows`);
    return milliseconds;
  };
  for (let round = 0; round < repetitions; round++) {
    installResultCache(new ResultCache(64 * 2 ** 20));
    installExecution({ crew });
    measured.both.push(await run(growing(network)));
    // Another record with the same networks: names changed, say.
    measured.again.push(await run(growing(network)));
    installResultCache(null);
    installExecution({});
    measured.one.push(await run(growing(network)));
    measured.igraph.push(await peerSeries(network, python));
  }
  installExecution({});
  await crew.close();
  const [both, one, again, igraph] = [measured.both, measured.one, measured.again, measured.igraph].map(
    spreadOf,
  );
  return {
    title: `Series: ${windowCount} windows × ${asked.length} measures, ${network.name}`,
    notes: [
      `${network.about} A twelfth of the ties comes up each month. Measures: ${asked.map(([id]) => id).join(', ')}. ` +
        'Ours with reading the ties of each window; igraph with the measures alone, its graphs made beforehand.',
    ],
    columns: ['what', 'ms', 'ratio'],
    rows: [
      ['ours, all processors', saySpread(both!), ratio(both!.median, both!.median)],
      ['ours, one thread', saySpread(one!), ratio(one!.median, both!.median)],
      ['ours, networks that were asked about before', saySpread(again!), ratio(again!.median, both!.median)],
      ['igraph', saySpread(igraph!), ratio(igraph!.median, both!.median)],
    ],
  };
}

async function peerSeries(network: BenchmarkNetwork, python: string): Promise<number> {
  let sum = 0;
  for (let month = 0; month < windowCount; month++) {
    const peer = await startPeer(python, 'igraph', upTo(network, month));
    for (const [, measure] of asked) sum += (await peer.ask(measure, false)).milliseconds[0]!;
    peer.close();
  }
  return sum;
}
