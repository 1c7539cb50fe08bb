import type { Translated } from '../language.ts';
import type { activists as zh } from '../zh/activists.ts';

export const activists: Translated<typeof zh> = {
  title: 'Latent activists',
  lead: 'Residents who hold the community together and have no office yet.',
  advice:
    'A score is advice. Whom to ask, and for what, is decided by people who know the situation, and by the resident.',
  level: {
    label: 'What is known so far',
    L0: 'Roster and attendance only',
    L1: 'Roster, attendance and observations of workers',
    L2: 'A sample of residents was asked',
    L3: 'At least 60 % of residents answered',
  },
  responseRate: 'Response rate',
  answered: '{answered} of {asked} asked have answered',
  nobodyAsked: 'Nobody has been asked yet',
  warnings: 'Keep in mind when reading this list',
  method: {
    title: 'How the list is made',
    step1:
      'Only residents without an office: committee members, building heads, grid workers and staff are not on it.',
    step2:
      'Each item is compared with the other residents and becomes a position from 0 to 100. What was not recorded is left out; it does not count as 0.',
    step3:
      'The positions are added up with the weights below. Each coloured piece is one item; together they are the score.',
    step4: 'Residents of whom less than half is known are not listed, only counted.',
    dimensions: 'What each item means, and its weight',
    weight: 'Weight',
    observed: '(records for {n} residents)',
  },
  filters: {
    dimensions: 'Items that add points',
    anyDimensions: 'Any number',
    dimensionCount: '{n} or more',
    first: 'Length of the list',
    people: 'First {n}',
    shown: '{shown} shown of {listed} listed; enough is known of {ranked} residents.',
  },
  list: 'The list',
  score: 'Indicative score',
  scoreOf: '{score} of 100 points',
  noScore: 'Too little known for a score',
  reasons: 'Why on the list',
  bar: '{name}: {score} in all, of which {parts}',
  barPart: '{name} {points}',
  barJoin: ', ',
  completeness: '{share} of the evidence is there',
  above: 'Scores above {share} of office holders',
  details: 'Show the evidence for each item',
  hideDetails: 'Hide the evidence',
  columns: {
    value: 'Value',
    weight: 'Weight',
    total: 'Sum',
  },
  percentileOf: 'above {share} of residents',
  notObserved: 'No record',
  pick: 'Visit',
  select: 'Put on the visit sheet: {name}',
  officeHolders: {
    title: 'Office holders',
    lead: 'For comparison, not on the list. A low score is no verdict: the person may be new and need introductions.',
    count: '{n} person | {n} persons',
    none: 'No resident is recorded as holding an office on this date.',
  },
  insufficient:
    'Too little is known of {n} more resident to list them. | Too little is known of {n} more residents to list them. Asking more people makes the list more reliable.',
  empty: {
    title: 'No list yet',
    text: 'It needs a roster of residents and one of these: sign-in sheets, interviews or nominations.',
    action: 'Import data',
  },
  noMatch: {
    title: 'Nobody fits these filters',
    text: 'Choose another building, or ask for less.',
  },
  next: {
    visit: 'Plan visits',
    visitText: 'Tick the people to visit and print a sheet to take along.',
    visitCount: '{n} ticked',
    network: 'See in the network',
    networkText: 'See whom these people hold together.',
    print: 'Print the list',
    printText: 'For the team only. Do not post it.',
  },
  visit: {
    title: 'Visit sheet',
    made: '{community} · {date}',
    why: 'Why this visit',
    ask: 'What we would like to know',
    askText:
      'What do you like to do? What would you want to do for your neighbours? Which small thing would you try first?',
    result: 'What we talked about',
    willing: 'Willing to take part',
    willingChoices: '□ Willing  □ Open to it  □ Unwilling',
    next: 'Agreed next step',
    private: 'Internal. Do not post or pass on.',
  },
};
