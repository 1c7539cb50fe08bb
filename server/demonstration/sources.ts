import { addDays, addMonths, yearOf } from './calendar.ts';
import type { Recorder } from './recorder.ts';

export interface Sources {
  readonly roster: string;
  readonly register: string;
  readonly visits: string;
  readonly interviews: readonly string[];
  readonly ratings: string;
  readonly signUps: string;
  /** The sign-in sheets of the quarter in which a date lies. */
  signInSheet(date: string): string;
}

const MONTHS_OF_SHEETS = 20;
const INTERVIEWS = ['居委会主任', '舞蹈队队长', '物业经理'] as const;

const quarterOf = (date: string): string =>
  `${date.slice(0, 4)}年第${Math.ceil(Number(date.slice(5, 7)) / 3)}季度`;

/** Where the community's facts come from, besides its surveys. */
export function recordSources(record: Recorder, today: string, collectors: readonly string[]): Sources {
  const add = (key: string, title: string, kind: string, date: string, collector: number): string =>
    record.addNode('Source', key, {
      properties: { title, kind, date, collectedBy: collectors[collector % collectors.length] ?? null },
    });
  const sheets = new Map<string, string>();
  for (let months = MONTHS_OF_SHEETS; months >= 0; months--) {
    const date = addMonths(today, -months);
    const quarter = quarterOf(date);
    if (!sheets.has(quarter))
      sheets.set(
        quarter,
        add(`sheets ${quarter}`, `活动签到表(${quarter})`, 'signInSheet', date, sheets.size),
      );
  }
  return {
    roster: add('roster', '居民名册', 'record', String(yearOf(today) - 2), 0),
    register: add('register', '资源与需求登记台账', 'record', addMonths(today, -1), 1),
    visits: add('visits', '高龄独居老人走访记录', 'visit', addMonths(today, -3).slice(0, 7), 2),
    interviews: INTERVIEWS.map((whom, index) =>
      add(
        `interview ${index}`,
        `访谈:${whom}`,
        'interview',
        addDays(addMonths(today, -17), 9 * index),
        index,
      ),
    ),
    ratings: add('ratings', '骨干评议记录', 'observation', addMonths(today, -3).slice(0, 7), 0),
    signUps: add('sign-ups', '志愿报名表', 'record', addMonths(today, -6).slice(0, 7), 1),
    signInSheet: (date) => sheets.get(quarterOf(date))!,
  };
}
