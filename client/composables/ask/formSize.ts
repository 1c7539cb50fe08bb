import type { Question } from './interviewDraft.ts';

/** What fits on two sheets of A4 in each size of type, counted in lines to write on. */
const linesOfSize = { large: 54, small: 68 } as const;
export type FormSize = keyof typeof linesOfSize;

/** Names stand side by side in pairs; the wording of a question takes about two lines besides. */
const linesOf = ({ most }: Pick<Question, 'most'>): number => Math.ceil(most / 2) + 2;

/** The size of type in which a printed form takes at most two pages; null = it takes more even in the small one. */
export function formSize(questions: readonly Pick<Question, 'most'>[]): FormSize | null {
  const lines = questions.reduce((sum, question) => sum + linesOf(question), 0);
  if (lines <= linesOfSize.large) return 'large';
  return lines <= linesOfSize.small ? 'small' : null;
}
