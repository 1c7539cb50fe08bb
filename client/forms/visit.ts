import { choices, fields, lines, shared, table, words, type BlankForm } from './blankForm.ts';

export const visit: BlankForm = {
  id: 'visit',
  name: words('走访记录', 'Record of a visit'),
  use: words('上门或约谈时用，回来当天录入。', 'For a visit or a talk; recorded the same day.'),
  recordedOn: 'field',
  parts: [
    fields(shared.name, shared.building, shared.day, shared.worker, shared.minutes),
    choices(
      words('为什么去', 'Why'),
      words('初次认识', 'first meeting'),
      words('看望', 'to look in'),
      words('有需求', 'a need'),
      words('邀请参加', 'to invite'),
      words('回访', 'follow-up'),
      words('交接走访', 'with the successor'),
    ),
    lines(words('聊了什么（用本人的话）', 'What was said, in her own words'), 5),
    lines(words('需要什么帮助', 'What she needs'), 3),
    lines(words('会什么、愿意做什么', 'What she can and would like to do'), 3),
    table(
      4,
      [
        [shared.name, 1.4],
        [words('关系', 'Relation')],
        [words('住哪', 'Lives where'), 1.2],
        [words('多久见一次', 'How often')],
        [words('帮什么忙', 'Helps with'), 1.4],
      ],
      { title: words('平时和谁来往', 'Whom she is in contact with') },
    ),
    lines(words('答应的事、下一步、什么时候', 'What was promised, what next, when'), 3),
    choices(
      words('本人同意记录', 'She agrees to be recorded'),
      words('同意', 'yes'),
      words('不同意', 'no'),
      words('只记需求', 'her need only'),
    ),
  ],
};
