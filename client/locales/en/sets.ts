import type { Translated } from '../language.ts';
import type { sets as zh } from '../zh/sets.ts';

export const sets: Translated<typeof zh> = {
  title: 'Who is best together',
  lead: 'Some people are to be invited for a purpose: say what it is, and see which of them do it best together. This is advice; whom to ask is for you and for them to decide.',
  fromActivists: 'Those who stand out one by one are not the best together: see who complement each other',
  print: 'Print',
  members: 'the set',
  membersHollow: 'the set (hollow)',
  step: '{n} step away | {n} steps away',
  farther: 'farther, or no way',
  cutOff: 'cut off without the set',
  together: 'still linked to one another',
  names: 'The people of the picture as lists',
  more: '{n} more',
  picture: 'The set on the network: {names}. {parts}. The lists below hold the same people.',
  columns: {
    name: 'Name',
    kind: 'Kind',
    place: 'Building',
    code: 'Code',
    given: 'Chosen',
    adds: 'What this one adds',
  },
  next: {
    whatIf: 'What if they all were not there?',
    whatIfText: 'Try it on the network and see what would come apart; nothing is stored',
  },
};
