import { normalizeWord, type Wording } from '../entities/wording.ts';

/** Columns of a table of ties, and how files call them. */
export const tieColumns = {
  source: {
    zh: ['起点', '来源', '提名人', '发起人', '源'],
    en: ['Source', 'From', 'Source ID', 'From ID', 'Ego', 'Sender'],
  },
  target: {
    zh: ['终点', '目标', '被提名人', '对象'],
    en: ['Target', 'To', 'Target ID', 'To ID', 'Alter', 'Receiver'],
  },
  /** Buildings of persons who are called by name. */
  sourcePlace: {
    zh: ['起点楼栋', '提名人楼栋', '本人楼栋'],
    en: ['Source place', 'Source building', 'From building'],
  },
  targetPlace: {
    zh: ['终点楼栋', '被提名人楼栋', '对方楼栋'],
    en: ['Target place', 'Target building', 'To building'],
  },
  /** Phones of persons who are called by name: their last four figures tell who is meant, and nothing of them is kept. */
  sourcePhone: { zh: ['起点电话', '提名人电话', '本人电话'], en: ['Source phone', 'From phone'] },
  targetPhone: { zh: ['终点电话', '被提名人电话', '对方电话'], en: ['Target phone', 'To phone'] },
  kind: {
    zh: ['关系', '关系类型', '类型', '联系'],
    en: ['Kind', 'Type', 'Relation', 'Relationship', 'Tie kind'],
  },
  subkind: {
    zh: ['子类型', '细类', '关系细类', '问题', '角色'],
    en: ['Subkind', 'Sub-kind', 'Subtype', 'Role'],
  },
  weight: { zh: ['权重', '强度', '亲近程度'], en: ['Weight', 'Strength'] },
  directed: { zh: ['有向', '方向', '是否有向'], en: ['Directed', 'Direction'] },
  validFrom: {
    zh: ['开始', '开始日期', '开始时间', '起始日期', '自'],
    en: ['Valid from', 'Start', 'Start date', 'Begin', 'Since'],
  },
  validTo: {
    zh: ['结束', '结束日期', '结束时间', '截止日期', '至'],
    en: ['Valid to', 'End', 'End date', 'Until'],
  },
  wave: { zh: ['波次', '期', '调查波次', '轮次'], en: ['Wave', 'Round'] },
  method: {
    zh: ['获知方法', '方法', '获知途径'],
    en: ['Method', 'Technique', 'Learnt by'],
  },
  frequency: {
    zh: ['联系频率', '频率', '多久联系一次'],
    en: ['Frequency', 'Contact frequency', 'How often'],
  },
  confirmedOn: {
    zh: ['最近确认', '最近确认日期', '确认日期'],
    en: ['Confirmed on', 'Last confirmed', 'Confirmed'],
  },
  note: { zh: ['备注', '说明'], en: ['Note', 'Notes'] },
} satisfies Record<string, Wording>;
export type TieColumn = keyof typeof tieColumns;

/** Columns that any table of actors may have; those of each kind's properties are declared with the kind. */
export const actorColumns = {
  id: { zh: ['编号', '标识', '序号'], en: ['ID', 'Identifier', 'Actor ID', 'Node ID'] },
  kind: { zh: ['主体类型', '节点类型', '种类'], en: ['Kind', 'Actor kind', 'Node kind'] },
  /** Understood as the kind only when every value of the column is a kind's word. */
  type: { zh: ['类型', '类别'], en: ['Type'] },
  name: { zh: ['名称', '姓名', '名字'], en: ['Name'] },
  label: { zh: ['显示名'], en: ['Label'] },
  place: { zh: ['楼栋', '所在楼栋', '楼号', '地点', '住处'], en: ['Place', 'Building', 'Lives in'] },
  asked: { zh: ['已询问', '询问'], en: ['Asked'] },
  answered: { zh: ['已作答', '作答', '已回答'], en: ['Answered'] },
} satisfies Record<string, Wording>;
export type ActorColumn = keyof typeof actorColumns;

export const yesNo = {
  yes: { zh: ['是', '有', '对', '√', '✓'], en: ['Yes', 'Y', 'True', '1'] },
  no: { zh: ['否', '无', '没有', '不是', '×'], en: ['No', 'N', 'False', '0'] },
} satisfies Record<string, Wording>;

/** Whether a tie has a direction; the English words are those of Gephi and Kumu. */
export const directions = {
  directed: { zh: ['有向', '单向'], en: ['Directed'] },
  undirected: { zh: ['无向', '双向', '互相'], en: ['Undirected', 'Mutual'] },
  mixed: { zh: ['混合'], en: ['Mixed'] },
} satisfies Record<string, Wording>;

const namesOf = (id: string, wording: Wording): string[] =>
  [id, ...wording.zh, ...wording.en].map(normalizeWord);

const indexes = new WeakMap<object, ReadonlyMap<string, string>>();

function indexOf(concepts: Readonly<Record<string, Wording>>): ReadonlyMap<string, string> {
  const known = indexes.get(concepts);
  if (known) return known;
  const index = new Map<string, string>();
  for (const [id, wording] of Object.entries(concepts)) {
    for (const name of namesOf(id, wording)) if (!index.has(name)) index.set(name, id);
  }
  indexes.set(concepts, index);
  return index;
}

/** Which of several concepts a word stands for, in either language; null when none. Quick enough for every cell. */
export function conceptCalled<Id extends string>(
  concepts: Readonly<Record<Id, Wording>>,
  word: string,
): Id | null {
  const found = indexOf(concepts).get(normalizeWord(word));
  for (const id in concepts) if (id === found) return id;
  return null;
}

/**
 * The column, counted from 0, that holds each concept. Where several columns would do, the one with the
 * concept's own name wins, then the word that is listed earlier.
 */
export function columnsCalled<Id extends string>(
  concepts: Readonly<Record<Id, Wording>>,
  headers: readonly string[],
): ReadonlyMap<Id, number> {
  const found = new Map<Id, number>();
  const words = headers.map(normalizeWord);
  for (const id in concepts) {
    const index = namesOf(id, concepts[id])
      .map((name) => words.indexOf(name))
      .find((position) => position >= 0);
    if (index !== undefined) found.set(id, index);
  }
  return found;
}
