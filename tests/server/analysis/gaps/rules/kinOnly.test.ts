import { describe, expect, it } from 'vitest';
import { recordFrom, type PlainNode, type PlainTie } from '../../recordFrom.ts';
import { spoken } from '../../spoken.ts';
import { found } from '../found.ts';

const resident = (id: string, properties: PlainNode['properties'] = {}): PlainNode => ({
  id,
  label: 'Resident',
  properties,
});
const knows = (from: string, to: string, subkind: string | null): PlainTie => ({
  kind: 'KNOWS',
  from,
  to,
  subkind,
});
const nodes = [
  ...['a', 'son', 'b', 'friend', 'c', 'alone'].map((id) => resident(id)),
  resident('child', { birthYear: 2018 }),
  { id: 'w', label: 'Wave' },
];
const ties: PlainTie[] = [
  knows('son', 'a', 'kin'),
  { kind: 'SUPPORTS', from: 'son', to: 'a', subkind: 'instrumental' },
  knows('b', 'son', 'kin'),
  knows('b', 'friend', 'friend'),
  knows('son', 'friend', 'friend'),
  knows('child', 'a', 'kin'),
  { kind: 'ANSWERED', from: 'a', to: 'w' },
];

describe('relatives only', () => {
  it('finds who is in contact with relatives alone, whatever else ties them, and no child', () => {
    const gaps = found('kinOnly', recordFrom(nodes, ties));
    expect(
      gaps.map(({ actor, certainty, severity, size }) => [actor?.id, certainty, severity, size]),
    ).toEqual([['a', 'confirmed', 'medium', 2]]);
    expect(spoken(gaps[0]!.evidence)).toBe('a来往的2个人都是亲属，没有记录到邻居、朋友。');
  });

  it('is unknown for who was not asked', () => {
    const record = recordFrom(
      nodes,
      ties.map((tie) => (tie.kind === 'ANSWERED' ? { ...tie, from: 'friend' } : tie)),
    );
    const [gap] = found('kinOnly', record);
    expect(gap).toMatchObject({ actor: { id: 'a' }, certainty: 'unknown', severity: 'low' });
    expect(spoken(gap!.nextStep)).toContain('除了家人');
  });

  it('finds nobody where kinship is not recorded', () => {
    const record = recordFrom(
      nodes,
      ties.map((tie) => ({ ...tie, subkind: null })),
    );
    expect(found('kinOnly', record)).toEqual([]);
  });
});
