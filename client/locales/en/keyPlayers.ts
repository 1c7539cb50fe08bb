import type { Translated } from '../language.ts';
import type { keyPlayers as zh } from '../zh/keyPlayers.ts';

export const keyPlayers: Translated<typeof zh> = {
  question: 'What kind of set to look for',
  questions: { spread: 'Who reach most together', depend: 'On whom most depends (if they left)' },
  lead: {
    spread: 'Everybody should hear of something: whom to tell first, so that it gets farthest?',
    depend:
      'Whose ties hold people together most? If they moved away or took a rest, it would be felt most. They are found so that others can step in beside them and lend a hand in time.',
  },
  goal: 'Best means',
  goals: {
    reachWithin: 'most people reached within some steps',
    reach: 'nearest to everybody',
    fragmentParts: 'without them, most contacts would be missing',
    fragment: 'without them, people would be farthest apart',
  },
  steps: 'Passed on',
  stepCount: '{n} step | {n} steps',
  size: 'How many',
  personCount: '{n} person | {n} people',
  withoutWorkers: 'Without social workers',
  included: 'Must be among them (such as present leaders)',
  excluded: 'Not among them',
  quotas: {
    title: 'At least so many of each',
    kind: 'Of what',
    none: 'no condition',
    kinds: { place: 'buildings', organization: 'organizations' },
    add: { place: 'Add a building', organization: 'Add an organization' },
    each: { place: 'At least 1 of each building', organization: 'At least 1 of each organization' },
    group: 'People of',
    count: 'At least how many',
    atLeast: 'at least {n} person | at least {n} people',
    drop: 'Drop this condition',
    nothing: 'There is none to choose in this network.',
  },
  search: 'Name or pinyin',
  found: 'People found',
  nobody: 'Nobody of this name',
  drop: 'Take {name} out',
  together: {
    reachWithin:
      'Together (set of {size}) they can pass word to {share} of the people within {steps} steps: to {count} of {order}, themselves included.',
    reach:
      'Together (set of {size}) they are {share} near to everybody: 100% if everybody knows one of them, 0% if nobody can be reached ({order} people).',
    fragmentParts:
      'Without them (set of {size}), {share} of the pairs of the others could not get in touch even through others; among all {order} it is {before} now.',
    fragment:
      'Without them (set of {size}) the others would be {share} apart; among all {order} it is {before} now (0% if all know one another, 100% if nobody can get in touch).',
  },
  members: 'People of the set',
  given: 'chosen by you',
  adds: {
    reachWithin: 'without this one, {count} people fewer ({share})',
    reach: 'without this one, {share} less',
    fragmentParts: 'if only this one stayed, {share} less',
    fragment: 'if only this one stayed, {share} less',
    less: 'with this one in the set it is {share} less',
    nothing: {
      spread: 'the others reach the same people',
      depend: 'it makes no difference whether this one stays',
    },
  },
  note: 'This is about places in this network and is no judgement of people. Ties that nobody was asked about are missing; before you invite somebody, ask whether they want to.',
  emptyTitle: 'There are too few people in this network',
  emptyText: 'It takes three at least. Widen the selection or choose another date.',
  next: {
    spread: 'Meet them, and invite them together',
    spreadText: 'See who of them leads without an office, and why we think so',
    depend: 'Find them a partner',
    dependText: 'See where ties are missing and introduce people, so that not everything rests on a few',
  },
};
