import { describe, expect, it } from 'vitest';
import { ProblemError } from '../../../server/entities/problem.ts';
import type { NetworkSelection } from '../../../server/entities/networkSelection.ts';
import { membersOf } from '../../../server/graph/members.ts';
import { anyDate, onDate } from '../../../server/graph/recordTies.ts';
import { selectNetwork } from '../../../server/graph/selection.ts';
import { twoModeOf } from '../../../server/analysis/twoModeOf.ts';
import { networkHistory } from '../../../server/analysis/evolution/history/networkHistory.ts';
import { selectedFile } from '../../../server/exchange/networkFileOf.ts';
import { recordFrom } from '../analysis/recordFrom.ts';

const resident = (id: string) => ({ id, label: 'Resident' });
/** House h lies in block k, block k in area g. a moved from h to the house e, which lies in g too; d lives nowhere. */
const record = recordFrom(
  [
    ...['a', 'b', 'c', 'd'].map(resident),
    { id: 'o', label: 'Organization' },
    { id: 'p', label: 'Organization' },
    ...['h', 'e', 'k', 'g'].map((id) => ({ id, label: 'Place' })),
    { id: 'm', label: 'Committee' },
  ],
  [
    { id: '1', kind: 'KNOWS', from: 'a', to: 'b', validFrom: '2024' },
    { id: '2', kind: 'KNOWS', from: 'b', to: 'c' },
    { id: '3', kind: 'KNOWS', from: 'c', to: 'd' },
    { id: '4', kind: 'MEMBER_OF', from: 'a', to: 'o', validFrom: '2025-01-01' },
    { id: '5', kind: 'MEMBER_OF', from: 'b', to: 'o', validTo: '2025-06-30' },
    { id: '6', kind: 'MEMBER_OF', from: 'c', to: 'p' },
    { id: '7', kind: 'SERVES_IN', from: 'd', to: 'm' },
    { id: '8', kind: 'LIVES_IN', from: 'a', to: 'h', validFrom: '2020', validTo: '2024' },
    { id: '9', kind: 'LIVES_IN', from: 'a', to: 'e', validFrom: '2025' },
    { id: '10', kind: 'LIVES_IN', from: 'b', to: 'h' },
    { id: '11', kind: 'LIVES_IN', from: 'c', to: 'k' },
    { id: '12', kind: 'WITHIN', from: 'h', to: 'k' },
    { id: '13', kind: 'WITHIN', from: 'k', to: 'g' },
    { id: '14', kind: 'WITHIN', from: 'e', to: 'g' },
  ],
);
const ids = (group: string, date?: string): string[] =>
  [...membersOf(record, group, date === undefined ? anyDate : onDate(date))].sort();
const network = (selection: Partial<NetworkSelection>) =>
  selectNetwork(record, { communityId: 'community', ...selection });
const problemOf = (ask: () => unknown): unknown => {
  try {
    return ask();
  } catch (error) {
    return error instanceof ProblemError ? error.problems : error;
  }
};

describe('the members of a group', () => {
  it('are those who belong to an organization on the day', () => {
    expect(ids('o')).toEqual(['a', 'b']);
    expect(ids('o', '2024-12-31')).toEqual(['b']);
    expect(ids('o', '2025-07-01')).toEqual(['a']);
    expect(ids('p', '2025')).toEqual(['c']);
  });

  it('are those who live in a building on the day, or in what lies in a place', () => {
    expect(ids('h', '2024-12-31')).toEqual(['a', 'b']);
    expect(ids('h', '2025-01-01')).toEqual(['b']);
    // Of two buildings within the time, the last.
    expect(ids('h')).toEqual(['b']);
    expect(ids('k', '2024')).toEqual(['a', 'b', 'c']);
    expect(ids('g', '2026')).toEqual(['a', 'b', 'c']);
    expect(ids('e', '2020')).toEqual([]);
  });

  it('are refused of anything else', () => {
    for (const value of ['a', 'm', 'nowhere'])
      expect(problemOf(() => membersOf(record, value, anyDate))).toMatchObject([
        { code: 'noGroup', field: 'membersOf', value },
      ]);
    expect(problemOf(() => network({ membersOf: 'm' }))).toMatchObject([{ code: 'noGroup' }]);
  });
});

describe('the network of one group', () => {
  it('has its members alone, and the ties among them', () => {
    expect(network({ membersOf: 'o', asOf: '2025-03' }).nodes()).toEqual(['a', 'b']);
    expect(network({ membersOf: 'o', asOf: '2025-03' }).edges()).toEqual(['1']);
    expect(network({ membersOf: 'k', asOf: '2024' }).edges()).toEqual(['1', '2']);
    expect(network({ membersOf: 'o', asOf: '2024' }).edges()).toEqual([]);
    expect(network({ membersOf: 'k', asOf: '2024', leaveOut: ['b'] }).nodes()).toEqual(['a', 'c']);
    expect(network({ membersOf: 'k', asOf: '2024', actorKinds: ['SocialWorker'] }).order).toBe(0);
  });

  it('is the same in files, through time and in what persons share', () => {
    const selection = { communityId: 'community', membersOf: 'k', from: '2024', to: '2024' };
    const options = { format: 'gexf', language: 'en' } as unknown as Parameters<typeof selectedFile>[2];
    const file = selectedFile(record, selection, options);
    expect([file.nodes.length, file.ties.length]).toEqual([3, 2]);
    const history = networkHistory(record, selection, { today: '2026-01-01' });
    expect([history.network.nodes.ids, history.network.edges.ids]).toEqual([
      ['a', 'b', 'c'],
      ['1', '2'],
    ]);
    const shared = twoModeOf(
      record,
      { ...selection, membersOf: 'h' },
      { affiliation: 'membership', first: 9 },
    );
    // Of the two who lived in h in 2024, one was a member of o by then.
    expect([shared.persons, shared.groups, shared.ties]).toEqual([1, 1, 1]);
  });
});
