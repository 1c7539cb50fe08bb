import { random } from '../../server/analysis/random.ts';
import { compositeValues, observedIn } from './composite.ts';
import { areaUnderCurve, precisionAt, type Judged } from './quality.ts';
import { singleMeasures, singleValues } from './singleMeasures.ts';
import { villagesOf, type Part, type Task, type Village } from './studies.ts';

/** How well a measure finds the leaders of one village. */
export interface Quality {
  readonly part: Part;
  readonly auc: number;
  /** Precision at the number of leaders. */
  readonly atLeaders: number;
  readonly atFive: number;
}

/** A measure with its quality in each village, in the order of the villages. */
export interface Evaluated {
  readonly name: string;
  readonly group: 'composite' | 'dimension' | 'single';
  /** Its name in `leader_bar.json`; null = it is not there. */
  readonly knownAs: string | null;
  readonly qualities: readonly Quality[];
}

/** Values that agree to ten digits are the same: what is left is rounding. */
const digits = 10;

/** @throws Error for a village without leaders or without others */
export function qualityOf({ leaders, part, name }: Village, values: ReadonlyMap<string, number>): Quality {
  const judged: Judged[] = [...values].map(([id, value]) => ({
    value: Number.isFinite(value) ? Number(value.toPrecision(digits)) : value,
    isLeader: leaders.has(id),
  }));
  const auc = areaUnderCurve(judged);
  const atLeaders = precisionAt(judged, leaders.size);
  const atFive = precisionAt(judged, 5);
  if (auc === null || atLeaders === null || atFive === null) throw new Error(`No leaders in village ${name}`);
  return { part, auc, atLeaders, atFive };
}

/** The composite, its dimensions, and every single measure, on all villages of a task. */
export function evaluate(folder: string, task: Task): Evaluated[] {
  const villages = villagesOf(folder, task);
  const observed = villages.map(({ record }) => observedIn(record));
  const ids = observed[0]!.columns.map(({ id }) => id);
  const qualities = (values: (village: Village, i: number) => Map<string, number>): Quality[] =>
    villages.map((village, i) => qualityOf(village, values(village, i)));
  const isNamed = task.kind === 'NOMINATES';
  return [
    {
      name: 'composite, default weights',
      group: 'composite',
      knownAs: null,
      qualities: qualities((_, i) => compositeValues(observed[i]!)),
    },
    ...ids.map((id): Evaluated => ({
      name: id,
      group: 'dimension',
      knownAs: null,
      qualities: qualities((_, i) => {
        const { keys, columns } = observed[i]!;
        const { values } = columns.find((column) => column.id === id)!;
        return new Map(keys.map((key, row) => [key, values[row]!]));
      }),
    })),
    ...singleMeasures
      .filter(({ directed }) => isNamed || !directed)
      .map((single): Evaluated => ({
        name: single.name,
        group: 'single',
        knownAs: single.knownAs,
        qualities: qualities(({ record }) => singleValues(record, single)),
      })),
  ];
}

/** The mean of one figure over the villages of some parts; null without such a village. */
export function meanOf(
  { qualities }: Pick<Evaluated, 'qualities'>,
  figure: 'auc' | 'atLeaders' | 'atFive',
  parts: readonly Part[],
): number | null {
  const values = qualities.filter(({ part }) => parts.includes(part)).map((quality) => quality[figure]);
  return values.length === 0 ? null : average(values);
}

export const listed: readonly Part[] = ['choice', 'check'];

/** The single measure with the highest mean AUC over the villages of `leader_bar.json`. */
export function bestSingle(evaluated: readonly Evaluated[]): Evaluated {
  const auc = (each: Evaluated): number => meanOf(each, 'auc', listed) ?? 0;
  return evaluated.filter(({ group }) => group === 'single').reduce((a, b) => (auc(b) > auc(a) ? b : a));
}

/**
 * The mean over villages of how much one AUC is above another, with the 5th and 95th percentile of that mean over
 * 4,000 samples of the villages with repetition.
 */
export function difference(
  one: Evaluated,
  other: Evaluated,
  parts: readonly Part[],
): { mean: number; low: number; high: number } {
  const gaps = one.qualities.flatMap(({ part, auc }, i) =>
    parts.includes(part) ? [auc - other.qualities[i]!.auc] : [],
  );
  const next = random(1);
  const means = Array.from({ length: 4000 }, () =>
    average(gaps.map(() => gaps[Math.floor(next() * gaps.length)]!)),
  ).sort((a, b) => a - b);
  return { mean: average(gaps), low: means[200]!, high: means[3799]! };
}

export const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
