import { describe, expect, it } from 'vitest';
import { delay } from '../../../../server/cultivation/alerts/delay.ts';
import { basisFrom, caseOf, chinese, dayBefore, entry, found, organization } from './handMade.ts';

describe('delay', () => {
  // The first stage is planned for 100 days: 125 are 1.25 times that.
  it('tells a case that is longer than 1.25 times the plan in its stage', () => {
    const after = (days: number) =>
      found(delay, basisFrom([organization('choir')], [], { cases: [caseOf('choir', days)] }));
    expect(after(125)).toEqual([]);
    const [alert] = after(126);
    expect(alert).toMatchObject({ subjectId: 'choir', caseId: 'case-choir', severity: 'medium' });
    expect(alert!.since).toBe(dayBefore(26));
    expect(chinese(alert!.why)).toBe('choir在“begin”已经126天，计划是100天。');
    expect([after(200), after(201)].map(([each]) => each!.severity)).toEqual(['medium', 'high']);
  });

  it('goes by the own plan of the case', () => {
    const plan = [{ stage: 'begin', from: dayBefore(60), to: dayBefore(10) }];
    const planned = basisFrom([organization('choir')], [], { cases: [caseOf('choir', 60, { plan })] });
    expect(found(delay, planned)).toEqual([]);
    expect(found(delay, planned, { ratio: 1 })).toHaveLength(1);
  });

  // By hand: 8 passages of 10 days each: percentile 75 is 10.
  it('compares with what the stage took here, once eight went through it', () => {
    const past = (count: number) => {
      const ids = Array.from({ length: count }, (_, i) => `o${i}`);
      return basisFrom([organization('choir'), ...ids.map((id) => organization(id))], [], {
        cases: [caseOf('choir', 11), ...ids.map((id) => caseOf(id, 300))],
        entries: ids.flatMap((id) => [
          entry({
            ...{ kind: 'stage', subjectId: id, caseId: `case-${id}`, item: 'entered', stage: 'end' },
            on: dayBefore(290),
          }),
          entry({
            ...{ kind: 'stage', subjectId: id, caseId: `case-${id}`, item: 'completed', stage: 'end' },
            on: dayBefore(280),
          }),
        ]),
      });
    };
    expect(found(delay, past(7))).toEqual([]);
    const [alert, ...others] = found(delay, past(8));
    expect(others).toEqual([]);
    expect(chinese(alert!.why)).toBe('choir在“begin”已经11天，比这里8次经历里四分之三的时间（10天）都长。');
  });

  it('says nothing of a case that is over, and names a subject once', () => {
    const stopped = entry({
      ...{ kind: 'stage', subjectId: 'choir', caseId: 'case-choir', item: 'stopped', stage: 'begin' },
      on: dayBefore(1),
    });
    const cases = [caseOf('choir', 300)];
    expect(found(delay, basisFrom([organization('choir')], [], { cases, entries: [stopped] }))).toEqual([]);
    const twice = [caseOf('choir', 150), caseOf('choir', 300, { id: 'older' })];
    const alerts = found(delay, basisFrom([organization('choir')], [], { cases: twice }));
    expect(alerts).toHaveLength(1);
    expect(alerts[0]).toMatchObject({ caseId: 'older', severity: 'high' });
    expect(alerts[0]!.evidence).toHaveLength(2);
  });
});
