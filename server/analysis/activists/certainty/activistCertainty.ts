import type { CommunityRecord } from '../../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../../entities/networkSelection.ts';
import type { Sentence } from '../../../entities/sentence.ts';
import { ProblemError } from '../../../entities/problem.ts';
import type { ActivistCertainty, PlaceCertainty } from '../../../entities/results/activistCertainty.ts';
import type { Basis } from '../../basis.ts';
import { compareNames } from '../../ranks.ts';
import { hasTooFewAnswers, responsesByPlace } from '../../responses.ts';
import { fewestDraws, mostDraws } from '../../significance/drawsAllowed.ts';
import { defaultWeights } from '../dimensions.ts';
import type { ActivistQuestion } from '../latentActivists.ts';
import { respondentsOf } from '../respondents.ts';
import { columnsOf, hasPoints } from '../score.ts';
import { ranksOf, situationOf, standingOf } from '../situation.ts';
import { tellsTop } from './midRanks.ts';
import { namingSurvey } from './namingSurvey.ts';
import { rankIntervals, type PlaceAnswers, type RankIntervals } from './rankIntervals.ts';

export interface CertaintyQuestion extends ActivistQuestion {
  /** How many are the top of the list. */
  readonly top: number;
  readonly draws: number;
  readonly seed: number;
}

/** More than a list shows: the list of one building may reach further down than that of all. */
const mostPersons = 2000;
const mostPlaces = 500;

/**
 * How sure the list of latent activists is: see `rankIntervals`. All whom `latentActivists` gives a rank are ranked; the
 * persons told of are those of them whom it lists, as they have a point: the first 2,000 in its order, which is by score.
 * They are told in another order, by mean rank.
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
  const standing = standingOf(situation, weights);
  const candidates = new Set(standing.latent.map(({ person }) => person.id));
  const listed = new Set(
    standing.latent
      .filter((each) => hasPoints(each) && standing.isRankable(each))
      .slice(0, mostPersons)
      .map(({ person }) => person.id),
  );
  const members = new Set(adults.map(({ id }) => id));
  const { survey, persons, places } = namingSurvey(basis);
  const marked = (ids: ReadonlySet<string>): Uint8Array =>
    Uint8Array.from(persons, ({ id }) => (ids.has(id) ? 1 : 0));
  const found = rankIntervals({
    survey,
    columns: columnsOf(persons, observed),
    weights,
    isMember: marked(members),
    isListed: marked(candidates),
    top,
    draws,
    seed,
  });
  const told = found.persons
    .map(({ row, ...interval }) => ({ actorId: persons[row]!.id, ...interval }))
    .filter(({ actorId }) => listed.has(actorId));
  return {
    draws,
    seed,
    top,
    rankedCount: found.persons.length,
    unseen: found.answered === 0 ? null : found.lambda,
    responseRate: respondentsOf(basis).rate,
    places: placesOf(basis, new Map(found.places.map((each) => [places[each.place]!.id, each]))),
    persons: told,
    claim: claimOf(found),
    notes: notesOf(told, ranksOf(standing), top, found.persons.length),
  };
}

function placesOf(basis: Basis, answers: ReadonlyMap<string, PlaceAnswers>): PlaceCertainty[] {
  return responsesByPlace(basis.residents, basis.homes, respondentsOf(basis))
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

function claimOf({ answered, residents }: RankIntervals): Sentence {
  if (answered === 0) return { text: 'activists.certainty.nobodyAnswered' };
  if (answered === residents) return { text: 'activists.certainty.everybodyAnswered' };
  const percent = Math.round((100 * answered) / residents);
  const text = hasTooFewAnswers({ residents, answered }) ? 'fewAnswered' : 'someAnswered';
  return { text: `activists.certainty.${text}`, parameters: { percent } };
}

/** What else must be said: where the top tells nothing, and where the rank by score is not within the interval. */
function notesOf(
  told: ActivistCertainty['persons'],
  rankOf: ReadonlyMap<string, number>,
  top: number,
  ranked: number,
): Sentence[] {
  const outside = told.filter(({ actorId, low, high }) => {
    const rank = rankOf.get(actorId)!;
    return rank < low || rank > high;
  }).length;
  return [
    ...(ranked > 0 && !tellsTop(top, ranked)
      ? [{ text: 'activists.certainty.topTooLong', parameters: { ranked, top } }]
      : []),
    ...(outside > 0
      ? [{ text: 'activists.certainty.scoreOutside', parameters: { count: outside, of: told.length } }]
      : []),
  ];
}
