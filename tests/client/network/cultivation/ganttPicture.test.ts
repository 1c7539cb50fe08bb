import { describe, expect, it } from 'vitest';
import {
  ganttPicture,
  ganttRow,
  ganttTop,
  type ScheduledCase,
} from '../../../../client/network/cultivation/ganttPicture.ts';

const running: ScheduledCase = {
  id: 'one',
  name: '舞蹈队',
  startedOn: '2026-01-01',
  endedOn: null,
  lateSince: '2026-02-09',
  stages: [
    {
      code: 'a',
      plannedFrom: '2026-01-01',
      plannedTo: '2026-01-20',
      visits: [{ from: '2026-01-01', to: '2026-01-31' }],
    },
    {
      code: 'b',
      plannedFrom: '2026-01-21',
      plannedTo: '2026-02-09',
      visits: [{ from: '2026-01-31', to: null }],
    },
  ],
};

// By hand: January to March 2026 are 90 days; with 1,820 pixels and edges of 10 each day has 20.
describe('ganttPicture', () => {
  const picture = ganttPicture([running], '2026-03-10', 1820);
  const [row] = picture.rows;

  it('has whole months on its axis, with today in it', () => {
    expect(picture.width).toBe(1820);
    expect(picture.months.map(({ on, x, isNamed }) => [on, x, isNamed])).toEqual([
      ['2026-01-01', 10, true],
      ['2026-02-01', 630, true],
      ['2026-03-01', 1190, true],
      ['2026-04-01', 1810, false],
    ]);
    expect(picture.todayX).toBe(1370);
    expect(picture.height).toBe(ganttTop + ganttRow.height + 4);
  });

  it('draws planned days with their last one, and real ones until they were left', () => {
    expect(row!.planned.map(({ x, width, number }) => [x, width, number])).toEqual([
      [10, 400, 1],
      [410, 400, 2],
    ]);
    expect(row!.real.map(({ stage, x, width, isOpen }) => [stage, x, width, isOpen])).toEqual([
      ['a', 10, 600, false],
      // Not left: until today, which is the 39th day of it.
      ['b', 610, 780, true],
    ]);
  });

  it('says by how much it is late', () => {
    // From 10 February until 10 March, both included: 29 days.
    expect(row!.late).toEqual({ x: 810, width: 580, days: 29 });
    const inTime = ganttPicture([{ ...running, lateSince: null }], '2026-03-10', 1820);
    expect(inTime.rows[0]!.late).toBeNull();
  });

  it('is wider than asked for where months would be too narrow, and names fewer of them', () => {
    const long = ganttPicture(
      [{ ...running, startedOn: '2024-01', stages: [], lateSince: null }],
      '2026-03-10',
      300,
    );
    expect(long.width).toBeGreaterThan(27 * 33);
    expect(long.months.filter(({ isNamed }) => isNamed).map(({ on }) => on.slice(5, 7))).toEqual(
      expect.arrayContaining(['01', '03']),
    );
    expect(
      long.months.filter(({ isNamed }) => isNamed).every(({ on }) => Number(on.slice(5, 7)) % 2 === 1),
    ).toBe(true);
  });

  it('keeps several times in one stage, and ends with the case', () => {
    const looped = ganttPicture(
      [
        {
          ...running,
          endedOn: '2026-03-01',
          lateSince: null,
          stages: [
            {
              ...running.stages[0]!,
              visits: [
                { from: '2026-01-01', to: '2026-01-11' },
                { from: '2026-02-01', to: '2026-03-01' },
              ],
            },
          ],
        },
      ],
      '2026-03-10',
      1820,
    );
    expect(looped.rows[0]!.real.map(({ x, width }) => [x, width])).toEqual([
      [10, 200],
      [630, 560],
    ]);
  });
});
