import type { Translated } from '../language.ts';
import type { communities as zh } from '../zh/communities.ts';

export const communities: Translated<typeof zh> = {
  title: 'Which community?',
  lead: 'People, organizations, activities and resources of a community in one network: who brings people together, who could take the lead, and where help is missing.',
  listTitle: 'Communities',
  emptyTitle: 'No community yet',
  emptyText:
    'Open the demonstration community to see what Linli does (all people in it are invented), or start your own.',
  demonstrationTitle: 'Look around first',
  demonstrationText:
    'An invented neighborhood with residents, buildings, activities, resources and needs. Click anything: nothing can break.',
  demonstrationAction: 'Open the demonstration',
  demonstrationRunning: 'Preparing the demonstration …',
  createTitle: 'New community',
  createText:
    'A name is enough to begin. Afterwards write people and organizations down, or import sign-in sheets and rosters.',
  name: 'Name of the community',
  namePlaceholder: 'For example: Guiyuan community',
  district: 'Subdistrict or district (optional)',
  createAction: 'Create',
  missingTitle: 'There is no such community',
  missingText: 'It may have been removed, or the link is incomplete.',
};
