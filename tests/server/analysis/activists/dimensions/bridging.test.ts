import { describe, expect, it } from 'vitest';
import { bridging, bridgingColumn } from '../../../../../server/analysis/activists/dimensions/bridging.ts';
import { fromTable } from '../../networks.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../../recordFrom.ts';
import { spoken } from '../../spoken.ts';
import { toy12Record } from '../../toy12Record.ts';
import { scoringBasisOf } from '../scoringBasisOf.ts';

const february = { asOf: '2026-02' };

describe('bridging', () => {
  // k − 1 − 2t/k by hand: P01 has five contacts with one tie among them, P06 three with one, the others two without.
  it('is the effective size less one', () => {
    const seen = bridging.observe(scoringBasisOf(toy12Record(), february));
    const values = ['P01', 'P02', 'P06', 'P09', 'P10'].map((id) => seen.value(id)!);
    [5 - 1 - 2 / 5, 1, 3 - 1 - 2 / 3, 1, 1].forEach((value, i) => expect(values[i]).toBeCloseTo(value, 12));
    expect(spoken(seen.evidence('P02'))).toBe('有3个人主要靠这一位和大家连着');
  });

  it('is 0 for who has one contact, or contacts who are all in touch with one another', () => {
    const network = fromTable([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
      ['c', 'd'],
    ]);
    expect([...bridgingColumn(network)]).toEqual([0, 0, 3 - 1 - 2 / 3, 0]);
  });

  it('is unknown for an isolate who was not asked, 0 for one who was', () => {
    expect(bridging.observe(scoringBasisOf(toy12Record(), february)).value('P11')).toBeNull();
    expect(bridging.observe(scoringBasisOf(toy12Record({ asked: true }), february)).value('P11')).toBe(0);
  });

  it('names the buildings of her contacts, and opens the newest ties first', () => {
    const nodes: PlainNode[] = [
      ...['a', 'b', 'c', 'd'].map((id) => ({ id, label: 'Resident' })),
      { id: 'h1', label: 'Place', displayName: '3号楼' },
      { id: 'h2', label: 'Place', displayName: '7号楼' },
    ];
    const ties: PlainTie[] = [
      { kind: 'KNOWS', from: 'a', to: 'b' },
      { kind: 'KNOWS', from: 'a', to: 'c', validFrom: '2025' },
      { kind: 'SUPPORTS', from: 'c', to: 'a', validFrom: '2026-01' },
      { kind: 'KNOWS', from: 'b', to: 'd' },
      { kind: 'KNOWS', from: 'c', to: 'd' },
      { kind: 'LIVES_IN', from: 'b', to: 'h1' },
      { kind: 'LIVES_IN', from: 'c', to: 'h2' },
    ];
    const observe = (given: PlainTie[]) => bridging.observe(scoringBasisOf(recordFrom(nodes, given)));
    expect(spoken(observe(ties).evidence('a'))).toBe('把3号楼和7号楼连起来，熟人分布在2栋楼');
    expect(spoken(observe(ties.slice(0, 5)).evidence('a'), 'en')).toContain('2 acquaintances');
    expect(observe(ties).records('a')).toEqual(['t000003', 't000002', 't000001']);
  });

  it('is not observed in a network without ties', () => {
    const record = recordFrom([{ id: 'a', label: 'Resident' }], []);
    expect(bridging.observe(scoringBasisOf(record, february)).value('a')).toBeNull();
  });
});
