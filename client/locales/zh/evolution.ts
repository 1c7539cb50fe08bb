export const evolution = {
  title: '看变化',
  lead: '社区的关系，前后两个时候有什么不同，一路怎样走来，做过的事起没起作用。',
  views: {
    label: '看什么',
    compare: '前后对比',
    series: '一路走来',
    effect: '做了有没有用',
    package: '研究数据包',
  },
  moment: { day: '某一天', none: '不填', round: '一期调查', date: '{moment}：日期' },
};
