export const cultivation = {
  title: '培育',
  lead: '从第一次走访到社工退出：每个个人、组织和社区走到哪一步，下一步做什么。',
  views: {
    label: '培育的各个部分',
    board: '看板',
    schedule: '进度',
    tasks: '待办',
    alerts: '提醒',
    filing: '备案',
    growth: '成长',
    hours: '工时',
    models: '阶段模型',
  },
};
