import { isBlank, textOf, type RawCell } from '../cells.ts';
import type { RawTable } from '../fileFormat.ts';
import { importLimits } from '../limits.ts';
import type { SheetHeader } from '../tableHeader.ts';
import { meaningOfQuestion, nameQuestionCalled } from './nameQuestions.ts';
import { personColumnCalled } from './personColumns.ts';

/** Columns that survey services add to the questions: how an answer came in, not what it says. */
const serviceColumns: Readonly<Record<'number' | 'submitted' | 'dropped', RegExp>> = {
  number: /^(?:序号|编号|答卷编号|答卷序号|serial(?: number)?|response id|#)$/i,
  submitted:
    /^(?:提交答卷时间|提交时间|答卷时间|填写时间|结束答题时间|submit(?:ted)? ?(?:time|at)|submission time|timestamp|时间戳记?)$/i,
  dropped:
    /^(?:所用时间|答题时长|填写时长|用时|来源|来源详情|来自ip|ip|ip地址|ip归属地|总分|开始答题时间|语言|清洗数据结果|智能清洗数据结果|地理位置.*|用户类型|用户标识|昵称|微信昵称|微信头像|自定义字段|ua|referrer|提交者（自动）|提交人|填写设备|操作系统|浏览器|填写ip|修改时间|更新时间|更新人|扩展属性|time (?:taken|spent)|duration|source|source detail|ip address)$/i,
};
/** The word by which a user has a column kept as a further fact. */
export const keptAsFact = 'attribute';

const plainHeading = (heading: string): string => heading.normalize('NFKC').replace(/\s+/g, ' ').trim();

export type ServiceColumn = keyof typeof serviceColumns;

export function serviceColumnCalled(heading: string): ServiceColumn | null {
  const text = plainHeading(heading);
  const ids = ['number', 'submitted', 'dropped'] as const;
  return ids.find((id) => serviceColumns[id].test(text)) ?? null;
}

const questionNumber = /^(?:q|第)?\s*\d{1,3}\s*(?:题)?\s*[、.．:：)]\s*/i;

export const isNumberedQuestion = (heading: string): boolean => questionNumber.test(plainHeading(heading));

/** The question without its number, the mark of a required answer and the sign at its end. */
export const questionText = (heading: string): string =>
  plainHeading(heading)
    .replace(questionNumber, '')
    .replace(
      /^\*|\*$|\(必填\)|\[(?:单选题|多选题|填空题|矩阵.*题|排序题)\]|【(?:单选题|多选题|填空题)】/g,
      '',
    )
    .replace(/[\s:：_]+$/, '')
    .trim();

const blank = /^(?:-2|-3|-2\.0|-3\.0|\(空\)|（空）|\(跳过\)|（跳过）|〖空〗)$/;

/** The cell of an answer; what services write for "not answered" and "not asked" is empty. */
export const answerIn = (cell: RawCell | undefined): RawCell => {
  if (cell === undefined || blank.test(textOf(cell))) return null;
  return typeof cell === 'string' ? tidied(cell) : cell;
};

/** Options that were chosen together, apart by `；`; "Other" with what was written in brackets. */
const tidied = (text: string): string =>
  text
    .replace(/〖([^〖〗]*)〗/g, (_, written: string) =>
      written.trim() === '' ? '' : `（${written.trim()}）`,
    )
    .split('┋')
    .map((option) => option.trim())
    .filter((option) => option !== '')
    .join('；');

/** Names under which answers are kept: the questions, shortened where they must be, each once. */
export function answerNames(headers: readonly string[]): string[] {
  const taken = new Set<string>();
  return headers.map((header) => {
    if (header === '') return '';
    const text = (questionText(header) || plainHeading(header)).slice(0, importLimits.headerLength - 4);
    let name = text;
    for (let n = 2; taken.has(name); n++) name = `${text} ${n}`;
    taken.add(name);
    return name;
  });
}

/**
 * What each column of a survey is, as far as nobody says otherwise: what it says of who answered, a question of the name
 * generator, what the service added (`''` = left out), or null: an answer that is kept. `isBlankColumn` leaves out empty ones.
 */
export function surveyMeanings(
  sheet: RawTable,
  { headers, below }: SheetHeader,
  told: ReadonlyMap<string, string>,
): (string | null)[] {
  const taken = new Set<string>();
  const once = (meaning: string): string | null => {
    if (taken.has(meaning)) return null;
    taken.add(meaning);
    return meaning;
  };
  const meaning = (heading: string, index: number): string | null => {
    const said = told.get(heading);
    if (said !== undefined) return said === keptAsFact ? null : said;
    const service = serviceColumnCalled(heading);
    if (service) return service === 'dropped' ? '' : once(service);
    const isEmpty = (cells: readonly RawCell[], row: number): boolean =>
      row < below || isBlank(answerIn(cells[index]));
    if (heading === '' || sheet.rows.every(isEmpty)) return '';
    const text = questionText(heading);
    const question = nameQuestionCalled(text);
    if (question) return meaningOfQuestion(question);
    const person = personColumnCalled(text);
    return person ? once(person) : null;
  };
  return headers.map(meaning);
}
