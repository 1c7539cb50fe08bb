import { fields, shared, signatures, table, words, type BlankForm } from './blankForm.ts';

export const handoverList: BlankForm = {
  id: 'handoverList',
  name: words('社工交接清单', 'Handover list'),
  use: words(
    '社工离开前和接手的人一起填，双方签字。',
    'Filled in together before a worker leaves; both sign.',
  ),
  recordedOn: 'cultivation',
  parts: [
    fields(
      words('离开的社工', 'Who leaves'),
      words('接手的社工', 'Who takes over'),
      words('最后一天', 'Last day'),
      shared.day,
    ),
    table(
      6,
      [
        [words('培育对象或组织', 'Case or organization'), 1.6],
        [words('阶段', 'Stage')],
        [words('下一步', 'Next step'), 2],
        [words('最晚', 'By'), 0.9],
      ],
      { title: words('正在培育的', 'Cases'), numbered: true },
    ),
    table(
      6,
      [
        [shared.name, 1.3],
        [shared.building, 1.3],
        [words('关系怎样、要注意什么（本人同意说的）', 'Relation and what to mind (what may be told)'), 2.4],
        [words('一起走访', 'Visited together')],
      ],
      { title: words('要介绍认识的居民', 'Residents to be introduced'), numbered: true },
    ),
    table(
      4,
      [[words('答应过的事', 'What was promised'), 2.4], [words('对谁', 'To whom')], [words('最晚', 'By')]],
      {
        title: words('答应过的事', 'Promises'),
      },
    ),
    table(
      4,
      [
        [words('微信群、钥匙、账户、物资', 'Groups, keys, accounts, goods'), 2],
        [words('交给谁', 'Given to')],
        [words('签收', 'Received')],
      ],
      {
        title: words('要交的东西', 'What is handed over'),
      },
    ),
    signatures(
      words('离开的社工', 'Who leaves'),
      words('接手的社工', 'Who takes over'),
      words('督导', 'Supervisor'),
    ),
  ],
};
