import { measureById, measureIds, type MeasureId } from '../../../server/analysis/index.ts';
import { measureOf } from '../../../server/analysis/measureOf.ts';
import type { NetworkSelection } from '../../../server/entities/networkSelection.ts';
import { selectAdjacency, selectNetwork } from '../../../server/graph/selection.ts';
import { makeCrew } from '../../../server/kernels/crew.ts';
import { installExecution } from '../../../server/kernels/execution.ts';
import type { Section } from '../report.ts';
import { ratio, saySpread, spreadOf } from '../spread.ts';
import type { BenchmarkNetwork } from './benchmarkNetworks.ts';
import { recordOf } from './benchmarkRecord.ts';

const repetitions = 3;
const slowestShown = 8;
const selection = (directed: boolean): NetworkSelection =>
  ({ communityId: 'benchmark', directed }) as NetworkSelection;

/** What makes work grow faster than the ties do: every person with every tie, searches, runs. */
const faster = /n m|n²|c³|searches|runs|rounds|a run|a round/;

/** Measures whose work grows with the ties (times a small factor), as their own description says. */
export const linearMeasures: readonly MeasureId[] = measureIds.filter(
  (id) => !faster.test(measureById(id).complexity),
);

export const catalogueTitle = (title: string): string => `Analysis: ${title}`;

/**
 * Measures of the catalogue, one after the other, on a record that nobody has asked about before: from its columns to
 * the rows that are shown. The network is taken with directions and without.
 */
export async function catalogueSection(
  network: BenchmarkNetwork,
  title: string,
  ids: readonly MeasureId[] = measureIds,
): Promise<Section> {
  const crew = makeCrew();
  installExecution({ crew });
  const times = new Map<string, number[]>();
  const note = (what: string, ms: number): void => {
    times.set(what, [...(times.get(what) ?? []), ms]);
  };
  const timed = (what: string, work: () => unknown): number => {
    const start = performance.now();
    work();
    const ms = performance.now() - start;
    note(what, ms);
    return ms;
  };
  const wholes: Record<string, string> = { no: 'all, without directions', yes: 'all, with directions' };
  for (let round = 0; round < repetitions; round++) {
    for (const directed of [false, true]) {
      const record = recordOf(network);
      let sum = timed('record to typed arrays', () => selectAdjacency(record, selection(directed)));
      for (const id of ids) {
        const asked = { id, normalized: false, weighted: false, seed: 1, groupBy: 'building', first: 500 };
        sum += timed(id, () => measureOf(record, selection(directed), asked));
      }
      note(wholes[directed ? 'yes' : 'no']!, sum);
    }
    const record = recordOf(network);
    timed('record to the graph, which a picture needs', () => selectNetwork(record, selection(false)));
  }
  installExecution({});
  await crew.close();
  const medianOf = (what: string): number => spreadOf(times.get(what)!).median;
  const whole = medianOf(wholes.no!);
  const slowest = ids.toSorted((a, b) => medianOf(b) - medianOf(a)).slice(0, slowestShown);
  const shown = [
    ...Object.values(wholes),
    'record to typed arrays',
    'record to the graph, which a picture needs',
    ...slowest,
  ];
  return {
    title: catalogueTitle(title),
    notes: [
      `${network.about} ${network.name}. ${ids.length} measures, each asked for the first time, with all cores; then the slowest of them.`,
    ],
    columns: ['what', 'ms', 'ratio'],
    rows: shown.map((what) => [what, saySpread(spreadOf(times.get(what)!)), ratio(medianOf(what), whole)]),
  };
}
