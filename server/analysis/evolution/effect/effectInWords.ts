import type { InterventionEffect } from '../../../entities/results/interventionEffect.ts';
import type { Sentence } from '../../../entities/sentence.ts';

/** What is told in words. */
export type EffectFigures = Omit<
  InterventionEffect,
  'persons' | 'leftOut' | 'leftOutCount' | 'warnings' | 'sentences'
>;

/** Changes smaller than this are told as none: they would be written as 0. */
const shown = 0.05;
const rounded = (value: number): number => Math.round(value * 10) / 10;

/** The result in words: how both sides moved, the difference, how sure it is, and what it does not say. */
export function effectInWords({
  outcomeName,
  unit,
  better,
  treated,
  comparison,
  difference,
  differenceWithoutExposed,
  exposedCount,
  earlierDifference,
  test,
  noTest,
}: EffectFigures): Sentence[] {
  const measured: Sentence = { text: `effect.unit.${unit}` };
  const arm = (text: string, { count, before, after }: typeof treated): Sentence[] =>
    before === null || after === null
      ? []
      : [
          {
            text,
            parameters: {
              count,
              outcome: outcomeName,
              before: rounded(before),
              after: rounded(after),
              unit: measured,
            },
          },
        ];
  const arms = [...arm('effect.treated', treated), ...arm('effect.comparison', comparison)];
  if (difference === null) return [...arms, ...(noTest ? [noTest] : [])];
  const size = rounded(Math.abs(difference));
  const isNone = Math.abs(difference) < shown;
  const direction = isNone ? 'same' : difference > 0 === (better === 'more') ? 'better' : 'worse';
  const sentences = [
    ...arms,
    { text: `effect.difference.${direction}`, parameters: { size, unit: measured } },
  ];
  if (test) sentences.push(...sureness(test));
  else if (noTest) sentences.push(noTest);
  if (exposedCount > 0 && differenceWithoutExposed !== null)
    sentences.push({
      text: 'effect.withoutExposed',
      parameters: { size: rounded(differenceWithoutExposed) },
    });
  if (earlierDifference !== null)
    sentences.push({
      text: Math.abs(earlierDifference) < shown ? 'effect.earlierAlike' : 'effect.earlierApart',
      parameters: { size: rounded(earlierDifference) },
    });
  return [...sentences, { text: 'effect.notProof' }];
}

/** Differences that chance alone gives in fewer than one of twenty assignments are called unlikely by chance. */
const unlikely = 0.05;

function sureness({ p, low, high, assignments, isExact }: NonNullable<EffectFigures['test']>): Sentence[] {
  const chance = p <= unlikely ? 'unlikely' : 'possible';
  const percent = Math.max(p < 0.01 ? Math.ceil(p * 1_000) / 10 : Math.round(p * 100), 0.1);
  const told: Sentence[] = [
    {
      text: `effect.chance.${chance}`,
      parameters: { percent, assignments, how: { text: `effect.${isExact ? 'all' : 'drawn'}Assignments` } },
    },
  ];
  if (low !== null && high !== null)
    told.push({ text: 'effect.interval', parameters: { low: rounded(low), high: rounded(high) } });
  else told.push({ text: 'effect.intervalOpen' });
  return told;
}
