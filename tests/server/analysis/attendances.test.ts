import { describe, expect, it } from 'vitest';
import { answerDates } from '../../../server/analysis/answerDates.ts';
import { attendancesOf } from '../../../server/analysis/attendances.ts';
import { recordFrom } from './recordFrom.ts';

const record = recordFrom(
  [
    { id: 'a', label: 'Resident' },
    { id: 'past', label: 'Activity', properties: { date: '2026-06-05' } },
    { id: 'planned', label: 'Activity', properties: { date: '2026-07-01' } },
    { id: 'undated', label: 'Activity' },
  ],
  [
    { kind: 'ATTENDED', from: 'a', to: 'past', subkind: 'organizer' },
    { kind: 'ATTENDED', from: 'a', to: 'past' },
    { kind: 'ATTENDED', from: 'a', to: 'planned' },
    { kind: 'ATTENDED', from: 'a', to: 'undated' },
  ],
);
const attended = (selection: object) =>
  attendancesOf(record, answerDates({ communityId: 'community', ...selection }, '2026-06-15')).map(
    ({ activity, roles, age }) => [activity.id, [...roles], age],
  );

describe('attendancesOf', () => {
  it('counts an activity once, with all roles, and nothing that is still to come or has no date', () => {
    expect(attended({})).toEqual([['past', ['organizer', null], 10]]);
  });

  it('keeps to the span of the selection', () => {
    expect(attended({ asOf: '2026-06-07' })).toEqual([['past', ['organizer', null], 2]]);
    expect(attended({ asOf: '2026-06-04' })).toEqual([]);
    expect(attended({ from: '2026-06-06' })).toEqual([]);
  });
});
