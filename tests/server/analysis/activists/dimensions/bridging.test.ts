import { describe, expect, it } from 'vitest';
import { bridging } from '../../../../../server/analysis/activists/dimensions/bridging.ts';
import { basisOf } from '../../../../../server/analysis/basis.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../../recordFrom.ts';
import { spoken } from '../../spoken.ts';
import { toy12Record } from '../../toy12Record.ts';

const selection = { communityId: 'community', asOf: '2026-02' };

describe('bridging', () => {
  // Everett–Valente brokerage of Toy-12, with r = others in the component: NetworkX 3.6.1.
  it('is the brokerage of Toy-12', () => {
    const seen = bridging.observe(basisOf(toy12Record(), selection, '2026-06-15'));
    expect(['P01', 'P02', 'P06', 'P09', 'P10'].map((id) => seen.value(id))).toEqual([16, 26, 14, 21, 14]);
    expect(spoken(seen.evidence('P02'))).toBe('有3个人主要靠这一位和大家连着');
  });

  it('is unknown for an isolate who was not asked, 0 for one who was', () => {
    expect(bridging.observe(basisOf(toy12Record(), selection, '2026-06-15')).value('P11')).toBeNull();
    expect(
      bridging.observe(basisOf(toy12Record({ asked: true }), selection, '2026-06-15')).value('P11'),
    ).toBe(0);
  });

  it('names the buildings of her contacts', () => {
    const nodes: PlainNode[] = [
      ...['a', 'b', 'c', 'd'].map((id) => ({ id, label: 'Resident' })),
      { id: 'h1', label: 'Place', displayName: '3号楼' },
      { id: 'h2', label: 'Place', displayName: '7号楼' },
    ];
    const ties: PlainTie[] = [
      ...['ab', 'ac', 'bd', 'cd'].map((pair): PlainTie => ({ kind: 'KNOWS', from: pair[0]!, to: pair[1]! })),
      { kind: 'LIVES_IN', from: 'b', to: 'h1' },
      { kind: 'LIVES_IN', from: 'c', to: 'h2' },
    ];
    const observe = (given: PlainTie[]) =>
      bridging.observe(basisOf(recordFrom(nodes, given), { communityId: 'community' }, '2026-06-15'));
    expect(spoken(observe(ties).evidence('a'))).toBe('把3号楼和7号楼连起来，熟人分布在2栋楼');
    expect(spoken(observe(ties.slice(0, 4)).evidence('a'), 'en')).toContain('2 acquaintances');
  });

  it('is not observed in a network without ties', () => {
    expect(
      bridging
        .observe(basisOf(recordFrom([{ id: 'a', label: 'Resident' }], []), selection, '2026-06-15'))
        .value('a'),
    ).toBeNull();
  });
});
