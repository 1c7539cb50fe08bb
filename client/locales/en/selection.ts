import type { Translated } from '../language.ts';
import type { selection as zh } from '../zh/selection.ts';

export const selection: Translated<typeof zh> = {
  title: 'Which network',
  ties: 'Ties',
  subkinds: 'Only these kinds',
  now: 'Today',
  month: 'Go back in time: {month}',
  exactDate: 'Exact date',
  more: 'More conditions',
  fewer: 'Fewer conditions',
  viaTitle: 'Having taken part together counts as a tie',
  viaActivities: 'Same activity',
  viaOrganizations: 'Same organization',
  viaExplained:
    'Two people who attended the same activity or belong to the same organization are tied; the more people were there, the weaker the tie. Very large events say little about who knows whom and are left out unless you ask for them.',
  withMass: 'Include mass events',
  largestGroup: 'Leave out occasions with more people than',
  halfLife: 'Days after which an activity counts half (empty: all count alike)',
  backbone: 'Only people who are often together',
  backboneOff: 'Anyone who was there together',
  backboneLevel: 'Chance alone: at most {percent}',
  backboneExplained:
    'People who come often meet anyway. With this, two people are tied only when they were together more often than chance would explain: if each came as often as she does, but to occasions picked by chance, the probability of being together so often is at most the percentage chosen. No tie does not mean that they do not know each other.',
  actors: 'Who is in it',
  direction: 'Direction',
  directionUsual: 'As the ties have it',
  directed: 'Who to whom',
  undirected: 'Without direction',
  directionExplained:
    'Help and nominations have a direction: from who gives to who receives, from who names to who is named. Without direction only the tie between the two counts.',
  wave: 'Survey round',
  everyWave: 'All',
  known: 'As we knew it on',
  knownDay: 'What had been written down by which day',
  knownExplained:
    'Records are corrected and completed. Choose a day to see only what had been written down by its end, as if the page were opened that day: later corrections, additions and changes of state are left out, and without another date the network is that of that day. What was found to be wrong and taken out altogether does not come back, and whoever withdrew consent appears on no day.',
  knownBanner:
    'This page shows what had been written down by {day}. Later corrections and additions are not in it.',
  knownForget: 'Back to what is known now',
  knownLine: 'As known on {day}',
  group: 'Only one organization or building',
  groupExplained:
    'Only the members of this organization, or the residents of this building or area, and the ties among them; their ties to others are left out. Who is a member and who lives where is taken from the day that the network is about.',
  wholeCommunity: 'The whole community',
  groupOrganizations: 'Members of an organization',
  groupPlaces: 'Residents of a building or area',
  onlyMembers: 'Only members of {name}',
  onlyHome: 'Only residents of {name}',
  onlyGroup: 'Only one organization or building',
  everybody: 'Everybody again',
  leftOut: '{count} set aside',
  putBack: 'Put back',
  affiliationsNote:
    'Some lines here lead from people to organizations. These count as nodes, so figures read otherwise. For who is in the same organization as whom, choose “Same organization” under further conditions.',
  reset: 'Back to the usual',
};
