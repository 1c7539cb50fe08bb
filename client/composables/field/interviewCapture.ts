import type { FieldRequest } from '../../field/records.ts';
import {
  interviewInput,
  isSamePerson,
  type InterviewAnswers,
  type NamedPerson,
  type QuestionSet,
} from '../ask/interviewDraft.ts';

/** Who is asked: on the roster, or met for the first time. */
export interface Respondent extends NamedPerson {
  /** Of a new resident made here. */
  readonly id: string;
  /** Id of the tie to her building, when she is new; null = she is on the roster. */
  readonly homeTieId: string | null;
}

/** Two persons by `personKey`, in order. */
export type Pair = readonly [string, string];

/** An interview as it is written down on the device. */
export interface InterviewCapture {
  readonly respondent: Respondent;
  /** Null = the round `newWave`. */
  readonly waveId: string | null;
  readonly newWave: string;
  readonly on: string;
  readonly set: QuestionSet;
  readonly answers: InterviewAnswers;
  /** Who of those named know each other. */
  readonly pairs: readonly Pair[];
  /** The step to go on with: a question, then closeness, acquaintance, looking over. */
  readonly at: number;
}

/** What tells one named person from another. */
export const personKey = ({ id, name, placeId }: NamedPerson): string => id ?? `${name} ${placeId ?? ''}`;

/** Everybody who was named, once, in the order of naming. */
export function peopleNamed(answers: InterviewAnswers): readonly NamedPerson[] {
  const people: NamedPerson[] = [];
  for (const { person } of Object.values(answers).flat())
    if (!people.some((each) => isSamePerson(each, person))) people.push(person);
  return people;
}

/** How close she is, as said of her in any answer; null = not said. */
export function closenessOf(answers: InterviewAnswers, person: NamedPerson): number | null {
  const said = Object.values(answers)
    .flat()
    .find((answer) => isSamePerson(answer.person, person) && answer.closeness !== null);
  return said?.closeness ?? null;
}

/** The same closeness in every answer that names her. */
export function withCloseness(
  answers: InterviewAnswers,
  person: NamedPerson,
  closeness: number | null,
): InterviewAnswers {
  return Object.fromEntries(
    Object.entries(answers).map(([key, named]) => [
      key,
      named.map((answer) => (isSamePerson(answer.person, person) ? { ...answer, closeness } : answer)),
    ]),
  );
}

export function pairOf(one: NamedPerson, other: NamedPerson): Pair {
  const [a, b] = [personKey(one), personKey(other)];
  return a < b ? [a, b] : [b, a];
}

export const isPaired = (pairs: readonly Pair[], [one, other]: Pair): boolean =>
  pairs.some((each) => each[0] === one && each[1] === other);

/** The pairs with this one turned on or off. */
export const withPairTurned = (pairs: readonly Pair[], pair: Pair): readonly Pair[] =>
  isPaired(pairs, pair)
    ? pairs.filter((each) => !(each[0] === pair[0] && each[1] === pair[1]))
    : [...pairs, pair];

/** Other answers; who is named nowhere any more is in no pair. */
export function withAnswers(capture: InterviewCapture, answers: InterviewAnswers): InterviewCapture {
  const keys = peopleNamed(answers).map(personKey);
  const pairs = capture.pairs.filter((pair) => pair.every((key) => keys.includes(key)));
  return { ...capture, answers, pairs };
}

/** Everywhere another person in her place; null = she is left out. Whoever is named there already is not named twice. */
export function withPersonReplaced(
  capture: InterviewCapture,
  person: NamedPerson,
  next: NamedPerson | null,
): InterviewCapture {
  const answers = Object.fromEntries(
    Object.entries(capture.answers).map(([key, named]) => {
      const isThere = next !== null && named.some((answer) => isSamePerson(answer.person, next));
      return [
        key,
        named.flatMap((answer) => {
          if (!isSamePerson(answer.person, person)) return [answer];
          return next === null || isThere ? [] : [{ ...answer, person: next }];
        }),
      ];
    }),
  );
  const known = peopleNamed(answers);
  const renamed = (key: string): NamedPerson | null =>
    key === personKey(person) ? next : (known.find((each) => personKey(each) === key) ?? null);
  const pairs = capture.pairs.flatMap(([one, other]): Pair[] => {
    const [a, b] = [renamed(one), renamed(other)];
    return a && b && !isSamePerson(a, b) ? [pairOf(a, b)] : [];
  });
  return { ...capture, answers, pairs };
}

/** What is sent of a finished interview: a new resident first, then what she answered. */
export function requestsOfInterview(
  id: string,
  communityId: string,
  capture: InterviewCapture,
): readonly FieldRequest[] {
  const { respondent, waveId, newWave, on, set, answers } = capture;
  const start = { respondentId: respondent.id, respondentName: respondent.name, method: null };
  const input = interviewInput(id, communityId, { ...start, waveId, newWave, on, set }, answers);
  const interview: FieldRequest = {
    name: 'interview',
    variables: { input: { ...input, among: amongOf(capture) } },
  };
  return [...newResident(communityId, respondent), interview];
}

function newResident(communityId: string, { id, name, placeId, homeTieId }: Respondent): FieldRequest[] {
  if (homeTieId === null) return [];
  const resident: FieldRequest = { name: 'resident', variables: { input: { id, communityId, name } } };
  if (placeId === null) return [resident];
  const home = { id: homeTieId, kind: 'LIVES_IN', fromId: id, toId: placeId };
  return [resident, { name: 'home', variables: { input: home } }];
}

/** Pairs by the places of answers that name them, in the order in which the answers are sent. */
function amongOf({ set, answers, pairs }: InterviewCapture): { one: number; other: number }[] {
  const keys = set.questions.flatMap(({ key }) => answers[key] ?? []).map(({ person }) => personKey(person));
  return pairs.flatMap(([a, b]) => {
    const [one, other] = [keys.indexOf(a), keys.indexOf(b)];
    return one < 0 || other < 0 ? [] : [{ one, other }];
  });
}

/** Who is named in the answer at a place of what was sent; undefined = nobody. */
export const personAtAnswer = ({ set, answers }: InterviewCapture, place: number): NamedPerson | undefined =>
  set.questions.flatMap(({ key }) => answers[key] ?? [])[place]?.person;
