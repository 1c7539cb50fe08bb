export const query = {
  title: '查询',
  lead: '按人、按关系、按日期挑出要看的，也可以写 GraphQL。',
};
