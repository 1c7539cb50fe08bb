import { describe, expect, it } from 'vitest';
import {
  alluvialOf,
  type AlluvialQuestion,
} from '../../../../../server/analysis/evolution/series/alluvialOf.ts';
import { languages } from '../../../../../server/entities/wording.ts';
import { say } from '../../../../../server/locales/index.ts';
import { recordFrom, type PlainTie } from '../../recordFrom.ts';

const selection = { communityId: 'community' };
const usual: AlluvialQuestion = {
  kind: 'role',
  windows: { first: '2026-01', last: '2026-03', step: 'month', width: 'asOf', months: null, byWaves: false },
  method: 'leiden',
  normalized: false,
  weighted: false,
  seed: 1,
  today: '2026-03-31',
};
const residents = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ id, label: 'Resident' }));
const team = { id: 'team', label: 'Organization', displayName: '茶话会' };
const ask = (ties: PlainTie[], given: Partial<AlluvialQuestion> = {}) =>
  alluvialOf(recordFrom([...residents, team], ties), selection, { ...usual, ...given });

// Counted by hand.
describe('alluvialOf', () => {
  const member = (
    from: string,
    validFrom: string,
    subkind: string,
    validTo: string | null = null,
  ): PlainTie => ({
    kind: 'MEMBER_OF',
    from,
    to: 'team',
    subkind,
    validFrom,
    validTo,
  });

  it('takes the highest role, and who has none yet or no more as being in none', () => {
    const { states, counts, flows } = ask([
      member('a', '2026-01', 'member'),
      member('a', '2026-02', 'leader'),
      member('b', '2026-02', 'member'),
      member('c', '2026-01', 'core', '2026-01'),
    ]);
    expect(states.map(({ id, name }) => [id, say(name, 'en')])).toEqual([
      ['member', 'Member'],
      ['leader', 'Leader'],
      ['core', 'Core member'],
      ['none', 'In none (but in another window)'],
    ]);
    const inWindow = (window: number) =>
      Object.fromEntries(
        counts.filter((each) => each.window === window).map((each) => [each.state, each.actors]),
      );
    expect([0, 1, 2].map(inWindow)).toEqual([
      { member: 1, core: 1, none: 1 },
      { leader: 1, member: 1, none: 1 },
      { leader: 1, member: 1, none: 1 },
    ]);
    expect(flows.filter(({ window }) => window === 0)).toEqual([
      { window: 0, from: 'member', to: 'leader', actors: 1 },
      { window: 0, from: 'core', to: 'none', actors: 1 },
      { window: 0, from: 'none', to: 'member', actors: 1 },
    ]);
  });

  it('looks in each survey round at what was so while it was held', () => {
    const round = (id: string, startsOn: string) => ({
      id,
      label: 'Wave',
      displayName: id,
      properties: { startsOn },
    });
    const record = recordFrom(
      [...residents, team, round('first', '2026-01'), round('second', '2026-02')],
      [
        member('a', '2025', 'leader', '2026-01'),
        member('a', '2026-02', 'member'),
        member('c', '2025', 'core', '2026-01'),
      ],
    );
    const { counts } = alluvialOf(record, selection, {
      ...usual,
      windows: { ...usual.windows, first: null, last: null, byWaves: true },
    });
    expect(counts).toEqual([
      { window: 0, state: 'core', actors: 1 },
      { window: 0, state: 'leader', actors: 1 },
      { window: 1, state: 'member', actors: 1 },
      { window: 1, state: 'none', actors: 1 },
    ]);
  });

  it('says a role of the user’s own as she wrote it', () => {
    const { states } = ask([member('a', '2026-01', '书记员')]);
    expect(states.map(({ name }) => say(name, 'zh'))).toEqual(['书记员']);
  });

  it('calls organizations by name, and posts by what they are called', () => {
    const { states } = ask([member('a', '2026-01', 'member')], { kind: 'organization' });
    expect(states.map(({ id, name }) => [id, say(name, 'zh')])).toEqual([['team', '茶话会']]);
    const committee = { id: 'committee', label: 'Committee', displayName: '居委会' };
    const posts = alluvialOf(
      recordFrom(
        [...residents, committee],
        [{ kind: 'SERVES_IN', from: 'a', to: 'committee', subkind: 'buildingHead' }],
      ),
      selection,
      { ...usual, kind: 'post' },
    );
    expect(posts.states.map(({ name }) => say(name, 'zh'))).toEqual(['楼栋长']);
    expect(posts.flows.map(({ actors }) => actors)).toEqual([1, 1]);
  });

  const know = (pair: string, validFrom: string | null = null, validTo: string | null = null): PlainTie => ({
    kind: 'KNOWS',
    from: pair[0]!,
    to: pair[1]!,
    validFrom,
    validTo,
  });

  it.each(['leiden', 'louvain'] as const)(
    'follows circles that move from one window to the next (%s)',
    (method) => {
      // Two triangles; in February a third person of the second goes over to the first.
      const ties = [
        ...['ab', 'bc', 'ac'].map((pair) => know(pair)),
        ...['de', 'ef', 'df'].map((pair) => know(pair)),
        ...['eg', 'dg', 'fg'].map((pair) => know(pair, null, '2026-01')),
        ...['ag', 'bg', 'cg'].map((pair) => know(pair, '2026-02')),
      ];
      const { states, counts, flows, events } = ask(ties, { kind: 'community', method });
      expect(states.map(({ name }) => say(name, 'en'))).toEqual(['Group 1', 'Group 2']);
      expect(counts.map(({ actors }) => actors)).toEqual([3, 4, 4, 3, 4, 3]);
      // One goes from the group of four (the first by size in January) to the other.
      expect(flows.filter(({ window }) => window === 0)).toEqual([
        { window: 0, from: 'community.2', to: 'community.2', actors: 3 },
        { window: 0, from: 'community.1', to: 'community.2', actors: 1 },
        { window: 0, from: 'community.1', to: 'community.1', actors: 3 },
      ]);
      expect(events).toEqual([]);
    },
  );

  it('tells which circles came up, merged and ended, the latest first', () => {
    const ties = [
      ...['ab', 'bc', 'ac'].map((pair) => know(pair)),
      ...['de', 'ef', 'df'].map((pair) => know(pair, '2026-02')),
      ...['ad', 'ae', 'af', 'bd', 'be', 'bf', 'cd', 'ce', 'cf'].map((pair) => know(pair, '2026-03')),
    ];
    const { events } = ask(ties, { kind: 'community' });
    expect(events.map((event) => say(event, 'en'))).toEqual([
      'March 31, 2026: Group 2 merged into Group 1.',
      'February 28, 2026: Group 2 came up.',
    ]);
    for (const language of languages)
      for (const event of events) expect(say(event, language)).not.toMatch(/[{}]/);
  });

  it('is empty where nobody is in a state', () => {
    expect(ask([])).toMatchObject({ states: [], counts: [], flows: [], events: [] });
  });
});
