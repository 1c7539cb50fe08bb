import { describe, expect, it } from 'vitest';
import { basisOf } from '../../../../server/analysis/basis.ts';
import { buildingRates } from '../../../../server/analysis/gaps/buildingRates.ts';
import { situationOf } from '../../../../server/analysis/gaps/situation.ts';
import { recordFrom, type PlainTie } from '../recordFrom.ts';

const lives = (from: string, to: string): PlainTie => ({ kind: 'LIVES_IN', from, to });
const knows = (pair: string): PlainTie => ({ kind: 'KNOWS', from: pair[0]!, to: pair[1]! });

describe('buildingRates', () => {
  it('does not take a contact whose building nobody wrote down for one elsewhere (by hand)', () => {
    const record = recordFrom(
      [
        ...['one', 'two'].map((id) => ({ id, label: 'Place' })),
        ...['a', 'b', 'c', 'd', 'e', 'x', 'z'].map((id) => ({ id, label: 'Resident' })),
        { id: 'w', label: 'SocialWorker' },
        { id: 'wave', label: 'Wave' },
      ],
      [
        ...['a', 'b', 'c', 'd', 'e'].map((id) => lives(id, 'one')),
        lives('z', 'two'),
        ...['a', 'b', 'c', 'd', 'e'].map((from): PlainTie => ({ kind: 'ANSWERED', from, to: 'wave' })),
        // Only a: the building of x is not known. Also b: z is elsewhere. c: within. d: the worker. e: nobody.
        ...['ax', 'bx', 'bz', 'ca', 'dw'].map(knows),
      ],
    );
    const situation = situationOf(basisOf(record, { communityId: 'community' }, '2026-06-15'));
    const one = buildingRates(situation).find(({ placeId }) => placeId === 'one')!;
    expect([one.shares.reach, one.shares.isolates]).toEqual([
      { count: 2, of: 4 },
      { count: 1, of: 5 },
    ]);
  });
});
