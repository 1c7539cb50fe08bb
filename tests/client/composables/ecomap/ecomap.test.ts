import { describe, expect, it } from 'vitest';
import { aroundItems, mostDrawn } from '../../../../client/composables/ecomap/aroundItems.ts';
import { readEcomap, writeEcomap } from '../../../../client/composables/ecomap/ecomapAddress.ts';
import { legendOf } from '../../../../client/composables/ecomap/legendOf.ts';
import { confirmedTie } from '../../../../client/composables/ecomap/useTieConfirmation.ts';
import { supportAlter, supportNetwork, supportSystem } from '../../supportNetworks.ts';

describe('what the pictures of a support network show', () => {
  const now = supportNetwork(
    [supportAlter('a'), supportAlter('b', { domain: 'family' })],
    [supportSystem('s')],
  );
  const before = supportNetwork(
    [supportAlter('c'), supportAlter('a', { closeness: 1, circle: 'outer' })],
    [],
  );

  it('puts each at the same place on both dates, and marks who is there on one only', () => {
    const both = aroundItems(now, before, true);
    const ids = (items: typeof both.now) => items.map(({ item }) => item.id);
    expect(ids(both.now)).toEqual(['b', 'a', 'c', 's']);
    expect(ids(both.before!)).toEqual(ids(both.now));
    const here = (items: typeof both.now) =>
      items.map(({ isHere, item }) => [isHere, isHere && item.isOnlyHere]);
    expect(here(both.now)).toEqual([
      [true, true],
      [true, false],
      [false, false],
      [true, true],
    ]);
    expect(here(both.before!)).toEqual([
      [false, false],
      [true, false],
      [true, true],
      [false, false],
    ]);
    expect(both.before![1]!.item.circle).toBe('outer');
    expect(aroundItems(now, null, true).before).toBeNull();
    expect(aroundItems(now, null, true).now.every(({ item }) => !item.isOnlyHere)).toBe(true);
  });

  it('leaves systems to the ecomap, and those who are least close to the table', () => {
    expect(aroundItems(now, null, false).now.map(({ item }) => item.id)).toEqual(['b', 'a']);
    const many = supportNetwork(
      Array.from({ length: 60 }, (_, i) => supportAlter(`p${i}`, { circle: i < 30 ? 'outer' : 'inner' })),
      [],
    );
    const drawn = aroundItems(many, null, true).now;
    expect(drawn).toHaveLength(mostDrawn.alters);
    expect(drawn.filter(({ item }) => item.circle === 'inner')).toHaveLength(30);
  });

  it('explains only what occurs', () => {
    const { now: items } = aroundItems(now, null, true);
    expect(legendOf(items, true)).toEqual(['strong', 'ordinary', 'flow', 'system']);
    expect(legendOf(items, false)).toEqual(['system']);
    const stressful = supportNetwork([supportAlter('a', { quality: 'stressful', isStale: true })], []);
    expect(legendOf(aroundItems(stressful, null, true).now, true)).toContain('stressful');
    expect(legendOf(aroundItems(stressful, null, true).now, true)).toContain('stale');
  });
});

describe('the address of the page', () => {
  it('holds the view and the days, and leaves what belongs to others', () => {
    const query = { view: 'convoy', on: '2026-03-05', before: '2025-03-05', actor: 'x' };
    expect(readEcomap(query)).toEqual({ view: 'convoy', on: '2026-03-05', before: '2025-03-05' });
    expect(writeEcomap(readEcomap(query), query)).toEqual(query);
    expect(writeEcomap({ view: 'ecomap', on: null, before: null }, query)).toEqual({ actor: 'x' });
  });

  it('leaves out what is no day', () => {
    for (const on of ['2026', '2026-02-30', 'x', '2026-13-01'])
      expect(readEcomap({ on, before: on, view: 'other' })).toEqual({
        view: 'ecomap',
        on: null,
        before: null,
      });
  });
});

describe('what is written down when a tie is confirmed', () => {
  const [tie] = supportAlter('a').ties;
  const on = '2026-06-01';

  it('is the day alone where nothing else was said', () => {
    expect(confirmedTie(tie!, {}, on)).toEqual({ confirmedOn: on });
    expect(confirmedTie(tie!, { frequency: 'weekly', closeness: 5 }, on)).toEqual({
      confirmedOn: on,
      frequency: 'weekly',
      weight: 5,
    });
    expect(confirmedTie(tie!, { frequency: null, closeness: null }, on)).toMatchObject({
      frequency: null,
      weight: null,
    });
  });

  it('leaves a stressful tie stressful, and hours of a worker as they are', () => {
    expect(confirmedTie({ ...tie!, weight: -2 }, { closeness: 4 }, on)).toMatchObject({ weight: -4 });
    expect(confirmedTie({ ...tie!, weight: -2 }, { closeness: null }, on)).toMatchObject({ weight: -2 });
    const visit = { ...tie!, kind: 'ACCOMPANIES' as const, weight: 12 };
    expect(confirmedTie(visit, { frequency: 'weekly', closeness: 4 }, on)).toEqual({ confirmedOn: on });
    const named = { ...tie!, kind: 'NOMINATES' as const };
    expect(confirmedTie(named, { frequency: 'weekly', closeness: 4 }, on)).toEqual({
      confirmedOn: on,
      frequency: 'weekly',
    });
  });
});
