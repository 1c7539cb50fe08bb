import type { ActivityScale } from '../entities/activity.ts';
import { addDays, addMonths, nextWeekday } from './calendar.ts';

export interface ActivitySeries {
  readonly key: string;
  readonly title: string;
  readonly kind: string;
  readonly scale: ActivityScale;
  /** Keys of the organizations that hold it, `committee`, or `worker`. */
  readonly hosts: readonly string[];
  readonly coHosts: readonly string[];
  /** Its members come far more often than others. */
  readonly ofOrganization: string | null;
  readonly venue: number;
  readonly attendance: readonly [fewest: number, most: number];
  /** How much more often the retired come. */
  readonly retired: number;
  readonly dates: readonly string[];
}

const MONTHS = 18;
const SATURDAY = 6;
const WEDNESDAY = 3;
const FRIDAY = 5;

/** From the first such weekday of the 18 months until the day before today, every so many weeks. */
function weekly(today: string, weekday: number, weeks: number): string[] {
  const dates: string[] = [];
  for (
    let date = nextWeekday(addMonths(today, -MONTHS), weekday);
    date < today;
    date = addDays(date, 7 * weeks)
  )
    dates.push(date);
  return dates;
}

/** The first such weekday at or after the day of the month that is today's, every so many months. */
function monthly(today: string, weekday: number, every: number, months = MONTHS): string[] {
  const dates: string[] = [];
  for (let before = months; before > 0; before -= every) {
    const date = nextWeekday(addMonths(today, -before), weekday);
    if (date < today) dates.push(date);
  }
  return dates;
}

/** About 180 activities: what a community of this size holds in a year and a half. */
export function activitySeries(today: string): ActivitySeries[] {
  const small = { scale: 'small', coHosts: [], retired: 2.5, venue: 0 } as const;
  // prettier-ignore
  return [
    { ...small, key: 'dance', title: '舞蹈队周三排练', kind: '文体', hosts: ['dance'], ofOrganization: 'dance', venue: 1, attendance: [9, 17], dates: weekly(today, WEDNESDAY, 1) },
    { ...small, key: 'choir', title: '合唱团排练', kind: '文体', hosts: ['choir'], ofOrganization: 'choir', attendance: [7, 13], dates: weekly(today, FRIDAY, 2) },
    { ...small, key: 'cleanup', title: '清洁楼道日', kind: '环保', scale: 'medium', hosts: ['green'], coHosts: ['volunteers'], ofOrganization: 'green', venue: 1, attendance: [14, 26], dates: monthly(today, SATURDAY, 1) },
    { ...small, key: 'repair', title: '便民维修日', kind: '便民服务', hosts: ['repair'], coHosts: ['committee'], ofOrganization: 'repair', venue: 1, attendance: [9, 18], dates: monthly(today, SATURDAY, 1, 14).map((date) => addDays(date, 7)).filter((date) => date < today) },
    { ...small, key: 'visits', title: '高龄老人集体生日会', kind: '公益', hosts: ['volunteers'], coHosts: ['institution'], ofOrganization: 'volunteers', venue: 2, attendance: [14, 24], retired: 4, dates: monthly(today, FRIDAY, 2) },
    { ...small, key: 'council', title: '居民议事会', kind: '议事', hosts: ['council'], coHosts: ['committee'], ofOrganization: 'council', attendance: [9, 16], retired: 1.2, dates: monthly(today, WEDNESDAY, 2) },
    { ...small, key: 'health', title: '健康讲座', kind: '讲座', scale: 'medium', hosts: ['institution'], coHosts: ['committee'], ofOrganization: null, attendance: [18, 34], retired: 5, dates: monthly(today, SATURDAY, 3).map((date) => addDays(date, 1)) },
    { ...small, key: 'phone', title: '手机课堂', kind: '学习', hosts: ['worker'], ofOrganization: null, attendance: [8, 15], retired: 8, dates: monthly(today, WEDNESDAY, 3).map((date) => addDays(date, 12)).filter((date) => date < today) },
    { ...small, key: 'reading', title: '亲子阅读会', kind: '学习', hosts: ['school'], coHosts: ['institution'], ofOrganization: null, attendance: [8, 16], retired: 0.4, dates: monthly(today, SATURDAY, 3).map((date) => addDays(date, 15)).filter((date) => date < today) },
    { ...small, key: 'mass', title: '邻里节', kind: '节庆', scale: 'mass', hosts: ['committee'], coHosts: ['institution', 'volunteers', 'property'], ofOrganization: null, venue: 1, attendance: [130, 170], retired: 1.5, dates: [16, 4].map((months) => nextWeekday(addMonths(today, -months), SATURDAY)) },
  ];
}
