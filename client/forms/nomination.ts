import { fields, shared, table, text, words, type BlankForm } from './blankForm.ts';

const who = [
  [shared.name, 1.4],
  [shared.building, 1.4],
  [words('怎么认识', 'How you know her'), 1.6],
] as const;

export const nomination: BlankForm = {
  id: 'nomination',
  name: words('提名卡', 'Nomination card'),
  use: words(
    '活动结束时发给来的人，两个问题，三分钟写完。',
    'Handed out at the end of an activity: two questions, three minutes.',
  ),
  recordedOn: 'ask',
  parts: [
    fields(shared.name, shared.building, shared.day),
    shared.voluntary,
    table(5, who, {
      title: words(
        '如果要让大家都知道一件事（比如周六义诊），告诉谁传得最快最广？',
        'If everyone should hear of something (a free clinic on Saturday), whom should we tell?',
      ),
    }),
    table(5, who, {
      title: words(
        '大家的事情交给谁来牵头，您最放心？',
        'Whom would you trust to take the lead in a common matter?',
      ),
    }),
    text(
      '写下的名字只用来找能带头的人，不公开谁提名了谁。',
      'The names serve to find people who could lead; who named whom is not made public.',
    ),
  ],
};
