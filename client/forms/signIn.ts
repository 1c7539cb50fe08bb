import { fields, shared, table, words, type BlankForm } from './blankForm.ts';

export const signIn: BlankForm = {
  id: 'signIn',
  name: words('活动签到表', 'Sign-in sheet'),
  use: words('办活动时放在门口，请来的人签名。', 'At the door of an activity: whoever comes signs.'),
  recordedOn: 'field',
  parts: [
    fields(words('活动', 'Activity'), shared.day, shared.place, words('谁发起、谁主办', 'Begun and held by')),
    table(
      24,
      [
        [shared.name, 1.4],
        [shared.building, 1.5],
        [words('第一次来 □', 'First time □'), 0.9],
        [words('帮忙 □', 'Helping □'), 0.8],
        [words('组织 □', 'Organizing □'), 0.8],
        [shared.signature, 1.4],
      ],
      { numbered: true },
    ),
  ],
};
