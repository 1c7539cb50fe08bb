import { registerEnumType } from 'type-graphql';
import { enumOf } from '../enumOf.ts';
import type { BothLanguages, Wording } from '../wording.ts';

/** Whom a stage model accompanies. */
export const caseSubjects = {
  person: { zh: ['个人'], en: ['Person'] },
  organization: { zh: ['组织'], en: ['Organization'] },
  community: { zh: ['社区'], en: ['Community'] },
} satisfies Record<string, Wording>;
export type CaseSubject = keyof typeof caseSubjects;
export const caseSubjectIds = Object.keys(caseSubjects) as readonly CaseSubject[];
export const CaseSubjectEnum = enumOf(caseSubjectIds);
registerEnumType(CaseSubjectEnum, { name: 'CaseSubject', description: 'Whom a case accompanies' });

/**
 * How it is found out whether a criterion is met: computed from the register; stated by a worker with her reasons; a
 * document that somebody saw; or the agreement of somebody with a role.
 */
export const criterionKinds = ['computed', 'manual', 'document', 'approval'] as const;
export type CriterionKind = (typeof criterionKinds)[number];

/** How a value is compared; `rising` asks whether it is higher than at the start of the stage and takes no value. */
export const criterionOperators = ['>=', '<=', '=', 'between', 'rising'] as const;
export type CriterionOperator = (typeof criterionOperators)[number];

/** One condition of entering or leaving a stage. */
export interface Criterion {
  /** Unique within its stage. */
  readonly id: string;
  readonly kind: CriterionKind;
  /** Of `computed`: id of an indicator (`server/cultivation/indicators.ts`). */
  readonly indicator?: string;
  /** Of `computed`, and of `manual` where it is a number. Default: `>=`. */
  readonly op?: CriterionOperator;
  readonly value?: number;
  /** Of `between`: the upper end, included. */
  readonly upTo?: number;
  /** Of `computed`: at the end of this many months in a row. Default: today only. */
  readonly forMonths?: number;
  /** What is asked; `computed` has the name of its indicator where it is left out. */
  readonly name?: BothLanguages;
  /** Of `approval`: who may give it. */
  readonly role?: 'supervisor' | 'socialWorker';
  /** Whether the gate stays closed without it. Default: true. */
  readonly required?: boolean;
}

/** What forms a task, or something that took place, can have. */
export const sessionForms = {
  task: { zh: ['任务'], en: ['Task'] },
  visit: { zh: ['走访'], en: ['Visit'] },
  jointVisit: { zh: ['交接走访'], en: ['Visit together with the successor'] },
  interview: { zh: ['访谈'], en: ['Interview'] },
  supervision: { zh: ['一对一督导'], en: ['One-to-one supervision'] },
  training: { zh: ['培训'], en: ['Training'] },
  workshop: { zh: ['工作坊'], en: ['Workshop'] },
  council: { zh: ['联席会'], en: ['Contact council'] },
  salon: { zh: ['主题沙龙'], en: ['Theme salon'] },
  meeting: { zh: ['会议'], en: ['Meeting'] },
  review: { zh: ['评估回顾'], en: ['Review'] },
} satisfies Record<string, Wording>;
export type SessionForm = keyof typeof sessionForms;
export const sessionFormIds = Object.keys(sessionForms) as readonly SessionForm[];

/** Something to do in a stage. */
export interface PlannedTask {
  /** Unique within its stage. */
  readonly code: string;
  readonly name: BothLanguages;
  readonly form?: SessionForm;
  /** Due so many days after the stage began; absent = by its planned end. */
  readonly afterDays?: number;
}

export interface Stage {
  /** Unique within its model. */
  readonly code: string;
  readonly name: BothLanguages;
  readonly goal: BothLanguages;
  readonly plannedDays: number;
  readonly entry: readonly Criterion[];
  readonly exit: readonly Criterion[];
  readonly tasks: readonly PlannedTask[];
  /** Ids of indicators that are shown on the page of a case in this stage. */
  readonly indicators: readonly string[];
  /** Ids of assessments that belong to it (`server/cultivation/assessments.ts`). */
  readonly assessments: readonly string[];
  /** Ids of alerts that watch over it (`server/cultivation/alerts.ts`). */
  readonly alerts: readonly string[];
  /** Codes of the stages that may follow, earlier ones too. Default: the one listed next; the last ends the case. */
  readonly next?: readonly string[];
}

/** How something is cultivated, step by step: data, not code. JSON; its schema is `server/cultivation/stageModel.schema.json`. */
export interface StageModel {
  /** Letters, digits, `-`; at most 40. */
  readonly id: string;
  /** From 1; running cases keep theirs. */
  readonly version: number;
  readonly name: BothLanguages;
  readonly summary: BothLanguages;
  /** Where it comes from: a paper, a handbook. */
  readonly source?: BothLanguages;
  readonly subject: CaseSubject;
  readonly stages: readonly Stage[];
}
