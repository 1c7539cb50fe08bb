import type { Question } from '../ask/interviewDraft.ts';
import { peopleNamed, type InterviewCapture } from './interviewCapture.ts';

export type InterviewStep =
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'pile' }
  | { readonly kind: 'pairs' }
  | { readonly kind: 'check' };

/** The steps of an interview: its questions, then what is asked of all who were named, as far as there are any. */
export function stepsOf({
  set,
  answers,
}: Pick<InterviewCapture, 'set' | 'answers'>): readonly InterviewStep[] {
  const named = peopleNamed(answers).length;
  return [
    ...set.questions.map((question) => ({ kind: 'question', question }) as const),
    ...(named > 0 ? [{ kind: 'pile' } as const] : []),
    ...(named > 1 ? [{ kind: 'pairs' } as const] : []),
    { kind: 'check' },
  ];
}
