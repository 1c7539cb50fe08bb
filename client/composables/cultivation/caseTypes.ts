import type {
  CaseCardPartsFragment,
  CaseState,
  CaseSubject,
  CaseViewPartsFragment,
  CasesOfSubjectQuery,
} from '../../api/generated.ts';

export type CaseCard = CaseCardPartsFragment;
export type CaseView = CaseViewPartsFragment;
export type CaseOfSubject = CasesOfSubjectQuery['cultivationBoard']['cases'][number];
export type Criterion = CaseView['criteria'][number];
export type CaseDecision = CaseView['decisions'][number];
export type CaseTrinity = NonNullable<CaseView['trinity']>;

export const caseSubjects = ['person', 'organization', 'community'] as const satisfies readonly CaseSubject[];
export const caseStates = ['running', 'completed', 'stopped'] as const satisfies readonly CaseState[];

/** What is asked again once something of a case was written down. */
export const caseTypenames = [
  'CultivationBoard',
  'CaseView',
  'CaseEntry',
  'CultivationPortfolio',
  'CultivationTasks',
  'CultivationAlerts',
];
