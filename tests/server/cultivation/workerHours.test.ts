import { describe, expect, it } from 'vitest';
import { workerHours } from '../../../server/cultivation/workerHours.ts';
import { ProblemError } from '../../../server/entities/problem.ts';
import { recordFrom, type PlainTie } from '../analysis/recordFrom.ts';
import { chinese, organization, today, worker } from './alerts/handMade.ts';

const gave = (from: string, subkind: string | null, weight: number, on: string, to = on): PlainTie => ({
  ...{ kind: 'ACCOMPANIES', from, to: 'choir', subkind, weight, validFrom: on, validTo: to },
});
const hours = (ties: readonly PlainTie[], from = '2026-05', to = '2026-06') =>
  workerHours(
    recordFrom([organization('choir'), worker('wen'), worker('xu')], ties),
    { communityId: 'community' },
    { from, to, today },
  );

// All by hand.
describe('hours of workers', () => {
  it('are told by kind, worker and month', () => {
    const answer = hours([
      gave('wen', 'visit', 3, '2026-05-04'),
      gave('wen', 'paperwork', 1, '2026-06-04'),
      gave('xu', null, 2, '2026-06-10'),
      gave('xu', '陪诊', 2, '2026-06-11'),
    ]);
    expect(answer).toMatchObject({ from: '2026-05-01', to: '2026-06-30', hours: 8, paperworkShare: 1 / 8 });
    expect(answer.kinds.map(({ kind, name, hours: all }) => [kind, chinese(name), all])).toEqual([
      ['visit', '走访', 3],
      ['paperwork', '表格材料', 1],
      ['陪诊', '陪诊', 2],
      ['unsaid', '没写做什么', 2],
    ]);
    expect(
      answer.workers.map(({ worker: { id }, hours: all, paperworkShare }) => [id, all, paperworkShare]),
    ).toEqual([
      ['wen', 4, 0.25],
      ['xu', 4, 0],
    ]);
    expect(
      answer.workers[0]!.months.map(({ month, hours: all, paperworkShare }) => [month, all, paperworkShare]),
    ).toEqual([
      ['2026-05', 3, 0],
      ['2026-06', 1, 1],
    ]);
    expect(answer.workers[1]!.months[0]).toMatchObject({ hours: 0, paperworkShare: null, kinds: [] });
  });

  it('count of a longer time what lies within', () => {
    // 61 hours over the 61 days of May and June: 31 in May, 10 from 1 to 10 June.
    const answer = hours([gave('wen', 'visit', 61, '2026-05', '2026-06')], '2026-05-01', '2026-06-10');
    expect(answer.workers[0]!.months.map((each) => each.hours)).toEqual([31, 10]);
  });

  it('have no share where there are none', () => {
    expect(hours([])).toMatchObject({ hours: 0, paperworkShare: null, kinds: [], workers: [] });
  });

  it('are refused for days in the wrong order, and for more than 36 months', () => {
    expect(() => hours([], '2026-06', '2026-05')).toThrow(ProblemError);
    expect(() => hours([], '2023-06', '2026-06')).toThrow(ProblemError);
    expect(hours([], '2023-07', '2026-06').hours).toBe(0);
  });
});
