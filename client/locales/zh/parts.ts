export const parts = {
  state: {
    loading: '正在读取……',
    failed: '没有读到',
    unreachable: '连不上服务器。请检查网络，或稍后再试。',
    retry: '再试一次',
    empty: '这里还没有内容',
  },
  table: {
    sortBy: '按“{column}”排序',
    rows: '共 {count} 行',
    more: '再看 {count} 行',
    none: '没有符合的行',
    unknown: '未知',
    notTold: '不显示',
  },
  term: { explain: '什么是“{term}”？' },
  evidence: { unknown: '还不知道' },
  next: { title: '接下来可以' },
  actor: { open: '查看{name}' },
  sums: '这里是今天整个社区的合计，不涉及具体的人：少于 5 的写作“<5”，其余向下取到 5 的倍数，不能显示的小数目也不算进合计，所以实际只会多、不会少。',
  chart: { asTable: '看数字', asPicture: '看图' },
};
