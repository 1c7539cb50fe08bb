import { fields, shared, table, words, type BlankForm } from './blankForm.ts';

export const introductionLog: BlankForm = {
  id: 'introductionLog',
  name: words('牵线记录', 'Log of introductions'),
  use: words(
    '介绍两位居民认识时用，过两个月回访。',
    'When two residents are introduced; asked again after two months.',
  ),
  recordedOn: 'introductions',
  parts: [
    fields(shared.worker, shared.day),
    table(
      14,
      [
        [words('一位', 'One'), 1.2],
        [words('另一位', 'The other'), 1.2],
        [words('谁牵线', 'Introduced by'), 1.1],
        [words('两人都同意 □', 'Both agree □'), 0.9],
        [words('在哪里见的、日期', 'Where and when they met'), 1.5],
        [words('两个月后还来往吗', 'In touch after two months'), 1.2],
      ],
      { numbered: true },
    ),
  ],
};
