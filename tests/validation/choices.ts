import { bridgingColumn } from '../../server/analysis/activists/dimensions/bridging.ts';
import { firstHeard } from '../../server/analysis/activists/handovers.ts';
import {
  percentileColumns,
  weightedScores,
  type ScoreColumn,
} from '../../server/analysis/activists/score.ts';
import {
  defaultMeasureOptions,
  type ColumnMeasure,
  type MeasureOptions,
} from '../../server/analysis/measure.ts';
import { betweenness } from '../../server/analysis/node/betweenness.ts';
import { brokerage } from '../../server/analysis/node/brokerage.ts';
import { diffusion } from '../../server/analysis/node/diffusion.ts';
import { adjacencyOf, type Adjacency } from '../../server/graph/adjacency.ts';
import { selectAdjacency } from '../../server/graph/selection.ts';
import { average, qualityOf } from './evaluation.ts';
import { tasks, villagesOf, type Part, type Task, type Village } from './studies.ts';

/** A way in which `bridging` or `spread` could be measured. */
interface Candidate {
  readonly name: string;
  column(contacts: Adjacency, told: Adjacency): ArrayLike<number>;
}

/** A composite that was tried. */
export interface Choice {
  readonly bridging: string;
  readonly spread: string;
  /** Beside the 25 of `namedByPeers`. */
  readonly weights: { readonly bridging: number; readonly spread: number };
  /** Mean AUC by task, in the order of `tasks`. */
  readonly auc: Readonly<Record<'choice' | 'check', readonly number[]>>;
  /** Of a part: the mean over the three studies, of which two have two tasks. */
  readonly overall: Readonly<Record<'choice' | 'check', number>>;
}

const column = (
  measure: ColumnMeasure<'node'>,
  network: Adjacency,
  options: Partial<MeasureOptions> = {},
): ArrayLike<number> => measure.column(network, { ...defaultMeasureOptions, ...options });

const bridgings: readonly Candidate[] = [
  { name: 'effective size − 1', column: bridgingColumn },
  { name: 'Everett–Valente brokerage', column: (contacts) => column(brokerage, contacts) },
  { name: 'betweenness', column: (contacts) => column(betweenness, contacts) },
];

/** Persons reached by 1, 2 and 3 handovers, with these weights. */
const handovers = (name: string, ...weights: number[]): Candidate => ({
  name,
  column: (_, { keys, out }) => {
    const heard = firstHeard(out);
    return keys.map((_key, row) =>
      weights.reduce((sum, weight, step) => sum + weight * heard[step]![row]!, 0),
    );
  },
});

const spreads: readonly Candidate[] = [
  { name: 'diffusion, T = 3, without direction', column: (contacts) => column(diffusion, contacts) },
  { name: 'diffusion, T = 3', column: (_, told) => column(diffusion, told) },
  { name: 'diffusion, T = 2', column: (_, told) => column(diffusion, told, { parameters: { rounds: 2 } }) },
  handovers('2 handovers: 1, 1', 1, 1),
  handovers('2 handovers: 1, ½', 1, 1 / 2),
  handovers('3 handovers: 1, ½, ¼', 1, 1 / 2, 1 / 4),
  handovers('3 handovers: 1, ¼, 1/16', 1, 1 / 4, 1 / 16),
];

const bridgingWeights = [5, 10, 15];
const spreadWeights = [10, 15, 20];
const namedWeight = 25;

/** Who tells whom: a naming turned round; a tie without direction as it is. */
function tellingNetwork(village: Village, { kind }: Task): Adjacency {
  const { communityId } = village.record;
  const view = selectAdjacency(village.record, { communityId, directed: kind === 'NOMINATES' });
  return view.directed
    ? adjacencyOf({ ...view, edgeSources: view.edgeTargets, edgeTargets: view.edgeSources })
    : view;
}

/** Everything that was tried, best first on the villages for choosing. Some 200 composites; a minute. */
export function triedChoices(folder: string): Choice[] {
  const prepared = tasks.map((task) =>
    villagesOf(folder, task)
      .filter(({ part }) => part !== 'new')
      .map((village) => prepare(village, task)),
  );
  const tried = bridgings.flatMap((bridging) =>
    spreads.flatMap((spread) =>
      bridgingWeights.flatMap((first) =>
        spreadWeights.map((second): Choice => {
          const weights = { bridging: first, spread: second };
          const auc = (part: Part): number[] =>
            prepared.map((villages) =>
              average(
                villages
                  .filter(({ village }) => village.part === part)
                  .map((each) => aucOf(each, bridging.name, spread.name, weights)),
              ),
            );
          const [choice, check] = [auc('choice'), auc('check')];
          return {
            bridging: bridging.name,
            spread: spread.name,
            weights,
            auc: { choice, check },
            overall: { choice: overStudies(choice), check: overStudies(check) },
          };
        }),
      ),
    ),
  );
  return tried.sort((a, b) => b.overall.choice - a.overall.choice);
}

interface Prepared {
  readonly village: Village;
  readonly keys: readonly string[];
  /** Percentiles by the name of the candidate; `namedByPeers` only where there are namings. */
  readonly places: ReadonlyMap<string, Float64Array>;
}

function prepare(village: Village, task: Task): Prepared {
  const contacts = selectAdjacency(village.record, {
    communityId: village.record.communityId,
    directed: false,
  });
  const told = tellingNetwork(village, task);
  const columns = [...bridgings, ...spreads].map(({ name, column: compute }) => ({
    id: name,
    values: Float64Array.from(compute(contacts, told), (value) => (Number.isNaN(value) ? 0 : value)),
  }));
  const named: ScoreColumn[] = told.directed
    ? [
        {
          id: 'namedByPeers',
          values: Float64Array.from(
            contacts.keys,
            (_, row) => told.out.offsets[row + 1]! - told.out.offsets[row]!,
          ),
        },
      ]
    : [];
  const isMember = new Uint8Array(contacts.order).fill(1);
  const places = percentileColumns([...named, ...columns], isMember);
  return { village, keys: contacts.keys, places: new Map(places.map(({ id, values }) => [id, values])) };
}

function aucOf(
  { village, keys, places }: Prepared,
  bridging: string,
  spread: string,
  weights: Choice['weights'],
): number {
  const chosen: Readonly<Record<string, number>> = {
    namedByPeers: namedWeight,
    [bridging]: weights.bridging,
    [spread]: weights.spread,
  };
  const columns = Object.keys(chosen).flatMap((id) => {
    const values = places.get(id);
    return values ? [{ id, values }] : [];
  });
  const known = Object.fromEntries(columns.map(({ id }) => [id, chosen[id]!]));
  const scores = weightedScores(columns, known);
  return qualityOf(village, new Map(keys.map((key, row) => [key, scores[row]!]))).auc;
}

/** The mean over studies of the mean over each one's tasks. */
export function overStudies(byTask: readonly number[]): number {
  const datasets = [...new Set(tasks.map(({ dataset }) => dataset))];
  return average(datasets.map((dataset) => average(byTask.filter((_, i) => tasks[i]!.dataset === dataset))));
}
