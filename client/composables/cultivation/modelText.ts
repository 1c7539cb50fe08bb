import type { CaseSubject } from '../../api/generated.ts';
import type { Language } from '../../locales/language.ts';

export type BothLanguages = Readonly<Record<Language, string>>;

export const criterionKinds = ['computed', 'manual', 'document', 'approval'] as const;
export type CriterionKind = (typeof criterionKinds)[number];
export const criterionOperators = ['>=', '<=', '=', 'between', 'rising'] as const;
export type CriterionOperator = (typeof criterionOperators)[number];
/** How operators are called in the texts. */
export const operatorNames = {
  '>=': 'atLeast',
  '<=': 'atMost',
  '=': 'equal',
  between: 'between',
  rising: 'rising',
} as const satisfies Record<CriterionOperator, string>;
export const approvers = ['supervisor', 'socialWorker'] as const;

/** One condition, as the text of a model has it. What its parts mean is in the schema that the server checks it by. */
export interface CriterionText {
  readonly id: string;
  readonly kind: CriterionKind;
  readonly indicator?: string;
  readonly op?: CriterionOperator;
  readonly value?: number;
  readonly upTo?: number;
  readonly forMonths?: number;
  readonly name?: BothLanguages;
  readonly role?: (typeof approvers)[number];
  readonly required?: boolean;
}

export interface TaskText {
  readonly code: string;
  readonly name: BothLanguages;
  readonly form?: string;
  readonly afterDays?: number;
}

export interface StageText {
  readonly code: string;
  readonly name: BothLanguages;
  readonly goal: BothLanguages;
  readonly plannedDays: number;
  readonly entry: readonly CriterionText[];
  readonly exit: readonly CriterionText[];
  readonly tasks: readonly TaskText[];
  readonly indicators: readonly string[];
  readonly assessments: readonly string[];
  readonly alerts: readonly string[];
  readonly next?: readonly string[];
}

/** A stage model as the server keeps it: JSON. */
export interface ModelText {
  readonly id: string;
  readonly version: number;
  readonly name: BothLanguages;
  readonly summary: BothLanguages;
  readonly source?: BothLanguages;
  readonly subject: CaseSubject;
  readonly stages: readonly StageText[];
}

/** The stages of a model with what they are called and which may follow. */
export const pathOf = (
  model: Pick<ModelText, 'stages'>,
  nameOf: (stage: StageText, at: number) => string,
): { readonly code: string; readonly name: string; readonly next: readonly string[] }[] =>
  model.stages.map((stage, at) => ({
    code: stage.code,
    name: nameOf(stage, at),
    next: nextOf(model, at),
  }));

/** Codes of the stages that may follow: what the stage names, else the one listed next. */
export function nextOf({ stages }: Pick<ModelText, 'stages'>, at: number): readonly string[] {
  const following = stages[at + 1];
  return stages[at]?.next ?? (following ? [following.code] : []);
}
