import 'reflect-metadata';
import { Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import { findInstrument } from './instruments.ts';
import { isPlainText } from './plainText.ts';
import type { Problem } from './problem.ts';
import type { Setting } from './setting.ts';

const longestSource = 300;
const smallestDeviation = 0.01;
const largestReliability = 0.99;

@ObjectType({
  description: 'How far a score of a scale varies between people, and how far it can be relied on',
})
@InputType('ScoreReliabilityInput')
export class ScoreReliability {
  @Field(() => ID)
  score!: string;

  @Field(() => Float, {
    description: `Of the score in a population like this one; at least ${smallestDeviation}`,
  })
  standardDeviation!: number;

  @Field(() => Float, { description: `Retest or internal consistency, 0 to ${largestReliability}` })
  reliability!: number;

  @Field(() => String, { description: 'Where both numbers come from' })
  source!: string;
}

@InputType()
export class SaveInstrumentReliabilityInput {
  @Field(() => ID)
  communityId!: string;

  @Field(() => ID)
  instrument!: string;

  @Field(() => [ScoreReliability], { description: 'A score that is not named has no bound' })
  scores!: ScoreReliability[];
}

export const toReliability = ({ content }: Setting): ScoreReliability[] =>
  JSON.parse(content) as ScoreReliability[];

/** In the order of the scale's scores, whatever order they came in. */
export function contentOfReliability({ instrument, scores }: SaveInstrumentReliabilityInput): string {
  const order = findInstrument(instrument)?.scores.map(({ id }) => id) ?? [];
  return JSON.stringify(
    scores
      .toSorted((a, b) => order.indexOf(a.score) - order.indexOf(b.score))
      .map(({ score, standardDeviation, reliability, source }) => ({
        ...{ score, standardDeviation, reliability },
        source: source.trim(),
      })),
  );
}

/** What is wrong with them. Fields name the place in the list. */
export function checkReliability({ instrument: id, scores }: SaveInstrumentReliabilityInput): Problem[] {
  const instrument = findInstrument(id);
  if (!instrument) return [{ code: 'notFound', field: 'instrument' }];
  const known = instrument.scores.map((score) => score.id);
  return scores.flatMap((each, i) =>
    faultsOf(each, known, scores.slice(0, i)).map((problem) => ({
      ...problem,
      field: `scores.${i}.${problem.field}`,
    })),
  );
}

function faultsOf(
  { score, standardDeviation, reliability, source }: ScoreReliability,
  known: readonly string[],
  before: readonly ScoreReliability[],
): Problem[] {
  const problems: Problem[] = [];
  if (!known.includes(score) || before.some((each) => each.score === score))
    problems.push({ code: 'notAChoice', field: 'score', parameters: { choices: known.join(', ') } });
  if (!(standardDeviation >= smallestDeviation))
    problems.push({
      code: 'tooSmall',
      field: 'standardDeviation',
      parameters: { min: smallestDeviation },
    });
  if (!(reliability >= 0)) problems.push({ code: 'tooSmall', field: 'reliability', parameters: { min: 0 } });
  else if (reliability > largestReliability)
    problems.push({ code: 'tooLarge', field: 'reliability', parameters: { max: largestReliability } });
  if (source.trim() === '') problems.push({ code: 'required', field: 'source' });
  else if (source.length > longestSource)
    problems.push({ code: 'tooLong', field: 'source', parameters: { max: longestSource } });
  else if (!isPlainText(source, { hasLines: false }))
    problems.push({ code: 'unreadableSigns', field: 'source' });
  return problems;
}
