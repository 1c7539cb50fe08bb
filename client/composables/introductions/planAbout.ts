import type { IntroductionPlan } from './useIntroductions.ts';

/** Of a plan, what is about one person; all of it without one. Introductions keep their places in the whole plan. */
export function planAbout(plan: IntroductionPlan, personId: string | null) {
  const isAbout = (ids: readonly string[]): boolean => personId === null || ids.includes(personId);
  return {
    introductions: plan.introductions
      .map((introduction, i) => ({ introduction, place: i + 1 }))
      .filter(({ introduction: { one, other } }) => isAbout([one.id, other.id])),
    invitations: plan.invitations.filter(({ people }) => isAbout(people.map(({ actor }) => actor.id))),
  };
}
