import { textOf } from '../cells.ts';
import { dateOf } from '../dateCell.ts';
import type { RawTable } from '../fileFormat.ts';

const left = /^[\s,，:：、()（）\-—_|/]+|[\s,，:：、()（）\-—_|/]+$/g;

/** The first clause, without brackets that hold nothing any more. */
const tidyTitle = (text: string): string =>
  text
    .replace(weekday, ' ')
    .replace(clockTime, ' ')
    .replace(/[(（【[]\s*[)）】\]]/g, ' ')
    .replace(left, '')
    .split(/[,，。;；!！]/, 1)[0]!
    .replace(/\s+/g, ' ')
    .replace(left, '');

export interface ActivityHeading {
  /** What is left of a heading without its date; '' when nothing. */
  readonly title: string;
  /** ISO 8601; null where the heading has no date, or no year and none is known. */
  readonly date: string | null;
  /** Whether it has a day, though perhaps no year. */
  readonly hasDay: boolean;
}

const whole = /(?<!\d)((?:19|20)\d{2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?(?!\d)/;
const compact = /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/;
/** How spreadsheets count days. */
const dayNumber = /^[34]\d{4}$/;
const dayAlone = /(?<!\d)(\d{1,2})\s*(?:月\s*(\d{1,2})\s*[日号]?|[-/.](\d{1,2}))(?![\d人])/;
const weekday = /[(（]?(?:周|星期|礼拜)[一二三四五六日天][)）]?/g;
const clockTime = /(?:上午|下午|晚上|早上)?\s*\d{1,2}[:：]\d{2}(?:\s*[-–~至]\s*\d{1,2}[:：]\d{2})?/g;

/**
 * Title and date in the heading of a column, a sheet or a file: "3月5日 义诊", "合唱(2026-03-05)". A day without a year is
 * of the year that is given.
 */
export function activityHeading(heading: string, year: string | null): ActivityHeading {
  const text = heading.normalize('NFKC').trim();
  if (dayNumber.test(text)) return { title: '', date: dateOf(text), hasDay: true };
  const found = whole.exec(text) ?? compact.exec(text);
  const day = found ? null : dayAlone.exec(text);
  const [match = ''] = found ?? day ?? [];
  const title = tidyTitle(text.replace(match, ' '));
  if (found) return { title, date: dateOf(`${found[1]}-${found[2]}-${found[3]}`), hasDay: true };
  const month = day?.[1];
  const date = month && year ? dateOf(`${year}-${month}-${day[2] ?? day[3]}`) : null;
  const hasDay = month !== undefined && Number(month) >= 1 && Number(month) <= 12;
  return hasDay ? { title, date, hasDay } : { title: tidyTitle(text), date: null, hasDay: false };
}

/** Rows above the header, the sheet and the file, as far as they may name what the sheet is about. */
const titlesOf = ({ rows, sheet, file }: RawTable, header: number): string[] => [
  ...rows.slice(0, header).flatMap((cells) => cells.map(textOf).filter((text) => text !== '')),
  ...(sheet === null || /^(?:sheet|工作表)\s*\d*$/i.test(sheet) ? [] : [sheet]),
  file.replace(/\.[^.]+$/, ''),
];

const emptyWords =
  /(?:活动)?(?:签到|考勤|出勤|到场|参加|报名)(?:人员)?(?:名单|记录|统计|情况|登记)?(?:表|册|簿)?|名单|花名册|统计表|接龙|[（(]\d+[)）]|attendance|sign[- ]?(?:in|up)|sheet|list/gi;

export interface SheetTitle {
  /** What the sheet is about, without words such as 签到表; null when that leaves nothing. */
  readonly title: string | null;
  readonly date: string | null;
  readonly year: string | null;
}

/** What is said above a table, by its sheet and by its file, about the one activity or the series that it is of. */
export function sheetTitle(sheet: RawTable, header: number): SheetTitle {
  const texts = titlesOf(sheet, header);
  const year = texts
    .map((text) => /(?<!\d)(20\d{2}|19\d{2})(?=\s*[年\-/.]|\d{4}|\D|$)/.exec(text)?.[1])
    .find(Boolean);
  const headings = texts.map((text) => activityHeading(text, year ?? null));
  const titles = headings
    .map(({ title }) =>
      title.replace(emptyWords, ' ').replace(/(?:19|20)\d{2}\s*年?(?:度|\s*\d{1,2}\s*月)?/g, ' '),
    )
    .map(tidyTitle);
  return {
    title: titles.find((title) => title !== '') ?? null,
    date: headings.map(({ date }) => date).find((date) => date !== null) ?? null,
    year: year ?? null,
  };
}
