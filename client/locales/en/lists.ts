import type { Translated } from '../language.ts';
import type { lists as zh } from '../zh/lists.ts';

export const lists: Translated<typeof zh> = {
  building: { label: 'Building', all: 'All buildings', unknown: 'Building not known' },
  filters: 'Filters',
  clear: 'Clear the filters',
  then: 'then',
  pages: { label: 'Pages', previous: 'Previous page', next: 'Next page', current: 'Page {page} of {pages}' },
  seeInNetwork: 'See in the network',
};
