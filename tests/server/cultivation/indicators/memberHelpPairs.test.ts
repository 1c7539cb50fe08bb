import { describe, expect, it } from 'vitest';
import { cultivationBasis } from '../../../../server/cultivation/cultivationBasis.ts';
import { memberHelpPairs } from '../../../../server/cultivation/indicators/memberHelpPairs.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../../analysis/recordFrom.ts';
import { bookOf } from '../bookOf.ts';

const today = '2026-06-15';
const nodes: PlainNode[] = [
  ...['choir', 'alone'].map((id): PlainNode => ({ id, label: 'Organization' })),
  ...['a', 'b', 'c', 'd'].map((id): PlainNode => ({ id, label: 'Resident' })),
];
const members: PlainTie[] = ['a', 'b', 'c'].map((from) => ({ kind: 'MEMBER_OF', from, to: 'choir' }));
const help: PlainTie[] = [
  { kind: 'SUPPORTS', from: 'a', to: 'b', subkind: 'emotional' },
  { kind: 'SUPPORTS', from: 'b', to: 'a', subkind: 'instrumental' },
  { kind: 'SUPPORTS', from: 'c', to: 'a' },
  { kind: 'SUPPORTS', from: 'b', to: 'c', validTo: '2026-01' },
  { kind: 'SUPPORTS', from: 'd', to: 'a' },
];
const basisOf = (ties: readonly PlainTie[]) =>
  cultivationBasis(recordFrom(nodes, ties), { communityId: 'community' }, bookOf([]), today);

describe('pairs of members who help each other', () => {
  // By hand: a and b, a and c; b and c no longer, d is no member.
  it('count a pair once, as it is on the day', () => {
    const basis = basisOf([...members, ...help]);
    expect(memberHelpPairs.value(basis, 'choir')).toBe(2);
    expect(memberHelpPairs.value(basis.on('2025-12-31'), 'choir')).toBe(3);
    expect(memberHelpPairs.value(basis, 'alone')).toBe(0);
    expect(memberHelpPairs.value(basisOf(members), 'choir')).toBeNull();
  });
});
