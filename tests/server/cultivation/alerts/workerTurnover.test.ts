import { describe, expect, it } from 'vitest';
import { workerTurnover } from '../../../../server/cultivation/alerts/workerTurnover.ts';
import { handoverOf } from '../../../../server/cultivation/handover.ts';
import type { CaseEntry } from '../../../../server/entities/cultivation/caseEntry.ts';
import type { PlainTie } from '../../analysis/recordFrom.ts';
import {
  basisFrom,
  caseOf,
  chinese,
  dayBefore,
  entry,
  found,
  organization,
  residents,
  worker,
} from './handMade.ts';

const knows = (from: string, to: string): PlainTie => ({ kind: 'KNOWS', from, to });

/** Wen knows ann, ben and the committee member who knows ben too; cat knows another worker; wen accompanies the choir. */
function village(leavesInDays: number, more: readonly CaseEntry[] = []) {
  return basisFrom(
    [
      ...[organization('choir'), organization('dance'), worker('wen'), worker('xu')],
      ...[{ id: 'committee', label: 'Committee' }, ...residents('ann', 'ben', 'cat', 'member')],
    ],
    [
      ...[
        knows('wen', 'ann'),
        knows('ben', 'wen'),
        knows('member', 'ben'),
        knows('cat', 'wen'),
        knows('cat', 'xu'),
      ],
      { kind: 'SERVES_IN', from: 'member', to: 'committee', subkind: 'committeeMember' },
      {
        kind: 'ACCOMPANIES',
        from: 'wen',
        to: 'choir',
        weight: 3,
        validFrom: dayBefore(20),
        validTo: dayBefore(20),
      },
      {
        kind: 'ACCOMPANIES',
        from: 'wen',
        to: 'dance',
        weight: 3,
        validFrom: dayBefore(500),
        validTo: dayBefore(500),
      },
    ],
    {
      cases: [caseOf('choir', 20, { workerId: 'wen' })],
      entries: [
        entry({
          ...{ kind: 'departure', subjectId: 'wen', aboutIds: ['xu'], text: '换工作' },
          ...{ on: dayBefore(40), until: dayBefore(-leavesInDays) },
        }),
        ...more,
      ],
    },
  );
}

const visit = (subjectId: string, daysBefore: number) =>
  entry({
    ...{ kind: 'session', subjectId, form: 'jointVisit', aboutIds: ['wen', 'xu'] },
    on: dayBefore(daysBefore),
  });

describe('worker turnover', () => {
  it('lists who has nobody else among the staff', () => {
    const pack = handoverOf(village(30), 'wen');
    // Ben knows a committee member, cat another worker; the dance group was last accompanied more than a year ago.
    expect(pack.orphans.map(({ actor }) => actor.id)).toEqual(['choir', 'ann']);
    expect(pack.orphans[0]!.ties.map(chinese)).toEqual(['一年内有陪伴', '有进行中的培育']);
    expect(pack).toMatchObject({ leavesOn: dayBefore(-30), packDueOn: dayBefore(-16), note: '换工作' });
    expect(pack.successor?.id).toBe('xu');
    expect(pack.consents).toMatchObject({ residents: 3, notAsked: 0 });
    expect(pack.visits).toEqual({ wanted: 2, done: 0, share: 0, aim: 0.8, by: dayBefore(-60) });
  });

  it('tells a departure, urgent once the pack is due', () => {
    expect(found(workerTurnover, village(15))[0]).toMatchObject({ subjectId: 'wen', severity: 'medium' });
    const [alert] = found(workerTurnover, village(14));
    expect(alert).toMatchObject({ severity: 'high', since: dayBefore(40), aboutIds: ['choir', 'ann'] });
    expect(chinese(alert!.why)).toMatch(/离开；有2个居民和组织只和wen有联系。$/);
  });

  it('stays after the last day until 80 % have met the successor', () => {
    expect(found(workerTurnover, village(-10, [visit('ann', 5)]))).toHaveLength(1);
    expect(found(workerTurnover, village(-10, [visit('ann', 5), visit('choir', 4)]))).toEqual([]);
    // Before the departure was written down, and after the 30 days, a visit does not count.
    expect(found(workerTurnover, village(-10, [visit('ann', 50), visit('choir', 4)]))).toHaveLength(1);
    expect(found(workerTurnover, village(-35, [visit('ann', 1), visit('choir', 30)]))).toHaveLength(1);
    expect(found(workerTurnover, village(-10, [visit('ann', 5)]), { met: 50 })).toEqual([]);
  });

  it('takes a visit with another colleague for none with the successor, once one is named', () => {
    const withOther = { ...visit('ann', 5), aboutIds: ['wen', 'other'] };
    expect(handoverOf(village(-10, [withOther]), 'wen').visits.done).toBe(0);
    expect(handoverOf(village(-10, [visit('ann', 5)]), 'wen').visits.done).toBe(1);
    // The later version of the departure names nobody: who came along is enough.
    const unnamed = entry({
      ...{ kind: 'departure', subjectId: 'wen', on: dayBefore(39), until: dayBefore(10) },
    });
    expect(handoverOf(village(-10, [unnamed, withOther]), 'wen').visits.done).toBe(1);
  });

  it('hands over cases with their next step, and what was promised', () => {
    const task = (dueDaysBefore: number, more: Partial<CaseEntry> = {}) =>
      entry({
        ...{ kind: 'task', subjectId: 'choir', caseId: 'case-choir', title: '借音响', on: dayBefore(15) },
        ...{ dueOn: dayBefore(dueDaysBefore), ...more },
      });
    const planned = handoverOf(village(30), 'wen').cases[0]!;
    expect([chinese(planned.nextStep), planned.nextOn]).toEqual(['做计划', dayBefore(10)]);
    const pack = handoverOf(village(30, [task(2), task(9, { doneOn: dayBefore(9) })]), 'wen');
    expect(chinese(pack.cases[0]!.nextStep)).toBe('借音响');
    expect(pack.tasks.map(({ title, isOverdue }) => [chinese(title), isOverdue])).toEqual([['借音响', true]]);
    expect(pack.overdueCount).toBe(1);
  });

  it('says nothing while nobody leaves', () => {
    expect(found(workerTurnover, basisFrom([worker('wen')], []))).toEqual([]);
    expect(handoverOf(basisFrom([worker('wen')], []), 'wen')).toMatchObject({
      leavesOn: null,
      orphanCount: 0,
    });
  });
});
