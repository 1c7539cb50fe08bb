import type { Acquaintance } from './acquaintance.ts';
import type { Cast } from './cast.ts';
import type { Draws } from './draws.ts';
import type { Inhabitant } from './residents.ts';

/** Whom a resident can name: another resident, or one of the social workers. */
export type Named = Inhabitant | { readonly workerId: string };

export interface NamedHelper {
  readonly helper: Named;
  readonly kinds: readonly string[];
  readonly closeness: number;
}

/** What one person said in one survey round. */
export interface Answer {
  /** By the question of NOMINATES. */
  readonly named: ReadonlyMap<string, readonly Named[]>;
  readonly helpers: readonly NamedHelper[];
  readonly known: readonly { readonly person: Inhabitant; readonly closeness: number }[];
}

interface Question {
  readonly id: string;
  /** How much closeness, and how much the other's influence, speaks for naming somebody. */
  readonly closeness: number;
  readonly influence: number;
  readonly mostNames: number;
  /** Chance that a social worker is named as well. */
  readonly worker: number;
}

/** One confides in those who are close, and trusts and spreads the word through those who are influential. */
const QUESTIONS: readonly Question[] = [
  { id: 'trust', closeness: 0.75, influence: 1, mostNames: 4, worker: 0.02 },
  { id: 'discuss', closeness: 1.2, influence: 0.25, mostNames: 5, worker: 0.01 },
  { id: 'advice', closeness: 0.9, influence: 0.7, mostNames: 4, worker: 0.025 },
  { id: 'gossip', closeness: 0.7, influence: 0.9, mostNames: 3, worker: 0 },
];
/** Of the pull between two people, what lasts from round to round and what is of the day (standard deviations). */
const LASTING = 0.8;
const OF_THE_DAY = 0.85;
/** Number of helpers: none, one, two … and their chances. */
const HELPER_CHANCES = [0.16, 0.24, 0.24, 0.2, 0.16] as const;
const SUPPORT_KINDS = ['emotional', 'instrumental', 'informational', 'companionship'] as const;
/** Chance of each other kind of support besides the main one. */
const FURTHER_KIND = 0.3;
/** Social workers look after the old: chance to be named by a retired person, and by others. */
const WORKER_HELPS_OLD = 0.09;
const WORKER_HELPS_OTHERS = 0.02;
const OLD = 70;
const MOST_KNOWN = 7;

interface Candidate extends Acquaintance {
  readonly pull: number;
}

/** The answers of one person in all rounds, in which she may or may not be asked; rounds × questions × acquaintances. */
export function answersOf(
  person: Inhabitant,
  known: readonly Acquaintance[],
  cast: Cast,
  workerIds: readonly string[],
  rounds: number,
  choose: Draws,
): Answer[] {
  const renown = known.map(({ person: other }) => Math.log(cast.traits[other.index]!.influence));
  const withPull = (closeness: number, influence: number): Candidate[] =>
    known.map((acquaintance, place) => ({
      ...acquaintance,
      pull: closeness * acquaintance.closeness + influence * renown[place]! + LASTING * choose.normal(),
    }));
  const strongest = <Each extends Candidate>(
    candidates: readonly Each[],
    round: number,
    count: number,
  ): Each[] =>
    candidates
      .filter(({ firstWave, lastWave }) => firstWave <= round && round <= lastWave)
      .map((candidate) => ({ candidate, pull: candidate.pull + OF_THE_DAY * choose.normal() }))
      .sort((a, b) => b.pull - a.pull)
      .slice(0, count)
      .map(({ candidate }) => candidate);

  const { sociability } = cast.traits[person.index]!;
  const questions = QUESTIONS.map((question) => ({
    question,
    names: Math.min(
      question.mostNames,
      Math.round(1 + (question.mostNames - 1.5) * choose.uniform() * Math.sqrt(sociability)),
    ),
    worker: choose.chance(question.worker) ? choose.pick(workerIds) : null,
    candidates: withPull(question.closeness, question.influence).filter(
      ({ isKin }) => !isKin || question.id === 'discuss',
    ),
  }));
  const isDependent = cast.dependent.includes(person);
  const helperCount = isDependent ? 1 : choose.pick([0, 1, 2, 3, 4], (count) => HELPER_CHANCES[count]!);
  const helpers = withPull(0.8, 0.35)
    .filter(({ isKin }) => !isKin)
    .map((candidate) => ({ ...candidate, kinds: supportKinds(choose) }));
  const workerKinds = supportKinds(choose);
  const workerHelps = isDependent
    ? cast.dependent.indexOf(person) % 3 === 0
    : choose.chance(person.age >= OLD ? WORKER_HELPS_OLD : WORKER_HELPS_OTHERS);
  const worker = workerHelps
    ? { helper: { workerId: choose.pick(workerIds) }, kinds: workerKinds, closeness: 3 }
    : null;
  // The only helper of a dependent person is the same in every round.
  const onlyHelper = helpers
    .filter(({ lastWave, firstWave }) => firstWave === 0 && lastWave === 2)
    .sort((a, b) => b.person.age - a.person.age)[0];
  const acquainted = withPull(1, 0).filter(({ isKin }) => !isKin);

  return Array.from({ length: rounds }, (_, round): Answer => {
    const chosen = isDependent
      ? worker || !onlyHelper
        ? []
        : [onlyHelper]
      : strongest(helpers, round, helperCount);
    return {
      named: new Map(
        questions.map(({ question, names, worker: workerId, candidates }) => [
          question.id,
          [
            ...strongest(candidates, round, workerId ? names - 1 : names).map((each) => each.person),
            ...(workerId ? [{ workerId }] : []),
          ],
        ]),
      ),
      helpers: [
        ...chosen.map(({ person: helper, kinds, closeness }) => ({ helper, kinds, closeness })),
        ...(worker ? [worker] : []),
      ],
      known: strongest(acquainted, round, MOST_KNOWN).map((each) => ({
        person: each.person,
        closeness: each.closeness,
      })),
    };
  });
}

function supportKinds(choose: Draws): string[] {
  const main = choose.pick(SUPPORT_KINDS);
  return SUPPORT_KINDS.filter((kind) => kind === main || choose.chance(FURTHER_KIND));
}
