import { describe, expect, it } from 'vitest';
import { cultivationBasis } from '../../../../server/cultivation/cultivationBasis.ts';
import { externalLinks } from '../../../../server/cultivation/indicators/externalLinks.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../../analysis/recordFrom.ts';
import { bookOf } from '../bookOf.ts';

const today = '2026-06-15';
const nodes: PlainNode[] = [
  ...['choir', 'dance', 'alone'].map((id): PlainNode => ({ id, label: 'Organization' })),
  { id: 'committee', label: 'Committee' },
  ...['a', 'b', 'c', 'd'].map((id): PlainNode => ({ id, label: 'Resident' })),
  ...['room', 'piano', 'song'].map((id): PlainNode => ({ id, label: 'Resource' })),
];
const members: PlainTie[] = ['a', 'b', 'c'].map((from) => ({ kind: 'MEMBER_OF', from, to: 'choir' }));
const links: PlainTie[] = [
  { kind: 'PROVIDES', from: 'committee', to: 'room' },
  { kind: 'USES', from: 'choir', to: 'room' },
  { kind: 'USES', from: 'dance', to: 'room' },
  { kind: 'PROVIDES', from: 'choir', to: 'piano' },
  { kind: 'USES', from: 'dance', to: 'piano' },
  { kind: 'USES', from: 'committee', to: 'piano' },
  { kind: 'PROVIDES', from: 'a', to: 'song' },
  { kind: 'USES', from: 'choir', to: 'song' },
];
const basisOf = (ties: readonly PlainTie[]) =>
  cultivationBasis(recordFrom(nodes, ties), { communityId: 'community' }, bookOf([]), today);

describe('resource links with others', () => {
  // By hand: the choir has the committee (twice) and the dance team; its own member does not count.
  it('count each other once, and no member', () => {
    const basis = basisOf([...members, ...links]);
    expect(externalLinks.value(basis, 'choir')).toBe(2);
    expect(externalLinks.value(basis, 'dance')).toBe(2);
    expect(externalLinks.value(basis, 'alone')).toBe(0);
    expect(externalLinks.value(basisOf(members), 'choir')).toBeNull();
  });
});
