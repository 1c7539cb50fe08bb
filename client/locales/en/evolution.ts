import type { Translated } from '../language.ts';
import type { evolution as zh } from '../zh/evolution.ts';

export const evolution: Translated<typeof zh> = {
  title: 'How it changed',
  lead: 'What differs between two moments of the community, how it came about step by step, and whether what was done made a difference.',
  views: {
    label: 'What to look at',
    compare: 'Before and after',
    series: 'Step by step',
    effect: 'Did it help?',
    package: 'Research package',
  },
  moment: { day: 'A day', none: 'None', round: 'A survey round', date: '{moment}: date' },
};
