import { describe, expect, it } from 'vitest';
import { headshipsOf, postsInWords, tierOf } from '../../../../server/analysis/activists/posts.ts';
import { basisOf } from '../../../../server/analysis/basis.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../recordFrom.ts';
import { spoken } from '../spoken.ts';

const nodes: PlainNode[] = [
  ...['a', 'b'].map((id): PlainNode => ({ id, label: 'Resident' })),
  { id: 'w', label: 'SocialWorker' },
  { id: 'jwh', label: 'Committee', displayName: '居委会' },
  { id: 'choir', label: 'Organization', displayName: '合唱队' },
];
function of(person: string, ties: readonly PlainTie[], asOf?: string): [number, string[]] {
  const basis = basisOf(recordFrom(nodes, ties), { communityId: 'community', asOf }, '2026-06-15');
  const headships = headshipsOf(basis);
  const node = basis.node(person);
  return [tierOf(node, basis, headships), postsInWords(node, basis, headships).map((post) => spoken(post))];
}
const serves = (subkind: string | null, more: object = {}): PlainTie => ({
  kind: 'SERVES_IN',
  from: 'a',
  to: 'jwh',
  subkind,
  ...more,
});
const member = (subkind: string, more: object = {}): PlainTie => ({
  kind: 'MEMBER_OF',
  from: 'a',
  to: 'choir',
  subkind,
  ...more,
});

describe('tierOf', () => {
  it('is 3 for committee and staff, 2 for the head of an organization, 1 for the head of a building, 0 for others', () => {
    expect(of('a', [serves('committeeMember')])).toEqual([3, ['居委会委员']]);
    expect(of('a', [serves('gridWorker')])[0]).toBe(3);
    expect(of('w', [])).toEqual([3, ['社工']]);
    expect(of('a', [member('leader')])).toEqual([2, ['合唱队负责人']]);
    expect(of('a', [serves('buildingHead')])).toEqual([1, ['居委会楼栋长']]);
    expect(of('a', [member('core')])).toEqual([0, []]);
    expect(of('b', [member('leader')])[0]).toBe(0);
  });

  it('takes the highest of several posts, and tells all', () => {
    expect(of('a', [serves('buildingHead'), member('leader')])).toEqual([
      2,
      ['居委会楼栋长', '合唱队负责人'],
    ]);
  });

  it('goes by the dates of the posts', () => {
    const past = { validFrom: '2024', validTo: '2025-12' };
    const ties = [serves('director', past), member('leader', past)];
    expect(of('a', ties)[0]).toBe(0);
    expect(of('a', ties, '2025-06')[0]).toBe(3);
  });
});
