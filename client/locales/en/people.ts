import type { Translated } from '../language.ts';
import type { people as zh } from '../zh/people.ts';

export const people: Translated<typeof zh> = {
  title: 'Residents and consent',
  list: 'List of all residents',
  lead: 'Find a resident, and look together at what is kept and what is agreed to.',
  search: 'Find a resident',
  searchHelp: 'Name, or a part of it',
  start: 'Type a name to begin.',
  found: '{n} found',
  more: 'There are more; type more of the name.',
  emptyTitle: 'No resident is recorded yet',
  emptyText: 'Record a few of them here, or import the roster.',
  noMatchTitle: 'Nobody found',
  noMatchText: 'Try another spelling. Who withdrew, or was merely named by others, is in the list below.',
  withheldTitle: 'Not asked, or withdrawn',
  withheldLead:
    'They are on no list, picture or export, and only the family name is shown. After asking, write the answer down here.',
  withheldSearch: 'Find by the whole name',
  withheldEmptyTitle: 'Nobody',
  withheldEmptyText: 'Nobody withdrew, and nobody was merely named by others.',
  mentioned: 'not asked yet',
  withdrawn: 'withdrew',
  withheldMore: '{n} more; search by name.',
  dueTitle: 'Kept for long enough',
  dueLead:
    'More years have passed since the last record than the community allows. Look at them, and erase who is not needed.',
  dueEmpty: 'Nobody at present.',
  dueColumns: { name: 'Name', lastRecordOn: 'Last record', dueSince: 'Due since' },
  dueChoose: 'Choose {name}',
  dueRun: 'Erase the {n} chosen',
  dueAsk: 'This erases everything about {n} residents, for good.',
  dueYes: 'Erase for good',
  dueNo: 'Do not erase',
  dueDone: '{n} erased.',
  next: {
    identitiesText: 'One person may be recorded twice: look, and make one of two.',
    gaps: 'Support gaps',
    gapsText: 'Who should be visited.',
    catalogue: 'Data catalogue',
    catalogueText: 'Why each field is kept, and who sees it.',
  },
};
