import { describe, expect, it } from 'vitest';
import { ratedItems } from '../../../../../server/analysis/activists/evidence/ratedItems.ts';
import { tiesOf } from '../../../../../server/graph/recordTies.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../../recordFrom.ts';
import { spoken } from '../../spoken.ts';

const nodes = ['r', 'a', 'b', 'c'].map((id): PlainNode => ({ id, label: 'Resident' }));
const rated = (
  from: string,
  subkind: string | null,
  weight: number | null,
  validFrom?: string,
): PlainTie => ({
  kind: 'ASSESSES',
  from,
  to: 'r',
  subkind,
  weight,
  validFrom,
});
const items = (...ties: PlainTie[]) => ratedItems(tiesOf(recordFrom(nodes, ties), ['ASSESSES']));

describe('ratedItems', () => {
  it('tells the mean and the spread between raters, and her own rating apart (by hand)', () => {
    const [trust] = items(
      rated('a', 'trust', 5),
      rated('b', 'trust', 2),
      rated('c', 'trust', 4),
      rated('r', 'trust', 1),
    );
    expect(trust).toMatchObject({ item: 'trust', raters: 3, low: 2, high: 5, own: 1 });
    expect(trust!.mean).toBeCloseTo(11 / 3, 12);
    expect(spoken(trust!.name)).toBe('受信任');
  });

  it('counts of each rater the latest', () => {
    expect(items(rated('a', 'trust', 1, '2025'), rated('a', 'trust', 5, '2026-03'))[0]).toMatchObject({
      raters: 1,
      mean: 5,
      low: 5,
      high: 5,
    });
  });

  it('keeps the order of the questionnaire, then items of the user’s own', () => {
    const list = items(
      rated('a', '守时', 3),
      rated('a', 'listening', 3),
      rated('a', 'initiative', 3),
      rated('a', null, 3),
    );
    expect(list.map(({ name }) => spoken(name))).toEqual(['主动性', '会倾听', '守时', '评价']);
  });

  it('has no mean of herself alone, and nothing of a sign-up without a rating', () => {
    expect(items(rated('r', 'ability', 4))).toMatchObject([{ raters: 0, mean: null, low: null, own: 4 }]);
    expect(items(rated('r', 'readiness', null))).toEqual([]);
  });
});
