import { describe, expect, it } from 'vitest';
import { latestRatings } from '../../../../server/analysis/activists/latestRatings.ts';
import { tiesOf } from '../../../../server/graph/recordTies.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../recordFrom.ts';

const nodes = ['a', 'b', 'r', 's'].map((id): PlainNode => ({ id, label: 'Resident' }));
const rated = (id: string, from: string, weight: number | null, more: Partial<PlainTie> = {}): PlainTie => ({
  ...{ id, kind: 'ASSESSES', from, to: 'r', subkind: 'trust', weight },
  ...more,
});
const latest = (...ties: PlainTie[]) =>
  latestRatings(tiesOf(recordFrom(nodes, ties), ['ASSESSES'])).map(({ id }) => id);

describe('latestRatings', () => {
  it('keeps the latest of each rater, person and item, the latest first and those without a date last', () => {
    expect(
      latest(
        rated('old', 'a', 1, { validFrom: '2026-01' }),
        rated('new', 'a', 5, { validFrom: '2026-06' }),
        rated('item', 'a', 2, { validFrom: '2026-02', subkind: 'ability' }),
        rated('rater', 'b', 3),
        rated('person', 'a', 4, { validFrom: '2026-03', to: 's' }),
      ),
    ).toEqual(['new', 'person', 'item', 'rater']);
  });

  it('keeps of two of one day that with the larger id, and leaves out what has no value', () => {
    const day = { validFrom: '2026-06-01' };
    expect(latest(rated('1', 'a', 1, day), rated('2', 'a', 5, day), rated('3', 'a', null, day))).toEqual([
      '2',
    ]);
  });
});
