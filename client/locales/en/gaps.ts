import type { Translated } from '../language.ts';
import type { gaps as zh } from '../zh/gaps.ts';

export const gaps: Translated<typeof zh> = {
  title: 'Support gaps',
  lead: 'Where support is missing, what shows it, and what to do first. A work list.',
  rules: 'Kinds of gaps',
  ruleHelp: 'Choose one to see only this kind, and again to see all.',
  list: 'Work list',
  and: 'and',
  chainJoin: ' → ',
  confirmedShort: 'confirmed',
  unknown: '{n} unknown',
  certainty: {
    label: 'Asked or not',
    all: 'All',
    confirmed: 'Confirmed',
    unknown: 'Unknown (not asked)',
    unknownHelp:
      '“Unknown” means that the people concerned were not asked, so nobody can tell: neither “no problem” nor “a problem”.',
  },
  severity: {
    label: 'Severity',
    all: 'All',
    high: 'Urgent',
    medium: 'Needs attention',
    low: 'Keep in mind',
  },
  shown: '{shown} shown of {total}.',
  blocks:
    'The list is long: entries {from} to {to} of {total} are here, the most pressing first. The filters work on these only.',
  earlierBlock: 'The {n} before',
  laterBlock: 'The next {n}',
  since: '(since {date})',
  nextStep: 'What to do',
  helpers: 'Who could help',
  chainOf: 'Chain of introductions: {names}',
  chainUnknown: 'Nobody between them is known; a worker can introduce them.',
  empty: {
    title: 'No gaps found',
    text: 'The records show no gaps. The fuller they are, the more this can be trusted: people who were not asked are listed as “unknown”.',
    action: 'Add data',
  },
  noMatch: {
    title: 'No gap fits these filters',
    text: 'Choose another kind, or ask for less.',
  },
  then: {
    print: 'Print and share out the work',
    printText: 'One entry per person, each with its next step.',
    resources: 'See who has resources',
    resourcesText: 'For unmet needs, look for supply among the resource links.',
    data: 'Ask those who were not asked',
    dataText: 'Import their answers, and “unknown” becomes an answer.',
  },
};
