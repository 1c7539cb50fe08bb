export const keyPlayers = {
  question: '想找什么样的组合',
  questions: { spread: '关键传播组合', depend: '关键依赖人（若离开影响最大）' },
  lead: {
    spread: '有件事要让大家都知道，先告诉哪几位，传得最广？',
    depend:
      '大家的来往最靠哪几位撑着？若他们搬走或歇一歇，影响最大。找出来，是为了先找人补上，早些有人搭把手。',
  },
  goal: '怎么算最好',
  goals: {
    reachWithin: '几步之内传到的人最多',
    reach: '离大家最近',
    fragmentParts: '若他们不在，最多的人会断了联系',
    fragment: '若他们不在，大家会隔得最远',
  },
  steps: '传几步',
  stepCount: '{n} 步',
  size: '几个人',
  personCount: '{n} 人',
  withoutWorkers: '社工不算在内',
  included: '一定要有（例如现有骨干）',
  excluded: '不算在内',
  quotas: {
    title: '每处至少几人',
    kind: '按什么说',
    none: '不限',
    kinds: { place: '楼栋', organization: '组织' },
    add: { place: '加一栋楼', organization: '加一个组织' },
    each: { place: '每栋楼至少 1 人', organization: '每个组织至少 1 人' },
    group: '哪里的人',
    count: '至少几人',
    atLeast: '至少 {n} 人',
    drop: '去掉这一条',
    nothing: '这张网里没有可选的。',
  },
  search: '姓名或拼音',
  found: '找到的人',
  nobody: '没有叫这个的人',
  drop: '去掉 {name}',
  together: {
    reachWithin:
      '这 {size} 个人 {steps} 步之内能把话传到 {share} 的人（{order} 人里的 {count} 人，连他们自己）。',
    reach:
      '这 {size} 个人离大家的远近是 {share}：人人都认识其中一位时是 100%，谁也够不着是 0%（共 {order} 人）。',
    fragmentParts:
      '若这 {size} 个人不在，其余的人里有 {share} 的两两之间辗转也联系不上；现在全部 {order} 人里是 {before}。',
    fragment:
      '若这 {size} 个人不在，其余的人隔开的程度是 {share}；现在全部 {order} 人里是 {before}（人人相识是 0%，谁也联系不上谁是 100%）。',
  },
  members: '组合里的人',
  given: '指定',
  adds: {
    reachWithin: '少了这位，少传到 {count} 人（{share}）',
    reach: '少了这位，低 {share}',
    fragmentParts: '若只有这位留下，低 {share}',
    fragment: '若只有这位留下，低 {share}',
    less: '算上这位，反而低 {share}',
    nothing: {
      spread: '这位能传到的，别人也都传得到',
      depend: '这位留不留下，都差不多',
    },
  },
  note: '说的是在这张网里的位置，不是对人的评价。没有问到的联系不在网里；去请人之前，先问问本人愿不愿意。',
  emptyTitle: '这张网里的人太少',
  emptyText: '至少要有三个人。请放宽范围，或换个日期。',
  next: {
    spread: '认识这几位，请他们一起来',
    spreadText: '看看其中谁是还没有职务的骨干，凭什么这么说',
    depend: '给他们找个搭档',
    dependText: '看看哪里缺联系，介绍几位互相认识，别让一切只靠他们',
  },
};
