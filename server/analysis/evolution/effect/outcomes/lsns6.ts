import { daysBetween } from '../../../../entities/partialDate.ts';
import type { EffectOutcome } from '../outcome.ts';

/** Answers older than this say nothing about the moment any more. */
const oldestDays = 366;

/**
 * Her score on the scale LSNS-6, 0 to 30: of the answers up to the moment the last, no older than a year, and later
 * than the moment before. None without such an answer, or with an item of it left out. Source: Lubben et al. 2006,
 * The Gerontologist 46(4):503–513.
 */
export const lsns6: EffectOutcome = {
  id: 'lsns6',
  unit: 'points',
  better: 'more',
  isOfNetwork: false,
  missing: 'noAnswers',
  values({ scores, lastDay, formerDay }) {
    const values = new Map<string, number>();
    if (lastDay === null) return values;
    const isOfMoment = ({ on }: { readonly on: string }): boolean =>
      on <= lastDay && daysBetween(on, lastDay) <= oldestDays && (formerDay === null || on > formerDay);
    for (const score of scores.filter(isOfMoment).sort((a, b) => (a.on < b.on ? -1 : 1)))
      values.set(score.personId, score.value);
    return values;
  },
};
