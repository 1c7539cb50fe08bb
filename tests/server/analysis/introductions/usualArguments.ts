import type { IntroductionArguments } from '../../../../server/analysis/introductions/introductionArguments.ts';

/** A plan as the page asks for it when nobody says otherwise. */
export const usualArguments: IntroductionArguments = {
  today: '2026-02-15',
  budget: 10,
  perPerson: 1,
  weights: {},
  groupBy: 'place',
  group: null,
  minimumShare: 0,
  leastServedFirst: false,
  learns: true,
  outcomes: [],
};
