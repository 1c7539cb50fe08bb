import type { CaseCard } from './caseTypes.ts';

/** A stage of the path of a case: where it stands on it, how often it was there, and which may follow. */
export interface CasePathStage {
  readonly code: string;
  readonly name: string;
  readonly next: readonly string[];
  readonly mark: 'left' | 'now' | 'ahead';
  readonly visits: number;
}

/** The stages of a case in the order of its model. */
export const casePath = ({ stages, stage: present }: CaseCard): readonly CasePathStage[] =>
  stages.map(({ code, name, next, visits }) => ({
    ...{ code, name, next },
    mark: markOf(code === present?.code, visits.length),
    visits: visits.length,
  }));

function markOf(isPresent: boolean, visits: number): CasePathStage['mark'] {
  if (isPresent) return 'now';
  return visits > 0 ? 'left' : 'ahead';
}
