import { daysBetween, lastDay } from '../../network/timeline/calendar.ts';
import type { CaseCard } from './caseTypes.ts';

export interface BoardModel {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

export interface BoardColumn {
  readonly code: string;
  readonly name: string;
  /** From 1, in the order of the model. */
  readonly number: number;
  readonly cases: readonly CaseCard[];
}

/** The models that the cases are on, those with the most cases first. */
export function modelsOf(cases: readonly CaseCard[]): readonly BoardModel[] {
  const models = new Map<string, BoardModel>();
  for (const { modelId, modelName } of cases)
    models.set(modelId, { id: modelId, name: modelName, count: (models.get(modelId)?.count ?? 0) + 1 });
  return [...models.values()].toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

/**
 * The cases of one model by the stage that they are in, in the order of its newest version on the board; stages that only
 * older versions have come last. Cases that are over stand in no column.
 */
export function columnsOf(cases: readonly CaseCard[]): readonly BoardColumn[] {
  const names = new Map<string, string>();
  for (const { stages } of cases.toSorted((a, b) => b.modelVersion - a.modelVersion))
    for (const { code, name } of stages) if (!names.has(code)) names.set(code, name);
  return [...names].map(([code, name], i) => ({
    code,
    name,
    number: i + 1,
    cases: cases.filter(({ stage }) => stage?.code === code),
  }));
}

/** Days since the last planned day of the present stage; 0 where it is not over. */
export const daysLate = (
  { isLate, plannedEnd }: Pick<CaseCard, 'isLate' | 'plannedEnd'>,
  today: string,
): number => (isLate && plannedEnd ? Math.max(0, daysBetween(lastDay(plannedEnd), today)) : 0);
