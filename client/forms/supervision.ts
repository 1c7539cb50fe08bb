import { choices, fields, lines, shared, signatures, words, type BlankForm } from './blankForm.ts';

export const supervision: BlankForm = {
  id: 'supervision',
  name: words('一对一督导记录', 'Record of supervision'),
  use: words('和骨干或社工一对一谈时用。', 'For talks with one leader or worker.'),
  recordedOn: 'cultivation',
  parts: [
    fields(
      words('被督导人', 'Who is supervised'),
      words('督导', 'Supervisor'),
      shared.day,
      words('第几次', 'Number'),
      shared.minutes,
    ),
    choices(
      words('用的策略', 'Strategy'),
      words('选拔', 'selection'),
      words('领导意识', 'leadership consciousness'),
      words('激发潜能', 'stimulating potential'),
      words('支持网络', 'supporting network'),
      words('成长经验', 'growth experience'),
    ),
    lines(words('上次约定的事做得怎样', 'What came of what was agreed last time'), 4),
    lines(words('做得好的地方（优势）', 'What went well (strengths)'), 4),
    lines(words('遇到的困难', 'Difficulties'), 4),
    lines(words('一起想的办法', 'What was thought out together'), 4),
    lines(words('下次之前要做的事', 'What is to be done until next time'), 3),
    signatures(words('被督导人', 'Who is supervised'), words('督导', 'Supervisor')),
  ],
};
