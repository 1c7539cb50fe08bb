import { daysOfYear } from '../../analysis/organizations/organizationFacts.ts';
import { normalizeWord } from '../../entities/wording.ts';
import { textOf } from '../../graph/recordTies.ts';
import { activitiesOf } from '../activitiesOf.ts';
import { ofLastDays } from '../activitiesHeld.ts';
import { defineIndicator } from '../indicator.ts';

/**
 * How far the activities of a year are of few kinds: Σ p² over the shares of the kinds that were written down, which is 1
 * minus Blau’s index; 1/kinds (all alike) to 1 (one kind only). Undefined: null where no kind was written down.
 * O(activities of the subject). Source: Blau 1977, Inequality and Heterogeneity.
 */
export const specialization = defineIndicator({
  id: 'act.specialization',
  subjects: ['person', 'organization', 'community'],
  name: { zh: '专业化程度', en: 'Specialization' },
  meaning: {
    zh: '近一年的活动集中在少数几类的程度：1 = 只有一类。',
    en: 'How far the activities of a year are of few kinds: 1 = of one kind only.',
  },
  unit: 'index',
  value(basis, subjectId) {
    const kinds = new Map<string, number>();
    for (const { activity } of ofLastDays(activitiesOf(basis, subjectId) ?? [], daysOfYear)) {
      const kind = normalizeWord(textOf(activity, 'kind') ?? '');
      if (kind !== '') kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    const counts = [...kinds.values()];
    const total = counts.reduce((sum, count) => sum + count, 0);
    return total === 0 ? null : counts.reduce((sum, count) => sum + (count / total) ** 2, 0);
  },
});
