import { fields, shared, table, words, type BlankForm } from './blankForm.ts';

export const buildings: BlankForm = {
  id: 'buildings',
  name: words('楼栋和网格表', 'Buildings and grids'),
  use: words(
    '摸清社区有哪些楼栋、归谁管时用。',
    'To learn which buildings there are and who looks after them.',
  ),
  recordedOn: 'data',
  parts: [
    fields(words('社区', 'Community'), shared.worker, shared.day),
    table(
      22,
      [
        [words('网格', 'Grid')],
        [words('楼栋', 'Building'), 1.2],
        [words('单元数', 'Entrances'), 0.8],
        [words('户数', 'Households'), 0.8],
        [words('住着的户数', 'Lived in'), 0.9],
        [words('楼组长', 'Building head'), 1.3],
        [words('网格员', 'Grid worker'), 1.3],
        [shared.note, 1.5],
      ],
      { numbered: true },
    ),
  ],
};
