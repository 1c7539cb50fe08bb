import { describe, expect, it } from 'vitest';
import {
  changedTie,
  fieldsOf,
  isTieChanged,
  saidAlready,
  tieDraftOf,
  wrongDates,
} from '../../../../client/composables/register/tieDraft.ts';
import type { TieWay } from '../../../../client/composables/register/tieWays.ts';
import { registerTie, tieKindTerm } from '../../tieKinds.ts';

const wayOf = (kind: Parameters<typeof tieKindTerm>[0], side: 'from' | 'to' = 'from'): TieWay => {
  const term = tieKindTerm(kind);
  return { id: `${kind.id}.${side}`, kind: term, side, others: term.to };
};
const provides = wayOf({
  ...{ id: 'PROVIDES', from: ['Organization'], to: ['Resource'] },
  subkinds: [{ id: 'owns', name: '拥有' }],
});
const knows = wayOf({
  ...{ id: 'KNOWS', directed: false, inNetworks: true, weight: '亲近', methods: ['snowball'] },
  subkinds: [{ id: 'kin', name: '亲属' }],
});
const empty = tieDraftOf(null);

describe('the fields of the form of a tie', () => {
  it('are those that its kind has', () => {
    expect(fieldsOf(provides)).toEqual(['subkind', 'validFrom', 'validTo', 'note']);
    expect(fieldsOf(knows)).toEqual([
      ...['subkind', 'validFrom', 'validTo', 'weight', 'frequency', 'method', 'note'],
    ]);
  });

  it('are sent where something is filled in, with dates as they are kept', () => {
    const draft = { ...empty, subkind: 'kin', validFrom: '2026年3月', weight: 4, note: ' 姐妹 ' };
    expect(changedTie(knows, draft, empty)).toEqual({
      ...{ subkind: 'kin', validFrom: '2026-03', weight: 4, note: '姐妹' },
    });
    expect(changedTie(provides, draft, empty)).not.toHaveProperty('weight');
  });

  it('of a tie to correct are sent where they differ; what is emptied is null', () => {
    const tie = registerTie('t1', 'KNOWS', ['r1', 'Resident'], ['r2', 'Resident'], {
      ...{ weight: 3, frequency: 'weekly', validFrom: '2025' },
    });
    const first = tieDraftOf(tie);
    expect(isTieChanged(first, tieDraftOf(tie))).toBe(false);
    const draft = { ...first, weight: '', validFrom: '2025-02' };
    expect(isTieChanged(draft, first)).toBe(true);
    expect(changedTie(knows, draft, first)).toEqual({ weight: null, validFrom: '2025-02' });
  });

  it('have dates that are none told at once', () => {
    expect(wrongDates({ ...empty, validFrom: '2026-13', validTo: '2026' })).toEqual(['validFrom']);
    expect(wrongDates(empty)).toEqual([]);
  });
});

describe('the same tie again', () => {
  const tie = registerTie('t1', 'KNOWS', ['r2', 'Resident'], ['r1', 'Resident'], {
    ...{ subkind: 'kin', validFrom: '2024', validTo: '2025-06' },
  });
  const again = (said: Parameters<typeof saidAlready>[4], way = knows) =>
    saidAlready(way, [tie], 'r1', 'r2', said)?.id ?? null;

  it('is one of the same two, sub-kind and days, whichever way round where there is no direction', () => {
    expect(again({ subkind: 'kin' })).toBe('t1');
    expect(again({ subkind: 'kin', validFrom: '2025-06-30' })).toBe('t1');
    expect(again({ subkind: 'kin', validTo: '2024-01' })).toBe('t1');
  });

  it('is none that began after the first had ended, is of another sub-kind, or of others', () => {
    expect(again({ subkind: 'kin', validFrom: '2025-07' })).toBeNull();
    expect(again({ subkind: 'kin', validTo: '2023' })).toBeNull();
    expect(again({})).toBeNull();
    expect(saidAlready(knows, [tie], 'r1', 'r3', { subkind: 'kin' })).toBeNull();
  });

  it('of what is measured is one with the very same dates', () => {
    const rated = { ...tie, kind: 'ASSESSES' as const };
    const rating = wayOf({ id: 'ASSESSES', weight: '评分', weightMin: 1, weightMax: 5 }, 'to');
    const of = (validFrom: string) =>
      saidAlready(rating, [rated], 'r1', 'r2', { subkind: 'kin', validFrom, validTo: '2025-06' });
    expect(of('2024')).toBe(rated);
    expect(of('2024-05')).toBeNull();
  });
});
