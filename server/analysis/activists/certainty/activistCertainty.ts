import type { CommunityRecord } from '../../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../../entities/networkSelection.ts';
import type { Sentence } from '../../../entities/sentence.ts';
import { ProblemError } from '../../../entities/problem.ts';
import type { ActivistCertainty, PlaceCertainty } from '../../../entities/results/activistCertainty.ts';
import type { Basis } from '../../basis.ts';
import { compareNames } from '../../ranks.ts';
import { responsesByPlace } from '../../responses.ts';
import { fewestDraws, mostDraws } from '../../significance/drawsAllowed.ts';
import { defaultWeights } from '../dimensions.ts';
import type { ActivistQuestion } from '../latentActivists.ts';
import { columnsOf } from '../score.ts';
import { situationOf, standingOf } from '../situation.ts';
import { namingSurvey } from './namingSurvey.ts';
import { rankIntervals, type PlaceAnswers, type RankIntervals } from './rankIntervals.ts';

export interface CertaintyQuestion extends ActivistQuestion {
  /** How many are the top of the list. */
  readonly top: number;
  readonly draws: number;
  readonly seed: number;
}

const mostPersons = 200;
const mostPlaces = 500;

/**
 * How sure the list of latent activists is: see `rankIntervals`. The persons are those whom `latentActivists` gives a
 * rank, by mean rank.
 * Undefined: nobody has an interval where nobody was asked.
 * Complexity: that of the list and of `rankIntervals`.
 * @throws ProblemError when it would take too many draws, or too few to tell anything
 */
export function activistCertainty(
  record: CommunityRecord,
  selection: NetworkSelection,
  { top, draws, seed, today, profile }: CertaintyQuestion,
): ActivistCertainty {
  if (draws < fewestDraws)
    throw new ProblemError({ code: 'tooSmall', field: 'draws', parameters: { min: fewestDraws } });
  if (draws > mostDraws)
    throw new ProblemError({ code: 'tooLarge', field: 'draws', parameters: { max: mostDraws } });
  const situation = situationOf(record, selection, today);
  const { basis, adults, observed } = situation;
  const weights = profile?.weights ?? defaultWeights;
  const listed = new Set(standingOf(situation, weights).latent.map(({ person }) => person.id));
  const members = new Set(adults.map(({ id }) => id));
  const { survey, persons, places } = namingSurvey(basis);
  const marked = (ids: ReadonlySet<string>): Uint8Array =>
    Uint8Array.from(persons, ({ id }) => (ids.has(id) ? 1 : 0));
  const found = rankIntervals({
    survey,
    columns: columnsOf(persons, observed),
    weights,
    isMember: marked(members),
    isListed: marked(listed),
    top,
    draws,
    seed,
  });
  const { rate } = basis.responses;
  return {
    draws,
    seed,
    top,
    rankedCount: found.persons.length,
    unseen: found.answered === 0 ? null : found.lambda,
    responseRate: rate,
    places: placesOf(basis, new Map(found.places.map((each) => [places[each.place]!.id, each]))),
    persons: found.persons
      .slice(0, mostPersons)
      .map(({ row, ...interval }) => ({ actorId: persons[row]!.id, ...interval })),
    claim: claimOf(found),
  };
}

function placesOf(basis: Basis, answers: ReadonlyMap<string, PlaceAnswers>): PlaceCertainty[] {
  return responsesByPlace(basis.residents, basis.homes, basis.responses)
    .map(({ place, residents, asked }) => ({
      placeId: place.id,
      placeName: place.displayName,
      residents,
      asked,
      answered: answers.get(place.id)?.answered ?? 0,
      ranked: answers.get(place.id)?.isRanked ?? false,
    }))
    .sort((a, b) => compareNames(a.placeName, b.placeName) || (a.placeId < b.placeId ? -1 : 1))
    .slice(0, mostPlaces);
}

/** Below this share of answers intervals are wide, and the buildings that nobody asked weigh most. */
const fewAnswers = 0.2;

function claimOf({ answered, residents }: RankIntervals): Sentence {
  if (answered === 0) return { text: 'activists.certainty.nobodyAnswered' };
  if (answered === residents) return { text: 'activists.certainty.everybodyAnswered' };
  const percent = Math.round((100 * answered) / residents);
  const text = answered < fewAnswers * residents ? 'fewAnswered' : 'someAnswered';
  return { text: `activists.certainty.${text}`, parameters: { percent } };
}
