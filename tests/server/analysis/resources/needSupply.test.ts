import { describe, expect, it } from 'vitest';
import { basisOf } from '../../../../server/analysis/basis.ts';
import { needSupply } from '../../../../server/analysis/resources/needSupply.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../recordFrom.ts';
import { toy12Record } from '../toy12Record.ts';

const supply = (record = toy12Record(), selection: object = {}) =>
  needSupply(basisOf(record, { communityId: 'community', ...selection }, '2026-06-15'));

const need = (id: string, properties: Record<string, string> = {}): PlainNode => ({
  id,
  label: 'Need',
  properties: { kind: 'service', status: 'open', ...properties },
});
const resource = (id: string, properties: Record<string, string | number> = {}): PlainNode => ({
  id,
  label: 'Resource',
  properties: { kind: 'service', ...properties },
});
const people: PlainNode[] = ['a', 'b', 'c', 'd'].map((id) => ({ id, label: 'Resident' }));
const chain: PlainTie[] = ['ab', 'bc', 'cd'].map((pair) => ({ kind: 'KNOWS', from: pair[0]!, to: pair[1]! }));
const needs = (from = 'a', to = 'n'): PlainTie => ({ kind: 'HAS_NEED', from, to });
const provides = (from: string, to = 'r'): PlainTie => ({ kind: 'PROVIDES', from, to });
const one = (nodes: PlainNode[], ties: PlainTie[], selection: object = {}) =>
  supply(recordFrom([...people, ...nodes], [...chain, ...ties]), selection)[0]!;

describe('needSupply', () => {
  it('finds the provider for P12 of Toy-12 at six steps, at one after the second round', () => {
    const before = supply(toy12Record(), { asOf: '2026-02' }).find(({ actor }) => actor.id === 'P12')!;
    expect(before).toMatchObject({
      state: 'far',
      steps: 6,
      path: ['P12', 'P10', 'P09', 'P02', 'P01', 'P06', 'P07'],
      openDays: 27,
    });
    const after = supply(toy12Record(), { asOf: '2026-05' }).find(({ actor }) => actor.id === 'P12')!;
    expect(after).toMatchObject({ state: 'known', steps: 1, path: ['P12', 'P07'] });
  });

  it('tells how far the nearest provider is', () => {
    const state = (...providers: string[]) => {
      const {
        state: found,
        steps,
        path,
      } = one([need('n'), resource('r')], [needs(), ...providers.map((id) => provides(id))]);
      return [found, steps, path.at(-1) ?? null];
    };
    expect(state('a')).toEqual(['self', 0, 'a']);
    expect(state('b')).toEqual(['known', 1, 'b']);
    expect(state('c')).toEqual(['near', 2, 'c']);
    expect(state('d')).toEqual(['far', 3, 'd']);
    expect(state('d', 'c')).toEqual(['near', 2, 'c']);
    expect(state()).toEqual(['unreachable', null, null]);
  });

  it('asks for the category only when the need has one', () => {
    const fits = (wanted: Record<string, string>, offered: Record<string, string>) =>
      one([need('n', wanted), resource('r', offered)], [needs(), provides('b')]).state;
    expect(fits({}, { category: '陪诊' })).toBe('known');
    expect(fits({ category: '陪诊' }, { category: ' 陪诊' })).toBe('known');
    expect(fits({ category: '陪诊' }, {})).toBe('noSupply');
    expect(fits({ category: '陪诊' }, { category: '维修' })).toBe('noSupply');
    expect(fits({ kind: 'goods' }, {})).toBe('noSupply');
  });

  it('counts what is available on the day and has room left', () => {
    const state = (properties: Record<string, string | number>, ...users: string[]) =>
      one(
        [need('n'), resource('r', properties)],
        [needs(), provides('b'), ...users.map((from): PlainTie => ({ kind: 'USES', from, to: 'r' }))],
      ).state;
    expect(state({ availableTo: '2026-06-14' })).toBe('noSupply');
    expect(state({ availableFrom: '2026-07' })).toBe('noSupply');
    expect(state({ availableFrom: '2026' })).toBe('known');
    expect(state({ capacity: 2 }, 'c')).toBe('known');
    expect(state({ capacity: 2 }, 'c', 'd')).toBe('noSupply');
  });

  it('reaches an organization by its own people, and passes through none', () => {
    const organization: PlainNode = { id: 'o', label: 'Organization' };
    const member = (from: string): PlainTie => ({ kind: 'MEMBER_OF', from, to: 'o' });
    expect(
      one([need('n'), resource('r'), organization], [needs(), provides('o'), member('c')]),
    ).toMatchObject({ steps: 3, path: ['a', 'b', 'c', 'o'] });
    const lone: PlainNode = { id: 'e', label: 'Resident' };
    expect(
      one([need('n'), resource('r'), organization, lone], [needs(), provides('e'), member('e'), member('a')])
        .state,
    ).toBe('unreachable');
  });

  it('leads over nobody between whom and the next there is dislike', () => {
    const tense: PlainTie[] = [{ kind: 'SUPPORTS', from: 'a', to: 'b', weight: -3 }];
    expect(one([need('n'), resource('r')], [needs(), provides('b'), ...tense]).state).toBe('unreachable');
  });

  it('leaves out met needs, ended needs, and persons left out', () => {
    expect(one([need('n', { status: 'met' })], [needs()])).toBeUndefined();
    expect(one([need('n')], [{ ...needs(), validTo: '2026-05' }])).toBeUndefined();
    expect(one([need('n')], [needs()], { leaveOut: ['a'] })).toBeUndefined();
    expect(one([need('n'), resource('r')], [needs(), provides('b')], { leaveOut: ['b'] }).state).toBe(
      'unreachable',
    );
  });
});
