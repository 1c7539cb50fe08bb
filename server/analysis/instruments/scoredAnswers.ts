import { editionOf, type Instrument, type OwnItem } from '../../entities/instrument.ts';
import { codesOf, parametersOf, type InstrumentAnswers } from '../../entities/instrumentAnswers.ts';
import type { ScoreReliability } from '../../entities/instrumentReliability.ts';
import type {
  ScoreBandRange,
  ScoreChange,
  ScoredAnswers,
  ScoreReading,
} from '../../entities/results/scoredAnswers.ts';
import type { Sentence } from '../../entities/sentence.ts';
import { readChange, reliableDifference } from './reliableChange.ts';
import { bandsFor, scoreAnswers, type Score } from './scoreAnswers.ts';

/** What scores are read with, besides the answers. */
export interface ScoringBasis {
  readonly instrument: Instrument;
  /** The items of the texts with an id; of a scale with its own items they are not looked at. */
  readonly itemsOf: (textsId: string | null) => readonly OwnItem[];
  readonly reliability: readonly ScoreReliability[];
}

/**
 * A person's answers to one scale with their scores, in the order given (the earliest first). Each score is compared with
 * the last one before it that is known and was asked by the same edition: other parameters, or another list of one's
 * own, measure something else. O(entries² × scores) at worst; entries of one person are few.
 */
export function scoredAnswers(all: readonly InstrumentAnswers[], basis: ScoringBasis): ScoredAnswers[] {
  const scored = all.map((answers) => {
    const edition = { parameters: parametersOf(answers.parameters), own: basis.itemsOf(answers.textsId) };
    return {
      answers,
      key: JSON.stringify([
        answers.parameters,
        edition.own.map(({ item, value, domain }) => [item, value, domain]),
      ]),
      scores: scoreAnswers(basis.instrument, codesOf(answers.answers), edition),
    };
  });
  return scored.map(({ answers, key, scores }, i) => {
    const before = scored
      .slice(0, i)
      .filter((each) => each.key === key)
      .reverse();
    const readings = scores.map((score, place) => {
      const earlier = before.find((each) => each.scores[place]!.value !== null);
      return readingOf(
        score,
        basis,
        answers,
        earlier && { of: earlier.answers, value: earlier.scores[place]!.value! },
      );
    });
    return {
      communityId: answers.communityId,
      answers,
      scores: readings,
      missingCount: answers.answers.filter(({ code }) => code === null || code === undefined).length,
      caution: scores.some(({ band }) => band?.isConcern) ? { text: 'scale.caution' } : null,
    };
  });
}

interface Earlier {
  readonly of: InstrumentAnswers;
  readonly value: number;
}

function readingOf(
  score: Score,
  { instrument, reliability }: ScoringBasis,
  { parameters }: InstrumentAnswers,
  earlier: Earlier | undefined,
): ScoreReading {
  const { id, isTotal = false } = score.score;
  const known = reliability.find((each) => each.score === id);
  const bound = known ? reliableDifference(known) : null;
  const edition = editionOf(instrument, parametersOf(parameters));
  return {
    score: id,
    name: nameOf(instrument, score),
    isTotal,
    value: score.value,
    minimum: score.minimum,
    maximum: score.maximum,
    missing: [...score.missing],
    band: score.band?.id ?? null,
    bands: bandRanges(instrument, score, edition),
    reliableDifference: bound,
    change: score.value === null || !earlier ? null : changeOf(score.value, earlier, bound),
    sentence: sentenceOf(instrument, score),
  };
}

const nameOf = ({ id }: Instrument, { score }: Score): Sentence => ({
  text: `instrumentScore.${id}.${score.id}`,
});
const bandName = ({ id }: Instrument, { score }: Score, band: string): Sentence => ({
  text: `instrumentBand.${id}.${score.id}.${band}`,
});

function bandRanges(
  instrument: Instrument,
  score: Score,
  edition: Readonly<Record<string, number>>,
): ScoreBandRange[] {
  const { minimum, maximum } = score;
  if (minimum === null || maximum === null) return [];
  const list = bandsFor(score.score, edition);
  const ends = list.map(({ below, upTo }) => below ?? upTo ?? maximum);
  return list.map(({ id, isConcern }, i) => ({
    id,
    name: bandName(instrument, score, id),
    from: ends[i - 1] ?? minimum,
    to: ends[i]!,
    isConcern,
  }));
}

function sentenceOf(instrument: Instrument, score: Score): Sentence {
  const { value, minimum, maximum, band, missing } = score;
  const name = nameOf(instrument, score);
  if (value === null && missing.length > 0)
    return { text: 'scale.missing', parameters: { name, count: missing.length } };
  if (minimum === null || maximum === null) return { text: 'scale.noItems', parameters: { name } };
  if (value === null) return { text: 'scale.noneReached', parameters: { name } };
  const parameters = { name, value, minimum, maximum };
  return band
    ? { text: 'scale.inBand', parameters: { ...parameters, band: bandName(instrument, score, band.id) } }
    : { text: 'scale.value', parameters };
}

function changeOf(value: number, { of, value: before }: Earlier, bound: number | null): ScoreChange {
  const difference = value - before;
  const reading = readChange(difference, bound);
  const size = Math.abs(difference);
  return {
    sinceId: of.id,
    since: of.askedOn,
    difference,
    reading,
    sentence: {
      text: `scale.${reading}`,
      parameters: { on: of.askedOn, bound: bound ?? '', moved: movedBy(difference), size },
    },
  };
}

const movedBy = (difference: number): Sentence =>
  difference === 0
    ? { text: 'scale.same' }
    : { text: difference > 0 ? 'scale.moreBy' : 'scale.lessBy', parameters: { size: Math.abs(difference) } };
