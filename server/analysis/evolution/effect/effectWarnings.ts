import { firstDay, lastDay, type PartialDate } from '../../../entities/partialDate.ts';
import type { EffectWarning } from '../../../entities/results/interventionEffect.ts';
import type { Moment } from '../../../entities/moment.ts';
import type { ComparisonKind } from './comparisonGroup.ts';
import type { EffectFigures } from './effectInWords.ts';

/** With fewer on a side there is no p: each person is shown instead. */
export const fewPersons = 8;
/** From so many standard deviations on, the treated began elsewhere than the others. */
const farApart = 0.25;

interface Circumstances {
  readonly from: PartialDate;
  readonly comparison: ComparisonKind;
  readonly earlier: Moment | null;
}

/**
 * What speaks against reading the difference as an effect, told whenever it holds: the treated began higher or lower, so
 * that they would move towards the middle by themselves; people compared with are tied to treated ones; there is no
 * moment before the one before, so that nobody can see whether both went alike; few persons; moments that do not lie on
 * either side of what was done.
 */
export function effectWarnings(
  figures: EffectFigures,
  { from, comparison, earlier }: Circumstances,
): EffectWarning[] {
  const { treated, comparison: others, baselineDifference: apart, exposedCount, beforeOn, afterOn } = figures;
  const warnings: EffectWarning[] = [];
  const warn = (id: string, text = id, parameters: Record<string, number> = {}): void => {
    warnings.push({ id, text: { text: `effect.warning.${text}`, parameters } });
  };
  if (apart !== null && Math.abs(apart) >= farApart) {
    const isMatched = comparison === 'matched' || comparison === 'baseline';
    const size = Math.round(Math.abs(apart) * 10) / 10;
    warn('regressionToMean', `${isMatched ? 'matched' : 'chosen'}${apart < 0 ? 'Low' : 'High'}`, { size });
  }
  if (exposedCount > 0)
    warn('spillover', 'spillover', {
      count: exposedCount,
      of: others.count,
      percent: Math.round((100 * exposedCount) / others.count),
    });
  if (!earlier) warn('noTrend');
  if (treated.count > 0 && others.count > 0 && Math.min(treated.count, others.count) < fewPersons)
    warn('fewPersons', 'fewPersons', { few: fewPersons });
  if (beforeOn !== null && firstDay(beforeOn) > lastDay(from)) warn('beforeTooLate');
  if (afterOn !== null && lastDay(afterOn) < firstDay(from)) warn('afterTooEarly');
  return warnings;
}
