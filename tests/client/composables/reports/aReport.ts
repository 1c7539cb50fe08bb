import type { ReportBlock, ReportDocument } from '../../../../client/composables/reports/reportCells.ts';

const blank: ReportBlock = {
  ...{ kind: 'paragraph', level: null, text: null, note: null, items: [], facts: [], columns: [] },
  picture: null,
};

/** A small report with every kind of block: two tables and a picture. */
export const aReport: ReportDocument = {
  ...{ kind: 'annual', title: '阶段报告', subtitle: '十二人社区　2026年5月1日', personIds: [] },
  provenance: [{ label: '数据版本', value: 'r7' }],
  blocks: [
    { ...blank, kind: 'heading', level: 2, text: '做了什么' },
    { ...blank, text: '办了四场活动。' },
    { ...blank, kind: 'list', items: ['第一条', '第二条'] },
    { ...blank, kind: 'facts', facts: [{ label: '活动', value: '4' }] },
    {
      ...blank,
      ...{ kind: 'table', text: '每月的活动', note: '没有记录的不算。' },
      columns: [
        { title: '月份', kind: 'date', texts: ['2026-03', '2026-04'], numbers: [] },
        { title: '活动', kind: 'number', texts: [], numbers: [4, null] },
        { title: '份额', kind: 'share', texts: [], numbers: [0.25, 1] },
      ],
    },
    {
      ...blank,
      ...{ kind: 'picture', text: '每月的人次', picture: { form: 'bars', asOf: null, actorId: null } },
      columns: [
        { title: '月份', kind: 'date', texts: ['2026-03'], numbers: [] },
        { title: '人次', kind: 'number', texts: [], numbers: [14] },
      ],
    },
    {
      ...blank,
      ...{ kind: 'table', text: '组织' },
      columns: [{ title: '名称', kind: 'text', texts: ['舞蹈队 <A&B>'], numbers: [] }],
    },
  ],
};
