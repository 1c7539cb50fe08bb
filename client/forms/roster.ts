import { fields, shared, table, words, type BlankForm } from './blankForm.ts';

export const roster: BlankForm = {
  id: 'roster',
  name: words('居民名册', 'Roster of residents'),
  use: words(
    '头一次走访一栋楼时用，一行一位居民。',
    'For the first visit to a building: a line for each resident.',
  ),
  recordedOn: 'people',
  parts: [
    fields(words('楼栋', 'Building'), shared.worker, shared.day),
    table(
      22,
      [
        [shared.name, 1.4],
        [words('男／女', 'M / F'), 0.7],
        [words('出生年', 'Born in')],
        [words('房号', 'Flat')],
        [words('住了几年', 'Years here'), 0.9],
        [words('自住／租住', 'Owner / tenant'), 1.1],
        [words('同意登记', 'Agreed'), 0.9],
        [shared.note, 1.6],
      ],
      { numbered: true },
    ),
  ],
};
