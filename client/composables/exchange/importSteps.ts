import type { ImportState } from '../../api/generated.ts';

export const importSteps = ['choose', 'check', 'write', 'done'] as const;
export type ImportStep = (typeof importSteps)[number];

/** Where on its way an import is; null = none was begun. What failed or was stopped is back at choosing files. */
export function stepOf(state: ImportState | null): ImportStep {
  if (state === 'reading' || state === 'ready') return 'check';
  if (state === 'writing') return 'write';
  return state === 'done' ? 'done' : 'choose';
}
