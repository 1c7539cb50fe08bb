import type {
  ContactFrequency,
  InterviewInput,
  QuestionSetPartsFragment,
  Technique,
} from '../../api/generated.ts';

export type QuestionSet = QuestionSetPartsFragment;
export type Question = QuestionSet['questions'][number];

/** Somebody who was named: on the roster, or written down for the first time. */
export interface NamedPerson {
  /** Null = not on the roster. */
  readonly id: string | null;
  readonly name: string;
  readonly placeId: string | null;
  readonly placeName: string | null;
}

export interface NamedAnswer {
  readonly person: NamedPerson;
  /** 1 to 5; null = not said. */
  readonly closeness: number | null;
  /** Null = not said. */
  readonly frequency: ContactFrequency | null;
  /** A year; null = not said. */
  readonly since: string | null;
  /** Her name was read out from the last round; absent = she was named without that. */
  readonly isPrompted?: boolean;
}

/** Who is asked, when, and by which questions. */
export interface InterviewStart {
  /** Null = a new round. */
  readonly waveId: string | null;
  readonly newWave: string;
  readonly respondentId: string;
  readonly respondentName: string;
  readonly on: string;
  /** How she came to be asked; null = not said. */
  readonly method: Technique | null;
  readonly set: QuestionSet;
}

/** The answers to each question, by its key. */
export type InterviewAnswers = Readonly<Record<string, readonly NamedAnswer[]>>;

/** Two names are one person when they have the same id, or are the same new name in the same building. */
export const isSamePerson = (one: NamedPerson, other: NamedPerson): boolean =>
  one.id === null && other.id === null
    ? one.name === other.name && one.placeId === other.placeId
    : one.id === other.id;

export const answersTo = (
  answers: InterviewAnswers,
  { key }: Pick<Question, 'key'>,
): readonly NamedAnswer[] => answers[key] ?? [];

/** How many names there are in all answers; somebody named twice counts twice. */
export const nameCount = (answers: InterviewAnswers): number =>
  Object.values(answers).reduce((sum, named) => sum + named.length, 0);

/** One name more; nothing changes when the question has as many as it takes, or the person is among them. */
export function withNamed(
  answers: InterviewAnswers,
  question: Pick<Question, 'key' | 'most'>,
  person: NamedPerson,
  { isPrompted = false }: Pick<NamedAnswer, 'isPrompted'> = {},
): InterviewAnswers {
  const named = answersTo(answers, question);
  if (named.length >= question.most || named.some((each) => isSamePerson(each.person, person)))
    return answers;
  return {
    ...answers,
    [question.key]: [
      ...named,
      { person, closeness: null, frequency: null, since: null, ...(isPrompted && { isPrompted }) },
    ],
  };
}

export function withoutNamed(
  answers: InterviewAnswers,
  question: Pick<Question, 'key'>,
  person: NamedPerson,
): InterviewAnswers {
  const left = answersTo(answers, question).filter((each) => !isSamePerson(each.person, person));
  return { ...answers, [question.key]: left };
}

/** What was said about somebody who is named already. */
export function withSaid(
  answers: InterviewAnswers,
  question: Pick<Question, 'key'>,
  person: NamedPerson,
  said: Partial<Pick<NamedAnswer, 'closeness' | 'frequency' | 'since'>>,
): InterviewAnswers {
  const changed = answersTo(answers, question).map((each) =>
    isSamePerson(each.person, person) ? { ...each, ...said } : each,
  );
  return { ...answers, [question.key]: changed };
}

/** Who was named in other questions and may be named again in this one, in the order of naming. */
export function namedElsewhere(
  answers: InterviewAnswers,
  question: Pick<Question, 'key'>,
): readonly NamedPerson[] {
  const here = answersTo(answers, question).map(({ person }) => person);
  const others: NamedPerson[] = [];
  for (const { person } of Object.values(answers).flat())
    if (![...here, ...others].some((each) => isSamePerson(each, person))) others.push(person);
  return others;
}

/** The answers that still fit after another person or set was chosen: to its questions, and not naming the one asked. */
export function fittingAnswers(
  answers: InterviewAnswers,
  { respondentId, set }: Pick<InterviewStart, 'respondentId' | 'set'>,
): InterviewAnswers {
  return Object.fromEntries(
    set.questions.map((question) => [
      question.key,
      answersTo(answers, question)
        .filter(({ person }) => person.id !== respondentId)
        .slice(0, question.most),
    ]),
  );
}

/** The same answers, as if nobody had been reminded of a name: what was read out belonged to another round or person. */
export const withoutPrompts = (answers: InterviewAnswers): InterviewAnswers =>
  Object.fromEntries(
    Object.entries(answers).map(([key, named]) => [
      key,
      named.map(({ isPrompted: _, ...answer }): NamedAnswer => answer),
    ]),
  );

/** What is sent: the answers in the order of the questions. */
export function interviewInput(
  id: string,
  communityId: string,
  { waveId, newWave, respondentId, on, method, set }: InterviewStart,
  answers: InterviewAnswers,
  endedTieIds: readonly string[] = [],
): InterviewInput {
  return {
    id,
    communityId,
    waveId,
    newWave: waveId === null ? newWave : null,
    respondentId,
    on,
    method,
    answers: set.questions.flatMap((question) =>
      answersTo(answers, question).map(({ person, closeness, frequency, since, isPrompted }) => ({
        question: question.key,
        kind: question.kind,
        subkind: question.subkind ?? null,
        fromNamed: question.fromNamed,
        stressful: question.stressful,
        namedId: person.id,
        newName: person.id === null ? person.name : null,
        placeId: person.id === null ? person.placeId : null,
        closeness,
        frequency,
        since,
        ...(isPrompted && { prompted: true }),
      })),
    ),
    ...(endedTieIds.length > 0 && { endedTieIds: [...endedTieIds] }),
  };
}
