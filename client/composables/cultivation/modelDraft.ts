import type { CaseSubject } from '../../api/generated.ts';
import type {
  BothLanguages,
  CriterionKind,
  CriterionText,
  ModelText,
  StageText,
  TaskText,
} from './modelText.ts';

/** Changes of a stage model while it is edited: each makes a new one. */

const empty: BothLanguages = { zh: '', en: '' };

/** A code that is not taken: `stage-3`. */
export function freeCode(prefix: string, taken: readonly string[]): string {
  let n = taken.length + 1;
  while (taken.includes(`${prefix}-${n}`)) n++;
  return `${prefix}-${n}`;
}

/** A model of its own with the content of another, whose names the caller gives. */
export const copyOf = (model: ModelText, taken: readonly string[], name: BothLanguages): ModelText => ({
  ...model,
  id: freeCode(model.id.replace(/-\d+$/, '').slice(0, 34), taken),
  version: 1,
  name,
});

/** A way to cultivate with one empty stage. */
export const newModel = (taken: readonly string[]): ModelText => ({
  ...{ id: freeCode('own', taken), version: 1, name: empty, summary: empty, subject: 'organization' },
  stages: [newStage([])],
});

/** For another kind of subject: indicators to watch that do not fit it fall away; criteria stay, since they must be chosen anew. */
export const forSubject = (
  model: ModelText,
  subject: CaseSubject,
  fitting: ReadonlySet<string>,
): ModelText => ({
  ...model,
  subject,
  stages: model.stages.map((stage) => ({
    ...stage,
    indicators: stage.indicators.filter((id) => fitting.has(id)),
  })),
});

export const newStage = (taken: readonly string[]): StageText => ({
  ...{ code: freeCode('stage', taken), name: empty, goal: empty, plannedDays: 90 },
  ...{ entry: [], exit: [], tasks: [], indicators: [], assessments: [], alerts: [] },
});

export const newTask = (tasks: readonly TaskText[]): TaskText => ({
  code: freeCode(
    'task',
    tasks.map(({ code }) => code),
  ),
  name: empty,
});

export const newCriterion = (criteria: readonly CriterionText[]): CriterionText => ({
  id: freeCode(
    'criterion',
    criteria.map(({ id }) => id),
  ),
  kind: 'manual',
  name: empty,
});

/** The same criterion as one of another kind: what the new kind does not say falls away, what it needs is there. */
export function asKind(criterion: CriterionText, kind: CriterionKind, indicator: string): CriterionText {
  const { id, required } = criterion;
  const kept = { id, kind, ...(required === undefined ? {} : { required }) };
  const name = criterion.name ?? empty;
  switch (kind) {
    case 'computed':
      return { ...kept, indicator, op: '>=', value: 1 };
    case 'approval':
      return { ...kept, name, role: 'supervisor' };
    default:
      return { ...kept, name };
  }
}

/** The same criterion with another comparison; null = it is no number. */
export function asCompared(criterion: CriterionText, op: CriterionText['op'] | null): CriterionText {
  const { op: _op, value, upTo, forMonths, ...rest } = criterion;
  if (op === null || op === undefined) return rest;
  if (op === 'rising') return { ...rest, op };
  const low = value ?? 1;
  return {
    ...{ ...rest, op, value: low },
    ...(op === 'between' ? { upTo: upTo ?? low } : {}),
    ...(forMonths === undefined ? {} : { forMonths }),
  };
}

export const withStage = (model: ModelText, at: number, stage: StageText): ModelText => {
  const before = model.stages[at]!.code;
  const stages = model.stages.with(at, stage);
  if (before === stage.code) return { ...model, stages };
  // Ways to it follow its new code.
  const renamed = (code: string): string => (code === before ? stage.code : code);
  return { ...model, stages: stages.map((each) => ({ ...each, ...nextAs(each, renamed) })) };
};

const nextAs = ({ next }: StageText, renamed: (code: string) => string): Pick<StageText, 'next'> =>
  next ? { next: next.map(renamed) } : {};

/** Without a stage, and without the ways to it; a stage that has no other way goes on to the one listed next. */
export function withoutStage(model: ModelText, at: number): ModelText {
  const { code } = model.stages[at]!;
  const stages = model.stages.toSpliced(at, 1).map((stage): StageText => {
    if (!stage.next?.includes(code)) return stage;
    const { next, ...rest } = stage;
    const left = next.filter((each) => each !== code);
    return left.length > 0 ? { ...rest, next: left } : rest;
  });
  return { ...model, stages };
}

/** With something in a list of ids or without it, in the order of `all`. */
export const toggled = (ids: readonly string[], id: string, all: readonly string[]): readonly string[] => {
  const chosen = ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
  return [...all.filter((each) => chosen.includes(each)), ...chosen.filter((each) => !all.includes(each))];
};

/** With every text in both languages: where one is left empty it says what the other says. */
export function completed(model: ModelText): ModelText {
  const both = ({ zh, en }: BothLanguages): BothLanguages => ({
    zh: zh.trim() || en.trim(),
    en: en.trim() || zh.trim(),
  });
  const criterion = ({ name, ...rest }: CriterionText): CriterionText => {
    const said = name && both(name);
    // A computed one is called after its indicator where it has no name of its own.
    return said && (said.zh !== '' || rest.kind !== 'computed') ? { ...rest, name: said } : rest;
  };
  const { source, ...rest } = model;
  return {
    ...rest,
    name: both(model.name),
    summary: both(model.summary),
    ...(source && both(source).zh !== '' ? { source: both(source) } : {}),
    stages: model.stages.map((stage) => ({
      ...stage,
      name: both(stage.name),
      goal: both(stage.goal),
      entry: stage.entry.map(criterion),
      exit: stage.exit.map(criterion),
      tasks: stage.tasks.map((task) => ({ ...task, name: both(task.name) })),
    })),
  };
}
