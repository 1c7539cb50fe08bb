import type { ImportState } from '../../api/generated.ts';

/** The steps of an import as the user sees them. */
export const importSteps = ['choose', 'sheets', 'people', 'preview', 'done'] as const;
export type ImportStep = (typeof importSteps)[number];

/** What is looked at while an import is ready. */
export const checkSteps = ['sheets', 'people', 'preview'] as const;
export type CheckStep = (typeof checkSteps)[number];

/** Where on its way an import is; null = none was begun. What failed or was stopped is back at choosing files. */
export function stepOf(state: ImportState | null, checking: CheckStep): ImportStep {
  if (state === 'reading' || state === 'ready') return checking;
  if (state === 'writing') return 'preview';
  return state === 'done' ? 'done' : 'choose';
}

/** The step after one, and before it; who is who is passed over where nobody is in doubt. Null at the ends. */
export function stepBeside(step: CheckStep, way: 1 | -1, hasDoubts: boolean): CheckStep | null {
  const offered = checkSteps.filter((each) => each !== 'people' || hasDoubts || each === step);
  return offered[offered.indexOf(step) + way] ?? null;
}
