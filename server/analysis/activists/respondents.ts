import type { RecordNode } from '../../entities/communityRecord.ts';
import { isStressful } from '../../entities/tie.ts';
import type { Technique } from '../../entities/technique.ts';
import type { TieKindId } from '../../entities/tieKinds.ts';
import { onceFor } from '../../graph/onceFor.ts';
import { anyDate, tiesOf, type RecordTie } from '../../graph/recordTies.ts';
import { techniqueOf } from '../../graph/techniqueOf.ts';
import type { Basis } from '../basis.ts';
import { byNameAndId } from '../ranks.ts';
import {
  hasTooFewAnswers,
  responsesByPlace,
  surveyRounds,
  type PlaceResponses,
  type Responses,
  type SurveyRound,
} from '../responses.ts';

/** What interviews ask for: ties of these kinds are answers. */
const namings: readonly TieKindId[] = ['NOMINATES', 'KNOWS', 'SUPPORTS'];

const ofSurveys: readonly (Technique | null)[] = ['snowball', 'sampleSociometric', 'sociometric'];

/** A list leaves out dislike and stress before it looks at anything (`situationOf`); the overview must count as the list does. */
const isFavourable = ({ weight }: RecordTie): boolean => !isStressful(weight);

/** Whether a resident who was asked to name somebody did; judges and experts were picked for what they know. */
export const isOfSurvey = (nomination: RecordTie): boolean =>
  nomination.from.label === 'Resident' && ofSurveys.includes(techniqueOf(nomination, new Set()));

/** The residents on whose answers a list of activists rests. */
export interface Respondents extends Pick<Responses, 'asked' | 'answered'> {
  /**
   * answered / asked, 0 to 1. Null when nobody was asked, and where more than half of those who answered are in no round
   * that recorded whom it asked: at least they were asked, and nobody knows how many others.
   */
  readonly rate: number | null;
}

/**
 * Who was asked and who answered, of the residents of a selection, in all rounds whose namings are in it: a score rests
 * on all of these, so a new round adds to what is known, and takes nothing away. Asked: in any of them; answered: in
 * any of them, or named somebody. A round that found no naming at all counts when somebody answered in it; where no
 * round counts, those who were asked and have not answered yet are told. Of one wave, only that one. Where there was no
 * survey, but residents picked as judges named somebody, nobody was asked.
 * O(nodes + ties), once for a basis.
 */
export const respondentsOf = onceFor((basis: Basis): Respondents => {
  const { residents } = basis;
  const members = new Set(residents.map(({ id }) => id));
  const answers = basis.ties(namings).filter(isFavourable);
  const rounds = roundsBehind(basis, answers);
  const within = (sets: readonly ReadonlySet<string>[]): Set<string> =>
    new Set(sets.flatMap((ids) => [...ids].filter((id) => members.has(id))));
  const asked = within(rounds.map((round) => round.asked));
  const answered = within(rounds.map((round) => round.answered));
  const nominations = answers.filter(({ kind }) => kind === 'NOMINATES');
  const isSurvey = asked.size > 0 || nominations.some(isOfSurvey);
  let unrecorded = 0;
  for (const { from } of isSurvey ? nominations : []) {
    if (!members.has(from.id)) continue;
    if (!asked.has(from.id)) unrecorded++;
    asked.add(from.id);
    answered.add(from.id);
  }
  const isKnown = asked.size > 0 && 2 * unrecorded <= answered.size;
  return { asked, answered, rate: isKnown ? answered.size / asked.size : null };
});

/** The rounds that `answers`, the namings of the selection, rest on. O(ties). */
function roundsBehind(
  { record, selection, dates }: Basis,
  answers: readonly RecordTie[],
): readonly SurveyRound[] {
  const upToThen = { from: null, to: dates.events.to };
  const rounds = surveyRounds(record, upToThen, dates.lastDay).filter(
    ({ wave }) => !selection.waveId || wave.id === selection.waveId,
  );
  if (selection.waveId) return rounds;
  const found = new Set(
    tiesOf(record, namings, anyDate)
      .filter(isFavourable)
      .map(({ waveId }) => waveId),
  );
  const chosen = new Set(answers.map(({ waveId }) => waveId));
  const lately = surveyRounds(record, dates.events, dates.lastDay).filter(({ wave }) => !found.has(wave.id));
  const behind = [
    ...rounds.filter(({ wave }) => chosen.has(wave.id)),
    ...lately.filter(({ answered }) => answered.size > 0),
  ];
  return behind.length > 0 ? behind : lately;
}

/** Of whom too few answered to rank them. */
export interface ThinAnswers {
  /** Of all residents. */
  readonly everywhere: boolean;
  /** Of those who live in these buildings, by name. */
  readonly places: readonly RecordNode[];
  /** Of those whose building is not recorded, taken together; null = there are none, or enough of them answered. */
  readonly withoutPlace: Pick<PlaceResponses, 'residents' | 'answered'> | null;
}

const nowhere: ThinAnswers = { everywhere: false, places: [], withoutPlace: null };

/** Where too few answered (`hasTooFewAnswers`): nowhere when there was no survey. O(residents log residents). */
export function thinAnswersIn(basis: Basis): ThinAnswers {
  const { residents, homes } = basis;
  const respondents = respondentsOf(basis);
  if (respondents.asked.size === 0) return nowhere;
  const { answered } = respondents;
  const unplaced = residents.filter(({ id }) => !homes.has(id));
  const withoutPlace = {
    residents: unplaced.length,
    answered: unplaced.filter(({ id }) => answered.has(id)).length,
  };
  return {
    everywhere: hasTooFewAnswers({ residents: residents.length, answered: answered.size }),
    places: responsesByPlace(residents, homes, respondents)
      .filter(hasTooFewAnswers)
      .map(({ place }) => place)
      .sort(byNameAndId),
    withoutPlace: unplaced.length > 0 && hasTooFewAnswers(withoutPlace) ? withoutPlace : null,
  };
}
