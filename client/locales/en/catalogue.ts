import type { Translated } from '../language.ts';
import type { catalogue as zh } from '../zh/catalogue.ts';

export const catalogue: Translated<typeof zh> = {
  title: 'Data catalogue',
  lead: 'Everything that is kept here: what for, on which basis, how sensitive it is, for how long, and who sees it. Show it to whoever asks.',
  search: 'Find a field',
  searchHelp: 'Such as: phone, health, nomination',
  sensitivity: 'Sensitivity',
  all: 'All',
  found: '{n} fields',
  noMatchTitle: 'There is no such field',
  noMatchText: 'What is not in the catalogue is not kept.',
  clear: 'Show all',
  columns: {
    subject: 'Of',
    name: 'Field',
    purpose: 'For',
    basis: 'Legal basis',
    sensitivity: 'Sensitivity',
    keepUntil: 'Kept',
    seenBy: 'Seen by',
  },
  nobody: 'nobody',
  everybody: 'everybody who signs in',
  note: 'The legal bases are the usual ones; have them confirmed by a lawyer where you work.',
  next: {
    communities: 'All communities',
    communitiesText: 'Back to work.',
    audit: 'See who looked at what',
    auditText: 'Every look is in the log.',
  },
};
