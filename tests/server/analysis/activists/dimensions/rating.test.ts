import { describe, expect, it } from 'vitest';
import { rating } from '../../../../../server/analysis/activists/dimensions/rating.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../../recordFrom.ts';
import { spoken } from '../../spoken.ts';
import { scoringBasisOf } from '../scoringBasisOf.ts';

const nodes: PlainNode[] = [
  ...['a', 'b', 'c', 'd'].map((id) => ({ id, label: 'Resident' })),
  { id: 'v', label: 'SocialWorker' },
  { id: 'w', label: 'SocialWorker' },
];
const rates = (from: string, to: string, weight: number | null, more: Partial<PlainTie> = {}): PlainTie => ({
  kind: 'ASSESSES',
  from,
  to,
  weight,
  subkind: 'trust',
  ...more,
});
const observe = (ties: PlainTie[]) => rating.observe(scoringBasisOf(recordFrom(nodes, ties)));

// Expected values by hand, from the definition.
describe('rating', () => {
  it('is the mean of the means of the raters, and names their spread', () => {
    const seen = observe([
      rates('w', 'a', 5, { subkind: 'trust', validFrom: '2026-01' }),
      rates('w', 'a', 4, { subkind: 'listening', validFrom: '2026-02' }),
      rates('w', 'a', 3, { subkind: 'ability', validFrom: '2026-03' }),
      rates('b', 'a', 2, { method: 'judges' }),
    ]);
    expect(seen.value('a')).toBe(3);
    expect(spoken(seen.evidence('a'))).toBe('2位评价人平均给3分（满分5分），最低2分，最高4分');
    expect(seen.records('a')).toEqual(['t000003', 't000002', 't000001', 't000004']);
    expect(seen.caution).toBeUndefined();
  });

  it('takes of each rater the latest rating of an item, whenever it was written down', () => {
    const seen = observe([
      rates('w', 'a', 5, { validFrom: '2026-06' }),
      rates('w', 'a', 1, { validFrom: '2026-01' }),
      rates('b', 'a', 2, { validFrom: '2026-01' }),
    ]);
    expect(seen.value('a')).toBe(3.5);
    expect(seen.records('a')).toEqual(['t000001', 't000003']);
    expect(rating.speaksFrom).toBe(3.5);
  });

  it('says when there is one rater only', () => {
    const seen = observe([rates('w', 'a', 4), rates('v', 'b', 4), rates('w', 'b', 4)]);
    expect(spoken(seen.evidence('a'), 'en')).toBe('One rater only, who gives 4 of 5 on average');
    expect(spoken(seen.evidence('b'), 'en')).toBe('All 2 raters give 4 of 5');
    expect(spoken(seen.caution!, 'en')).toMatch(/^1 person was rated by one person only/);
  });

  it('leaves out what she says of herself, who signed up, and what has no rating', () => {
    const seen = observe([
      rates('a', 'a', 5),
      rates('b', 'b', null, { method: 'selfSelection' }),
      rates('w', 'c', null),
      rates('d', 'c', 2, { method: 'snowball' }),
    ]);
    expect(['a', 'b', 'c', 'd'].map((id) => seen.value(id))).toEqual([null, null, null, null]);
    expect(seen.records('a')).toEqual([]);
  });
});
