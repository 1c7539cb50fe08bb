import type { BothLanguages, Language } from '../entities/wording.ts';

/** What the parts of a stage model are called; `{n}` is the place in a list, from 1. */
const parts: Readonly<Record<string, BothLanguages>> = {
  id: { zh: '编号', en: 'code' },
  code: { zh: '编号', en: 'code' },
  version: { zh: '版本', en: 'version' },
  name: { zh: '名称', en: 'name' },
  summary: { zh: '简介', en: 'summary' },
  source: { zh: '来源', en: 'source' },
  subject: { zh: '对象', en: 'subject' },
  stages: { zh: '阶段', en: 'stages' },
  goal: { zh: '目标', en: 'goal' },
  plannedDays: { zh: '计划天数', en: 'planned days' },
  entry: { zh: '进入条件', en: 'entry criteria' },
  exit: { zh: '完成条件', en: 'exit criteria' },
  tasks: { zh: '任务', en: 'tasks' },
  indicators: { zh: '指标', en: 'indicators' },
  assessments: { zh: '评估', en: 'assessments' },
  alerts: { zh: '提醒', en: 'alerts' },
  next: { zh: '接下来', en: 'next' },
  kind: { zh: '种类', en: 'kind' },
  indicator: { zh: '指标', en: 'indicator' },
  op: { zh: '比较方式', en: 'operator' },
  value: { zh: '数值', en: 'value' },
  upTo: { zh: '上限', en: 'upper end' },
  forMonths: { zh: '连续月数', en: 'months in a row' },
  role: { zh: '由谁同意', en: 'role' },
  required: { zh: '是否必须', en: 'required' },
  form: { zh: '形式', en: 'form' },
  afterDays: { zh: '几天后到期', en: 'due after days' },
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
};

const items: Readonly<Record<string, BothLanguages>> = {
  stages: { zh: '第{n}个阶段', en: 'stage {n}' },
  entry: { zh: '进入条件第{n}条', en: 'entry criterion {n}' },
  exit: { zh: '完成条件第{n}条', en: 'exit criterion {n}' },
  tasks: { zh: '任务第{n}项', en: 'task {n}' },
  indicators: { zh: '指标第{n}项', en: 'indicator {n}' },
  assessments: { zh: '评估第{n}项', en: 'assessment {n}' },
  alerts: { zh: '提醒第{n}项', en: 'alert {n}' },
  next: { zh: '接下来第{n}项', en: 'next {n}' },
};

/** Where in a stage model something is, in words: `['stages', 1, 'exit', 0, 'value']` → “stage 2, exit criterion 1, value”. */
export function placeInModel(path: readonly (string | number)[]): BothLanguages {
  const words = (language: Language): readonly string[] =>
    path.flatMap((part, i) => {
      const isPlace = /^\d+$/.test(String(part));
      const item = isPlace ? items[String(path[i - 1])] : undefined;
      if (item) return [item[language].replace('{n}', String(Number(part) + 1))];
      // Of a list only the item is named, and of what is not known, nothing: it is what somebody typed.
      const isList = /^\d+$/.test(String(path[i + 1] ?? ''));
      const known = isPlace || isList || !Object.hasOwn(parts, part) ? undefined : parts[part];
      return known ? [known[language]] : [];
    });
  const zh = words('zh');
  const en = words('en');
  return zh.length > 0 ? { zh: zh.join('，'), en: en.join(', ') } : { zh: '阶段模型', en: 'stage model' };
}
