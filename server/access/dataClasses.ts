import type { ExtraDataKind } from '../entities/access.ts';

/**
 * Kinds of data by who may see them. Every field of the API belongs to one of them (`fieldClasses.ts`), and for
 * each the policy says what each role may (`policy.ts`).
 */
export const dataClasses = {
  vocabulary: { zh: '说明文字、指标和用词', en: 'Explanations, measures and words' },
  community: { zh: '社区、调查轮次的名称', en: 'Names of communities and survey rounds' },
  organization: {
    zh: '组织、居委会、资源、活动、楼栋',
    en: 'Organizations, committees, resources, activities, buildings',
  },
  freeText: { zh: '备注和导入的其他内容', en: 'Notes and further facts of imported files' },
  aggregate: { zh: '人数和次数的合计', en: 'Counts of people and events' },
  network: { zh: '关系网络和指标', en: 'Networks and measures' },
  person: { zh: '居民和社工的姓名与情况', en: 'Names and facts of residents and workers' },
  tie: { zh: '谁提名、支持、认识谁', en: 'Who names, supports, knows whom' },
  stressfulTie: { zh: '有压力的关系', en: 'Stressful ties' },
  score: { zh: '活跃分子的得分与名单', en: 'Scores and lists of activists' },
  supervision: {
    zh: '有职务、和居民往来还少的人（需要引荐）',
    en: 'Who holds a post and needs introductions',
  },
  gap: { zh: '谁缺少支持、谁有什么需要', en: 'Who lacks support, who needs what' },
  scaleTexts: { zh: '录入量表的题目和信度', en: 'Entering texts and reliability of scales' },
  scale: { zh: '量表的作答和得分', en: 'Answers and scores of scales' },
  team: { zh: '自己团队的成员和活动', en: 'Members and activities of one’s own team' },
  cultivation: {
    zh: '培育：进展、阶段、任务、评估、备案、提醒',
    en: 'Cultivation: cases, stages, tasks, assessments, filings, alerts',
  },
  contact: { zh: '联系方式', en: 'Contact data' },
  sensitive: { zh: '敏感信息', en: 'Sensitive data' },
  consent: { zh: '同意书和个人权利', en: 'Consents and the rights of a person' },
  record: { zh: '记录和修改社区数据', en: 'Recording and changing a community’s data' },
  import: { zh: '导入文件', en: 'Importing files' },
  export: { zh: '导出文件', en: 'Exporting files' },
  installation: { zh: '新建社区', en: 'Making communities' },
  removal: { zh: '删除整个社区', en: 'Removing a whole community' },
  account: { zh: '账号和角色', en: 'Accounts and roles' },
  audit: { zh: '查看记录', en: 'The audit log' },
  backup: { zh: '备份', en: 'Backups' },
} as const;
export type DataClass = keyof typeof dataClasses;
export const dataClassIds = Object.keys(dataClasses) as readonly DataClass[];

/** yes; no; a kind of data that the grant must open; or where the data come changed: under pseudonyms, or as counts. */
export type Permission = 'yes' | 'no' | 'pseudonymous' | 'aggregated' | ExtraDataKind;
