import 'reflect-metadata';
import { registerEnumType } from 'type-graphql';
import type { NeedStatus } from './need.ts';
import type { Wording } from './wording.ts';

/** How far a resource has come on its way to a need. */
export interface MatchStep {
  readonly wording: Wording;
  /** The steps after which it may come; empty = it is the first. */
  readonly after: readonly string[];
  /** What the need is from then on. */
  readonly needStatus: NeedStatus;
  /** Nothing comes after it. */
  readonly isEnd: boolean;
  /** Whether it must be said how it went, or why. */
  readonly needsNote: boolean;
}

/** From the suggestion to the outcome, and the ways in which it may end before. Sub-kinds of MEETS. */
export const matchSteps = {
  proposed: {
    wording: { zh: ['已建议'], en: ['Proposed'] },
    ...{ after: [], needStatus: 'matched', isEnd: false, needsNote: false },
  },
  accepted: {
    wording: { zh: ['已接受'], en: ['Accepted'] },
    ...{ after: ['proposed'], needStatus: 'matched', isEnd: false, needsNote: false },
  },
  delivered: {
    wording: { zh: ['已提供'], en: ['Delivered'] },
    ...{ after: ['accepted'], needStatus: 'matched', isEnd: false, needsNote: false },
  },
  met: {
    wording: { zh: ['帮上了'], en: ['It helped'] },
    ...{ after: ['delivered'], needStatus: 'met', isEnd: true, needsNote: false },
  },
  notMet: {
    wording: { zh: ['没帮上'], en: ['It did not help'] },
    ...{ after: ['delivered'], needStatus: 'open', isEnd: true, needsNote: true },
  },
  declined: {
    wording: { zh: ['没谈成'], en: ['Declined'] },
    ...{ after: ['proposed', 'accepted'], needStatus: 'open', isEnd: true, needsNote: true },
  },
  withdrawn: {
    wording: { zh: ['需求已撤回'], en: ['Need withdrawn'] },
    ...{
      after: ['proposed', 'accepted', 'delivered'],
      needStatus: 'withdrawn',
      isEnd: true,
      needsNote: true,
    },
  },
} as const satisfies Record<string, MatchStep>;
export type MatchStepId = keyof typeof matchSteps;
export const matchStepIds = Object.keys(matchSteps) as readonly MatchStepId[];
export const MatchStepEnum = Object.fromEntries(matchStepIds.map((id) => [id, id]));
registerEnumType(MatchStepEnum, {
  name: 'MatchStep',
  description: 'How far a resource has come on its way to a need; met, notMet, declined and withdrawn end it',
});

export const matchStep = (id: MatchStepId): MatchStep => matchSteps[id];

/** The step that the sub-kind of a MEETS tie names; of another's words, the first. */
export const stepOfSubkind = (subkind: string | null): MatchStepId =>
  subkind !== null && Object.hasOwn(matchSteps, subkind) ? (subkind as MatchStepId) : 'proposed';

/** Whether a step lies behind another one, so that it has been taken already. */
export const isBehind = (step: MatchStepId, current: MatchStepId): boolean => {
  const former = matchStep(current).after as readonly MatchStepId[];
  // An end that may come early says nothing of how far it had come.
  if (former.length > 1) return step === 'proposed';
  return former.some((each) => each === step || isBehind(step, each));
};
