import { describe, expect, it } from 'vitest';
import { helpGiven } from '../../../../../server/analysis/activists/dimensions/helpGiven.ts';
import { recordFrom, type PlainTie } from '../../recordFrom.ts';
import { spoken } from '../../spoken.ts';
import { scoringBasisOf } from '../scoringBasisOf.ts';

const nodes = ['a', 'b', 'c'].map((id) => ({ id, label: 'Resident' }));
const observe = (ties: PlainTie[]) => helpGiven.observe(scoringBasisOf(recordFrom(nodes, ties)));

describe('help given', () => {
  it('counts the people helped, not the ties, and names the kinds', () => {
    const seen = observe([
      { kind: 'SUPPORTS', from: 'a', to: 'b', subkind: 'emotional' },
      { kind: 'SUPPORTS', from: 'a', to: 'b', subkind: 'companionship' },
      { kind: 'SUPPORTS', from: 'a', to: 'c' },
      { kind: 'SUPPORTS', from: 'b', to: 'a' },
    ]);
    expect(seen.value('a')).toBe(2);
    expect(seen.value('c')).toBe(0);
    expect(spoken(seen.evidence('a'))).toBe('帮助过2位邻居（说说心里话、陪伴）');
    expect(spoken(seen.evidence('b'), 'en')).toBe('Helps 1 neighbor');
    expect(['a', 'b', 'c'].map((id) => seen.records(id))).toEqual([
      ['t000001', 't000002', 't000003'],
      ['t000004'],
      [],
    ]);
  });

  it('is not observed without support', () => {
    expect(observe([{ kind: 'KNOWS', from: 'a', to: 'b' }]).value('a')).toBeNull();
  });
});
