import type { Translated } from '../language.ts';
import type { fairness as zh } from '../zh/fairness.ts';

export const fairness: Translated<typeof zh> = {
  title: 'Is the list fair?',
  lead: 'See whether a group of people is left out, and where: when asking, when naming, or when scoring. These facts are compared here only and never enter a score. This is a hint, no verdict.',
  open: 'Compare groups',
  standsOut: 'Worth a look',
  fact: 'Compare by',
  known: 'known of {known} people, not of {unknown}',
  noGroups: 'This is not recorded, or there is only one group, so nothing can be compared.',
  more: '{n} more groups',
  coverage: {
    title: 'Who was reached',
    lead: 'The closer the three bars, the better: the share of a group on the roster, among those who answered, and among those whom residents named.',
    roster: 'On the roster',
    respondents: 'Among answers',
    nominated: 'Among those named',
    alert: 'over 10 points apart',
  },
  selection: {
    title: 'Who is among the first {top}',
    row: '{listed} of {residents} ({rate})',
    highest: 'the highest rate',
    ratio: '{ratio} of the highest rate',
    flag: 'below 80 %, take a look',
    seldom: 'If a draw decided, so few or fewer would come about {p} of the time: hardly by chance.',
    usual: 'If a draw decided, so few or fewer would come about {p} of the time: it may be chance.',
    nobody: 'Nobody is on the list yet.',
    rule: 'Four fifths is a rule of thumb: a reason to look, not proof of a fault.',
  },
  gaps: {
    title: 'Where the difference comes from',
    lead: 'The mean position of each group in each item; 50 is the middle of all.',
    group: 'Group',
  },
  reliance: {
    title: 'What the order rests on',
    lead: 'How much of the order within a group stays when an item is left out: 1 means that nothing changes; the farther left, the more its order rests on that item. Each dot is a group.',
    marked:
      'For the groups marked, the order rests on the item far more or far less than for the others: look whether it was recorded fairly for everybody.',
    alike: 'The order of all groups rests on the items about alike; nothing is marked.',
    from: 'Mark from a difference of',
    fromText:
      '0.15 is where we start, a rule of thumb; you may change it. Marked only with 20 people on either side; under 5 it is not computed.',
    point: '{group} {value} (others {others}; {n} people)',
    lowest: 'rests on it most: {group} {value}',
  },
  homophily: {
    title: 'Whom people name',
    own: 'People name their own group ({within} of the nominations stay within one), more than if they named anybody. A group that is asked less is easily left out.',
    mixed: '{within} of the nominations stay within a group: no marked leaning towards the own group.',
    none: 'Too few nominations to tell.',
  },
  best: {
    title: 'Both lists side by side',
    lead: 'The list of all, and the first of each group. See whom the second one adds, so that not only the largest group is seen. Which list was used, and why, is kept with the decision.',
    overall: 'The first {top} of all',
    whole: 'Show all {n}',
    rank: 'rank {rank} of all',
    none: 'Nobody has a rank in the list of all yet.',
    teamEach: 'A team with at least one of each of these {n} buildings',
    teamEachText:
      'See who are best together without leaving out a building; of many, the 10 that are listed least come first',
    teamFirst: 'A team that starts from the first of each group',
    teamFirstText: 'See who else should join; whoever does not suit can be taken out there',
  },
};
