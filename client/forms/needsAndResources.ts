import { fields, shared, table, words, type BlankForm } from './blankForm.ts';

export const needsAndResources: BlankForm = {
  id: 'needsAndResources',
  name: words('需求和资源登记', 'Needs and resources'),
  use: words('听到谁缺什么、谁有什么时随手记。', 'Whenever somebody says what she lacks or can give.'),
  recordedOn: 'resources',
  parts: [
    fields(shared.worker, shared.day),
    table(
      9,
      [
        [shared.name, 1.2],
        [shared.building, 1.2],
        [words('需要什么', 'What is needed'), 2],
        [words('急不急（高／中／低）', 'Urgent (high / medium / low)'), 1.2],
        [words('什么时候说的', 'Said on')],
      ],
      { title: words('需求', 'Needs'), numbered: true },
    ),
    table(
      9,
      [
        [words('谁提供（人或组织）', 'Who gives it'), 1.5],
        [
          words(
            '有什么（场地、手艺、时间、物品、钱、信息）',
            'What (place, skill, time, goods, money, information)',
          ),
          2.4,
        ],
        [words('能帮几人', 'For how many'), 0.9],
        [words('什么时候方便', 'When'), 1.2],
        [words('确认日期', 'Confirmed on')],
      ],
      { title: words('资源', 'Resources'), numbered: true },
    ),
  ],
};
