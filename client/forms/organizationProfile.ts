import { choices, fields, lines, shared, signatures, table, words, type BlankForm } from './blankForm.ts';

export const organizationProfile: BlankForm = {
  id: 'organizationProfile',
  name: words('组织概况和阶段评估', 'Profile of an organization, and its stage'),
  use: words('认识一支队伍、过阶段时用。', 'To get to know a group, and when a stage is decided.'),
  recordedOn: 'cultivation',
  parts: [
    fields(
      shared.organization,
      words('成立日期', 'Founded on'),
      words('负责人', 'Head'),
      words('成员人数', 'Members'),
      words('活动地点', 'Where it meets'),
      words('多久活动一次', 'How often'),
    ),
    choices(
      words('类型', 'Type'),
      words('公益慈善', 'charity'),
      words('生活服务', 'daily-life service'),
      words('社区事务', 'community affairs'),
      words('文体活动', 'culture and sports'),
      words('互助', 'mutual aid'),
    ),
    lines(words('宗旨（用成员自己的话）', 'Purpose, in the members’ own words'), 2),
    choices(
      words('现在的阶段', 'Present stage'),
      words('形成期', 'formation'),
      words('成长期', 'growth'),
      words('成熟期', 'maturity'),
      words('退出期', 'withdrawal'),
    ),
    table(
      6,
      [
        [words('条件', 'Criterion'), 2.2],
        [words('达到', 'Met'), 0.6],
        [words('没有达到', 'Not met'), 0.8],
        [words('依据', 'What it rests on'), 2.4],
      ],
      { title: words('过阶段的条件', 'Criteria of leaving the stage') },
    ),
    table(
      4,
      [
        [words('微信群、钥匙、账目、场地', 'Group, keys, accounts, place'), 2],
        [words('现在谁管', 'Held by')],
        [words('什么时候交给居民', 'To be handed over on')],
      ],
      { title: words('还权', 'Returning rights') },
    ),
    lines(words('下一步', 'Next step'), 2),
    signatures(words('负责人', 'Head'), shared.worker, words('督导', 'Supervisor')),
  ],
};
