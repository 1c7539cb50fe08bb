import { describe, expect, it } from 'vitest';
import { fieldRoster } from '../../../server/analysis/fieldRoster.ts';
import { recordFrom } from './recordFrom.ts';

const building = { kind: 'building' };
const record = recordFrom(
  [
    { id: 'b3', label: 'Place', displayName: '3号楼', properties: building },
    { id: 'b1', label: 'Place', displayName: '1号楼', properties: building },
    { id: 'hall', label: 'Place', displayName: '活动室', properties: { kind: 'venue' } },
    { id: 'wang', label: 'Resident', displayName: '王秀英', properties: { birthYear: 1950, note: '怕狗' } },
    { id: 'li', label: 'Resident', displayName: '李明' },
    { id: 'zhou', label: 'SocialWorker', displayName: '周敏' },
    { id: 'sun', label: 'Resident', displayName: '孙某', isMentioned: true },
    { id: 'choir', label: 'Organization', displayName: '合唱队' },
    { id: 'old', label: 'Activity', displayName: '春游', properties: { date: '2026-04-15' } },
    { id: 'edge', label: 'Activity', displayName: '义诊', properties: { date: '2026-04-16' } },
    { id: 'next', label: 'Activity', displayName: '包饺子', properties: { date: '2026-08-14' } },
    { id: 'far', label: 'Activity', displayName: '中秋', properties: { date: '2026-08-15' } },
    { id: 'w1', label: 'Wave', displayName: '第1期', properties: { startsOn: '2025-05-01' } },
    { id: 'w2', label: 'Wave', displayName: '第2期', properties: { startsOn: '2026-05-01' } },
  ],
  [
    { kind: 'LIVES_IN', from: 'wang', to: 'b1', validTo: '2025-12-31' },
    { kind: 'LIVES_IN', from: 'wang', to: 'b3', validFrom: '2026-01-01' },
    { kind: 'KNOWS', from: 'wang', to: 'li' },
  ],
);
const taken = (placeIds: readonly string[] | null = null) =>
  fieldRoster(record, { communityId: 'community' }, { today: '2026-06-15', placeIds });
/** Rows of the columns, whatever order names are sorted in. */
const rows = ({ persons, buildings }: ReturnType<typeof taken>) =>
  persons.ids
    .map((id, i) => [
      id,
      persons.names[i],
      persons.residents[i],
      buildings[persons.buildings[i]!]?.name ?? null,
    ])
    .toSorted((a, b) => String(a[0]).localeCompare(String(b[0])));

describe('what goes along to where there is no network', () => {
  it('is names and buildings of today, without who was merely mentioned, and nothing else of anybody', () => {
    expect(rows(taken())).toEqual([
      ['li', '李明', true, null],
      ['wang', '王秀英', true, '3号楼'],
      ['zhou', '周敏', false, null],
    ]);
    expect(JSON.stringify(taken())).not.toMatch(/1950|怕狗|孙某|合唱队|活动室/);
  });

  it('is only who lives in the buildings that were chosen, and the workers', () => {
    expect(rows(taken(['b3'])).map(([id]) => id)).toEqual(['wang', 'zhou']);
    expect(rows(taken([])).map(([id]) => id)).toEqual(['zhou']);
    expect(taken(['b3']).buildings.map(({ name }) => name)).toEqual(['1号楼', '3号楼']);
  });

  it('has the activities of 60 days before and after (by hand: 16 April to 14 August), and the rounds', () => {
    expect(taken().activities).toEqual([
      { id: 'next', title: '包饺子', date: '2026-08-14' },
      { id: 'edge', title: '义诊', date: '2026-04-16' },
    ]);
    expect(taken().rounds.map(({ name }) => name)).toEqual(['第2期', '第1期']);
  });
});
