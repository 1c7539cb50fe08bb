import type { Translated } from '../language.ts';
import type { personPage as zh } from '../zh/personPage.ts';

export const personPage: Translated<typeof zh> = {
  whole: 'Whole page',
  wholeOf: 'The whole page of {name}',
  ask: 'Record an interview',
  sections: 'On this page',
  undated: 'No date',
  notScored: {
    mentioned:
      'Others named this resident, who has not been asked yet. So there is no score and no evidence here.',
    refused:
      'This resident does not want to be considered. So there is no score and no evidence here. Services stay the same.',
    child: 'Children are not scored, and no evidence is put together about them.',
    notResident: 'Evidence is put together for residents only; here are the ties.',
    other: 'This resident is on no list for the chosen date and network, so there is no score.',
  },
  dimensions: {
    title: 'Evidence by dimension',
    lead: 'Every figure opens to the records behind it. “Not asked” is not zero.',
    place: 'Place among residents',
    points: '{points} points',
    noPoints: 'not counted',
    noPlace: 'nobody to compare with',
    unknown: 'not asked',
    notAsked: 'Not asked and not recorded. This is not zero: it is not known yet.',
  },
  records: {
    open: 'See {n} record | See {n} records',
    openLatest: 'See the latest {n} records',
    close: 'Hide records',
    none: 'There is no record to show.',
    latest: 'Only the latest {n} are listed.',
    all: 'All evidence on the page of the person',
    rated: '{value} of 5',
    method: 'method: {name}',
  },
  techniques: {
    title: 'Which methods point here',
    points: 'points to this person',
    recorded: 'recorded, but not pointing here',
    unused: 'no record',
  },
  ratings: {
    title: 'Do the raters agree',
    none: 'Nobody has rated yet.',
    nobody: 'Nobody else has rated yet.',
    one: 'One rater only: {mean}.',
    others: '{raters} raters, {mean} on average, lowest {low}, highest {high}.',
    own: 'Own rating: {value} (ring).',
  },
  around: {
    title: 'People around',
    counted: 'People around ({n})',
    close: 'the larger, the closer',
    tie: 'know each other too',
    order: 'People of one building stand side by side.',
  },
  roles: {
    title: 'Roles between buildings',
    lead: 'Two people who have no contact but both know this person count as one pair linked. There are five kinds, by where the three live.',
    pairs: 'pairs: {n}',
    unknown: 'The building is not known, so there is no figure.',
  },
  timeline: {
    title: 'What happened when',
    none: 'Nothing with a date is recorded yet.',
    decided: 'Decision:',
  },
  decisions: {
    title: 'Decisions',
    none: 'Nothing was decided yet.',
  },
  next: {
    wholeText: 'Evidence, ties and decisions on one page.',
    people: 'Find a resident',
    askText: 'More answers make the evidence stronger.',
    activists: 'Back to the list',
    activistsText: 'See this person beside others.',
    privacyText: 'Look together at what is kept and what is agreed to.',
  },
};
