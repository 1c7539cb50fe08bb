export const access = {
  deniedTitle: '您的角色不能看这一页',
  deniedText: '居民的资料只给需要的人看。如果您的工作需要它，请管理员给您加上相应的角色。',
  deniedNext: '去我能看的页面',
  deniedAccount: '看看我的角色',
  role: {
    socialWorker: '社工',
    supervisor: '督导',
    committee: '居委会',
    researcher: '研究者',
    leader: '居民骨干',
    administrator: '管理员',
  },
  roleText: {
    socialWorker: '看和记录自己社区的居民、关系、活跃分子和缺口。',
    supervisor: '和社工一样，另外能看有压力的关系。',
    committee: '只看合计：概览和资源，不看谁和谁的关系。',
    researcher: '只看去掉姓名的网络和指标，可以导出。',
    leader: '只看自己团队的成员和活动。',
    administrator: '管账号、记录和备份，不看居民资料。',
  },
  dataKind: {
    stressfulTies: '有压力的关系',
    contact: '联系方式',
    sensitive: '敏感信息',
  },
};
