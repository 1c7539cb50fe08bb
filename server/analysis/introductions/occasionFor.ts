import type { IntroductionOccasion } from '../../entities/results/introductionPlan.ts';
import type { Sentence } from '../../entities/sentence.ts';
import type { ActivityOccasion } from './activityOccasions.ts';
import type { IntroductionSituation } from './introductionSituation.ts';

export const occasionAnswer = ({ id, title, on, isRecurring }: ActivityOccasion): IntroductionOccasion => ({
  activityId: id,
  title,
  on,
  isRecurring,
});

/** How well an activity fits: both come to it, both come to such things, one of them comes to it. 0 = to nobody. */
function fit(
  { activities }: IntroductionSituation,
  occasion: ActivityOccasion,
  ids: readonly string[],
): number {
  const comes = ids.filter((id) => occasion.attendances.has(id)).length;
  const likes = ids.filter((id) => occasion.kind !== null && activities.kindsOf.get(id)?.has(occasion.kind));
  if (comes === ids.length) return 3;
  return likes.length === ids.length ? 2 : comes > 0 || likes.length > 0 ? 1 : 0;
}

/**
 * The activity at which two could meet: the one that fits them best, of equal ones the soonest. Null where none fits
 * either of them: then it is a visit. O(occasions), at most 60.
 */
export function occasionFor(
  situation: IntroductionSituation,
  one: string,
  other: string,
): ActivityOccasion | null {
  let best: ActivityOccasion | null = null;
  let highest = 0;
  for (const occasion of situation.activities.occasions) {
    const value = fit(situation, occasion, [one, other]);
    if (value > highest) [best, highest] = [occasion, value];
  }
  return best;
}

/** Where and how, in words. */
export function occasionInWords(
  { basis, activities }: IntroductionSituation,
  occasion: ActivityOccasion | null,
  one: string,
  other: string,
): Sentence {
  const names = { one: basis.node(one).displayName, other: basis.node(other).displayName };
  if (!occasion) return { text: 'introduction.occasion.visit', parameters: names };
  const { title, attendances, kind } = occasion;
  const isUsedTo = (id: string): boolean =>
    attendances.has(id) || (kind !== null && (activities.kindsOf.get(id)?.has(kind) ?? false));
  const [first, second] = [isUsedTo(one), isUsedTo(other)];
  if (first && second) return { text: 'introduction.occasion.both', parameters: { title } };
  const [used, invited] = first ? [names.one, names.other] : [names.other, names.one];
  return { text: 'introduction.occasion.bring', parameters: { title, used, invited } };
}
