import { describe, expect, it } from 'vitest';
import { recordFrom, type PlainNode, type PlainTie } from '../../recordFrom.ts';
import { spoken } from '../../spoken.ts';
import { toy12Record } from '../../toy12Record.ts';
import { found } from '../found.ts';

const resident = (id: string, properties: PlainNode['properties'] = {}): PlainNode => ({
  id,
  label: 'Resident',
  properties,
});
const supports = (from: string, to: string, subkind = 'instrumental', validFrom?: string): PlainTie => ({
  kind: 'SUPPORTS',
  from,
  to,
  subkind,
  validFrom,
});
const answered = (from: string): PlainTie => ({ kind: 'ANSWERED', from, to: 'w' });
const wave: PlainNode = { id: 'w', label: 'Wave' };

describe('single source', () => {
  it('finds P05 and P12 of Toy-12, who have one contact where no support is recorded', () => {
    const gaps = found('singleSource', toy12Record(), { asOf: '2026-02' });
    expect(gaps.map(({ actor, certainty }) => [actor?.id, certainty])).toEqual([
      ['P05', 'confirmed'],
      ['P12', 'confirmed'],
    ]);
    expect(spoken(gaps[0]!.evidence)).toBe('P05只和P01一个人有来往。');
    expect(gaps[1]!.helpers.map(({ actor, path }) => [actor?.id, path.map(({ id }) => id)])).toEqual([
      ['P09', ['P12', 'P10', 'P09']],
    ]);
    expect(spoken(gaps[1]!.nextStep)).toContain('请P10把P09介绍给P12');
  });

  it('counts givers, not ties, once support is recorded', () => {
    const record = recordFrom(
      [...['a', 'b', 'c', 'd'].map((id) => resident(id)), wave],
      [
        supports('a', 'b', 'emotional', '2026-03'),
        supports('a', 'b', 'informational', '2025'),
        supports('a', 'c'),
        supports('d', 'c'),
        ...['b', 'c'].map(answered),
      ],
    );
    const gaps = found('singleSource', record);
    expect(gaps.map(({ actor, severity, since }) => [actor?.id, severity, since])).toEqual([
      ['b', 'medium', '2025'],
    ]);
  });

  it('is severe when the one is old or staff, and unknown when nobody asked', () => {
    const nodes = [
      resident('old', { birthYear: 1950 }),
      ...['a', 'b', 'c'].map((id) => resident(id)),
      { id: 's', label: 'SocialWorker' },
      wave,
    ];
    const record = recordFrom(nodes, [
      supports('old', 'a'),
      supports('s', 'b'),
      supports('old', 'c'),
      answered('a'),
      answered('b'),
    ]);
    const gaps = found('singleSource', record);
    expect(gaps.map(({ actor, certainty, severity }) => [actor?.id, certainty, severity])).toEqual([
      ['a', 'confirmed', 'high'],
      ['b', 'confirmed', 'high'],
      ['c', 'unknown', 'low'],
    ]);
    expect(spoken(gaps[0]!.evidence)).toContain('70岁以上');
    expect(spoken(gaps[1]!.evidence, 'en')).toContain('who is staff');
    expect(spoken(gaps[1]!.nextStep)).toContain('和s聊聊');
  });

  it('asks an acquaintance that she has already before a stranger', () => {
    const record = recordFrom(
      [...['a', 'b', 'friend', 'stranger'].map((id) => resident(id)), wave],
      [
        supports('a', 'b'),
        { kind: 'KNOWS', from: 'b', to: 'friend' },
        { kind: 'KNOWS', from: 'a', to: 'stranger' },
        answered('b'),
      ],
    );
    const [gap] = found('singleSource', record);
    expect(gap!.helpers.map(({ actor, path }) => [actor?.id, path.length])).toEqual([
      ['friend', 2],
      ['stranger', 3],
    ]);
    expect(spoken(gap!.nextStep)).toContain('friend和b本来就熟');
  });

  it('has somebody bring a stranger who knows both, and may be asked', () => {
    const withWorker = (worker: Partial<PlainNode>) => {
      const nodes = [...['a', 'b', 'stranger'].map((id) => resident(id)), wave];
      const [gap] = found(
        'singleSource',
        recordFrom(
          [...nodes, { id: 's', label: 'SocialWorker', ...worker }],
          [
            supports('a', 'b'),
            { kind: 'KNOWS', from: 'b', to: 's' },
            { kind: 'KNOWS', from: 's', to: 'stranger' },
            answered('b'),
          ],
        ),
      );
      return gap!;
    };
    expect(spoken(withWorker({}).nextStep)).toContain('请s把stranger介绍给b');
    const mentioned = withWorker({ label: 'Resident', isMentioned: true });
    expect(mentioned.helpers.map(({ actor }) => actor?.id)).not.toContain('stranger');
  });
});
