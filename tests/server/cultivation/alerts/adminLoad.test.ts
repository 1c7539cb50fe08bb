import { describe, expect, it } from 'vitest';
import { adminLoad } from '../../../../server/cultivation/alerts/adminLoad.ts';
import type { PlainTie } from '../../analysis/recordFrom.ts';
import { basisFrom, chinese, dayBefore, entry, found, organization, worker } from './handMade.ts';

const gave = (subkind: string | null, weight: number, daysBefore = 5): PlainTie => ({
  ...{ kind: 'ACCOMPANIES', from: 'wen', to: 'choir', subkind, weight },
  ...{ validFrom: dayBefore(daysBefore), validTo: dayBefore(daysBefore) },
});
const hours = (...ties: PlainTie[]) => basisFrom([organization('choir'), worker('wen')], ties);

describe('admin load', () => {
  it('tells more than 40 % of paperwork', () => {
    expect(found(adminLoad, hours(gave('paperwork', 4), gave('visit', 6)))).toEqual([]);
    const [alert] = found(adminLoad, hours(gave('paperwork', 4.5), gave('visit', 5.5)));
    expect(alert).toMatchObject({ subjectId: 'wen', severity: 'medium', since: dayBefore(89) });
    expect(chinese(alert!.why)).toBe('wen最近90天的工时里45%花在表格材料上。');
    expect(found(adminLoad, hours(gave('paperwork', 7), gave(null, 3)))[0]?.severity).toBe('high');
  });

  it('counts the last 90 days, and says nothing of who logged nothing', () => {
    expect(found(adminLoad, hours(gave('paperwork', 5, 90), gave('visit', 1)))).toEqual([]);
    expect(found(adminLoad, hours(gave('paperwork', 5, 89), gave('visit', 1)))).toHaveLength(1);
    expect(found(adminLoad, hours())).toEqual([]);
  });

  it('tells what was written down twice', () => {
    const visit = { kind: 'session', subjectId: 'choir', form: 'visit', on: dayBefore(3) } as const;
    const book = (...entries: ReturnType<typeof entry>[]) =>
      found(adminLoad, basisFrom([organization('choir'), worker('wen')], [], { entries }));
    const [alert] = book(entry(visit), entry(visit), entry({ ...visit, form: 'meeting' }));
    expect(alert).toMatchObject({ subjectId: 'community', severity: 'low', aboutIds: ['choir'] });
    expect(alert!.evidence.map(chinese)).toEqual([expect.stringMatching(/：走访，choir，2遍。$/)]);
    expect(book(entry(visit), entry({ ...visit, aboutIds: ['wen'] }))).toEqual([]);
    expect(book(entry({ ...visit, on: '2026-06' }), entry({ ...visit, on: '2026-06' }))).toEqual([]);
  });
});
