import type { CaseView, Criterion } from './caseTypes.ts';

/** Criteria that belong together: of leaving the present stage, of being in it, of entering one that may follow. */
export interface CriteriaGroup {
  readonly id: 'exit' | 'entry' | 'next';
  readonly stage: string;
  /** Name of the stage. */
  readonly name: string;
  readonly criteria: readonly Criterion[];
  /** How many are required, and how many of these are met. */
  readonly required: number;
  readonly met: number;
}

/** The criteria of a case in groups, in the order in which they count; none for a case that is over. */
export function criteriaGroups({ card, criteria }: CaseView): readonly CriteriaGroup[] {
  const present = card.stage?.code;
  if (!present) return [];
  const idOf = ({ side, stage }: Criterion): CriteriaGroup['id'] => {
    if (stage !== present) return 'next';
    return side;
  };
  const order = ['exit', 'entry', 'next'] as const;
  const keys = [...new Set(criteria.map((each) => `${idOf(each)} ${each.stage}`))];
  return keys
    .map((key): CriteriaGroup => {
      const own = criteria.filter((each) => `${idOf(each)} ${each.stage}` === key);
      const { stage } = own[0]!;
      const needed = own.filter(({ required }) => required);
      return {
        id: idOf(own[0]!),
        stage,
        name: card.stages.find(({ code }) => code === stage)?.name ?? stage,
        criteria: own,
        required: needed.length,
        met: needed.filter(({ standing }) => standing === 'met').length,
      };
    })
    .toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

/** Criteria that a decision lacks: those that the server names for a next stage, or all of leaving for an end. */
export function missingFor(view: CaseView, to: string | null): readonly Criterion[] {
  const target = view.next.find(({ stage }) => stage === to);
  if (target) return view.criteria.filter(({ item }) => target.missing.includes(item));
  return view.criteria.filter(
    ({ side, stage, required, standing }) =>
      side === 'exit' && stage === view.card.stage?.code && required && standing !== 'met',
  );
}
