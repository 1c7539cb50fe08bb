import { asPart } from '../../../kernels/execution.ts';
import { random } from '../../random.ts';
import { hasTooFewAnswers } from '../../responses.ts';
import { quantile } from '../../significance/chanceFigures.ts';
import { compositeOf } from '../score.ts';
import { completion, usualError, type MeasurementError } from './completion.ts';
import { drawScores, type SurveyedScore } from './drawScores.ts';
import { egoBootstrap } from './egoBootstrap.ts';
import { midRanks, tellsTop, topShares } from './midRanks.ts';
import { namingShares, rowsWith, type Draw, type NamingShares, type NamingSurvey } from './naming.ts';
import { redrawnDimensions, type RedrawnDimension } from './redrawn.ts';

export interface RankQuestion extends SurveyedScore {
  /** 1 = on the list, if enough is known of her. */
  readonly isListed: Uint8Array;
  /** How many are the top of the list. */
  readonly top: number;
  /** How often the survey is completed, and how often it is resampled. */
  readonly draws: number;
  readonly seed: number;
  readonly error?: MeasurementError;
  readonly redrawn?: readonly RedrawnDimension[];
}

/** Where somebody may stand on the list if all had answered. Ranks count from 1; equal scores share the mean of their ranks. */
export interface RankInterval {
  readonly row: number;
  /** Over the completed surveys. */
  readonly meanRank: number;
  /** 5th and 95th percentile over the completed surveys. */
  readonly low: number;
  readonly high: number;
  /** The same over the resampled respondents: conservative. */
  readonly bootstrapLow: number;
  readonly bootstrapHigh: number;
  /** Share of the completed surveys in which she is in the top, 0 to 1. Over all persons they add up to `top`. */
  readonly topShare: number;
  /** In the top in at least 80 % of them; of nobody where the top tells nothing (`tellsTop`). */
  readonly robust: boolean;
}

/** What a building answered. */
export interface PlaceAnswers {
  /** As in `NamingSurvey.places`. */
  readonly place: number;
  readonly residents: number;
  readonly answered: number;
  /** False: fewer than 3, or fewer than 20 %, answered, so that nobody who lives there has a rank. */
  readonly isRanked: boolean;
}

export interface RankIntervals extends NamingShares {
  readonly residents: number;
  readonly answered: number;
  /** By number. */
  readonly places: readonly PlaceAnswers[];
  /** Everybody who has a rank, by mean rank. */
  readonly persons: readonly RankInterval[];
  /** Rows of those on the list who have a score but no rank, as too few of all, or of their building, answered. */
  readonly unranked: readonly number[];
}

const robustShare = 0.8;
const noPlace = -1;

const [lowShare, highShare] = [0.05, 0.95];

/**
 * How sure the order of a list is: where each person may stand if everybody had answered.
 *
 * Definition: the survey is completed `draws` times (`completion`), scored as the list is, and those who can be ranked
 *   are ranked among one another. Ranked are the persons on the list who have a score, but for residents of
 *   buildings where too few answered; those whose building is not known are taken together as one. Where too few of
 *   all answered, nobody is ranked. Beside it the ego bootstrap.
 * Deterministic for a seed.
 * Complexity: 2 × draws × that of the redrawn dimensions and O(columns × n log n). Memory: draws × persons × 8 bytes.
 */
export function rankIntervals(question: RankQuestion): RankIntervals {
  const { survey, isListed, top, draws, seed, error = usualError, redrawn = redrawnDimensions } = question;
  const all = placeAnswers(survey);
  const places = all.filter(({ place }) => place !== noPlace);
  const thin = new Set(all.filter(({ isRanked }) => !isRanked).map(({ place }) => place));
  const { scores } = compositeOf(question.columns, question.weights, question.isMember);
  const answered = rowsWith(survey.hasAnswered).length;
  const residents = rowsWith(survey.isResident).length;
  const isEverywhereThin = hasTooFewAnswers({ residents, answered });
  const scored = rowsWith(isListed).filter((row) => !Number.isNaN(scores[row]!));
  const isRanked = (row: number): boolean => !isEverywhereThin && !thin.has(survey.places[row]!);
  const rows = scored.filter(isRanked);
  const score = drawScores(question, redrawn);
  const drawn = (part: number, sample: () => Draw): DrawnRanks =>
    drawnRanks(rows, top, draws, (draw) => asPart(part * draws + draw, 2 * draws, () => score(sample())));
  const completed = drawn(0, completion(survey, error, random(seed)));
  const resampled = drawn(1, egoBootstrap(survey, random(seed)));
  const persons = Array.from(rows, (row, i): RankInterval => {
    const ranks = completed.ranks[i]!.sort();
    const conservative = resampled.ranks[i]!.sort();
    const topShare = completed.topShares[i]!;
    return {
      row,
      meanRank: ranks.reduce((sum, rank) => sum + rank, 0) / draws,
      low: quantile(ranks, lowShare),
      high: quantile(ranks, highShare),
      bootstrapLow: quantile(conservative, lowShare),
      bootstrapHigh: quantile(conservative, highShare),
      topShare,
      robust: tellsTop(top, rows.length) && topShare >= robustShare,
    };
  });
  return {
    ...namingShares(survey),
    residents,
    answered,
    places,
    persons: persons.sort((a, b) => a.meanRank - b.meanRank || a.row - b.row),
    unranked: [...scored].filter((row) => !isRanked(row)),
  };
}

interface DrawnRanks {
  /** Of each person, draw by draw. */
  readonly ranks: readonly Float64Array[];
  readonly topShares: Float64Array;
}

function drawnRanks(
  rows: Uint32Array,
  top: number,
  draws: number,
  scoresOf: (draw: number) => Float64Array,
): DrawnRanks {
  const ranks = Array.from(rows, () => new Float64Array(draws));
  const shares = new Float64Array(rows.length);
  for (let draw = 0; draw < draws; draw++) {
    const all = scoresOf(draw);
    const scores = Float64Array.from(rows, (row) => all[row]!);
    midRanks(scores).forEach((rank, i) => (ranks[i]![draw] = rank));
    topShares(scores, top).forEach((share, i) => (shares[i]! += share / draws));
  }
  return { ranks, topShares: shares };
}

/** By building, only where somebody lives; first, where there are some, those whose building is not known. O(persons). */
function placeAnswers({ places, isResident, hasAnswered }: NamingSurvey): PlaceAnswers[] {
  const counts = new Map<number, { residents: number; answered: number }>();
  for (const row of rowsWith(isResident)) {
    const place = places[row]!;
    const count = counts.get(place) ?? { residents: 0, answered: 0 };
    count.residents++;
    count.answered += hasAnswered[row]!;
    counts.set(place, count);
  }
  return [...counts]
    .map(([place, count]) => ({ place, ...count, isRanked: !hasTooFewAnswers(count) }))
    .sort((a, b) => a.place - b.place);
}
