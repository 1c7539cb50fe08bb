import { dayAfter } from '../../network/timeline/calendar.ts';
import type { CaseView, Criterion } from './caseTypes.ts';

/** Criteria of one kind: the first of them by name. */
interface NamedCriteria {
  readonly names: readonly string[];
  /** How many there are beside those that are named. */
  readonly more: number;
}

/** One thing to do next in a case. */
export type CaseStep =
  | { readonly id: 'over' }
  | { readonly id: 'overdue'; readonly count: number }
  | { readonly id: 'task'; readonly title: string; readonly dueOn: string | null }
  | { readonly id: 'expiring'; readonly name: string; readonly until: string }
  | ({ readonly id: 'state' | 'assess' | 'improve' | 'unknown' } & NamedCriteria)
  | { readonly id: 'enter'; readonly name: string }
  | { readonly id: 'end' };

/** Of one kind; how many there are beside is told. */
const mostNamed = 3;
/** Evidence that runs out within so many days is told. */
const soonDays = 30;

/**
 * What to do next in a case, the most urgent first: tasks that are overdue or due, evidence that runs out, what only has to
 * be written down, what has to become better, and the gate once all that is required is met. Pure; O(criteria).
 */
export function caseNextSteps(view: CaseView, today: string): readonly CaseStep[] {
  const { card, criteria, next, mayEnd } = view;
  if (card.state !== 'running' || !card.stage) return [{ id: 'over' }];
  const { code } = card.stage;
  const own = criteria.filter(({ side, stage }) => side === 'exit' && stage === code);
  const ahead = next.filter(({ isEarlier }) => !isEarlier);
  const asked = new Set(ahead.flatMap(({ missing }) => missing));
  const open = criteria.filter(
    (each) => asked.has(each.item) || (own.includes(each) && each.required && each.standing !== 'met'),
  );
  const isAssessed = ({ indicator }: Criterion): boolean =>
    indicator?.startsWith('case.assessment.') ?? false;
  const named = (wanted: (criterion: Criterion) => boolean): NamedCriteria => {
    const names = open.filter(wanted).map(({ name }) => name);
    return { names: names.slice(0, mostNamed), more: Math.max(0, names.length - mostNamed) };
  };
  const toState = named(({ kind }) => kind !== 'computed');
  const toAssess = named((each) => each.standing === 'unknown' && isAssessed(each));
  const toImprove = named(({ kind, standing }) => kind === 'computed' && standing === 'unmet');
  const unknown = named(
    (each) => each.kind === 'computed' && each.standing === 'unknown' && !isAssessed(each),
  );
  const forward = ahead.find(({ mayEnter }) => mayEnter);
  const limit = dayAfter(today, soonDays);
  const expiring = own.find(
    ({ standing, evidence }) => standing === 'met' && evidence?.until && evidence.until <= limit,
  );
  return [
    ...(card.overdueTasks > 0 ? [{ id: 'overdue', count: card.overdueTasks } as const] : []),
    ...(card.overdueTasks === 0 && card.nextTask
      ? [{ id: 'task', title: card.nextTask.title, dueOn: card.nextTask.dueOn ?? null } as const]
      : []),
    ...(expiring?.evidence?.until
      ? [{ id: 'expiring', name: expiring.name, until: expiring.evidence.until } as const]
      : []),
    ...(toState.names.length > 0 ? [{ id: 'state', ...toState } as const] : []),
    ...(toAssess.names.length > 0 ? [{ id: 'assess', ...toAssess } as const] : []),
    ...(toImprove.names.length > 0 ? [{ id: 'improve', ...toImprove } as const] : []),
    ...(unknown.names.length > 0 ? [{ id: 'unknown', ...unknown } as const] : []),
    ...(forward ? [{ id: 'enter', name: forward.name } as const] : []),
    ...(mayEnd ? [{ id: 'end' } as const] : []),
  ];
}
