import type { LastAnswersQuery } from '../../api/generated.ts';
import { answersTo, type InterviewAnswers, type NamedPerson, type Question } from './interviewDraft.ts';

export type LastRound = NonNullable<LastAnswersQuery['lastAnswers']>;
export type FormerNaming = LastRound['namings'][number];

/** What she says now of somebody whom she named in the last round. */
export type Recall = 'still' | 'noLonger' | 'notAsked';

/** Former names that she takes back, by their tie. */
export type TakenBack = ReadonlyMap<
  string,
  { readonly questionKey: string; readonly personId: string; readonly isEnding: boolean }
>;

/** Which kind of tie an answer becomes, as one word. */
const tieOf = ({
  kind,
  subkind,
  fromNamed,
  stressful,
}: Omit<FormerNaming, 'tieId' | 'actor' | 'endedOn'>): string =>
  [kind, subkind ?? '', fromNamed, stressful].join();

const tieOfAnswer = (question: Question): string =>
  tieOf({ ...question, subkind: question.subkind ?? (question.kind === 'NOMINATES' ? question.key : null) });

/**
 * Whom she named last time in answer to a question of a set. Of two questions whose answers become the same kind of tie
 * the first has them, since it is not kept which of the two was asked.
 */
export const lastNamesOf = (
  question: Question,
  questions: readonly Question[],
  namings: readonly FormerNaming[],
): readonly FormerNaming[] =>
  namings.filter(
    (naming) => questions.find((each) => tieOfAnswer(each) === tieOf(naming))?.key === question.key,
  );

export const personOf = ({ actor }: FormerNaming): NamedPerson => ({
  id: actor.id,
  name: actor.name,
  placeId: null,
  placeName: actor.placeName ?? null,
});

/** Named in this round, by herself or because she was asked; taken back; or neither, which is not the same as no. */
export function recallOf(
  answers: InterviewAnswers,
  takenBack: TakenBack,
  question: Pick<Question, 'key'>,
  naming: FormerNaming,
): Recall {
  if (answersTo(answers, question).some(({ person }) => person.id === naming.actor.id)) return 'still';
  return takenBack.has(naming.tieId) ? 'noLonger' : 'notAsked';
}

/** The names of a question that one answer to “still?” holds of, as they are looked over. */
export const namesRecalled = (
  asked: readonly FormerNaming[],
  recall: (naming: FormerNaming) => Recall,
  wanted: Recall,
): readonly string[] => asked.filter((naming) => recall(naming) === wanted).map(({ actor }) => actor.name);
