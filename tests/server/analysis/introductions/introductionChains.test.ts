import { describe, expect, it } from 'vitest';
import { introductionChains } from '../../../../server/analysis/introductions/introductionChains.ts';
import type { CommunityRecord } from '../../../../server/entities/communityRecord.ts';
import { say } from '../../../../server/locales/index.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../recordFrom.ts';

const today = '2026-06-15';
const resident = (id: string, more: Partial<PlainNode> = {}): PlainNode => ({
  id,
  label: 'Resident',
  ...more,
});
const people: readonly PlainNode[] = [
  { id: 'w', label: 'SocialWorker' },
  ...['a', 'b', 'c', 'd', 'e', 't'].map((id) => resident(id)),
  { id: 'house', label: 'Place' },
  { id: 'body', label: 'Committee' },
];
const knows = (from: string, to: string, more: Partial<PlainTie> = {}): PlainTie => ({
  ...{ kind: 'KNOWS', from, to, validFrom: '2026-01', ...more },
});
const asked = (
  ties: readonly PlainTie[],
  {
    nodes = people,
    fromId = 'w' as string | null,
    more = {} as Partial<CommunityRecord>,
    personId = 't',
  } = {},
) =>
  introductionChains(
    { ...recordFrom(nodes, ties), ...more },
    { communityId: 'community', asOf: today },
    { personId, fromId, today },
  );
const ways = (...question: Parameters<typeof asked>) =>
  asked(...question)?.chains.map(({ actors }) => actors.map(({ id }) => id).join(' '));
const withNode = (id: string, more: Partial<PlainNode>): readonly PlainNode[] =>
  people.map((each) => (each.id === id ? { ...each, ...more } : each));

describe('who could introduce somebody', () => {
  it('is first who knows her, then whom fewest steps lead to, each by somebody else', () => {
    const ties = [
      ...[knows('w', 't'), knows('w', 'a'), knows('a', 't')],
      // From c nothing shorter leads to w than over b.
      ...[knows('w', 'b'), knows('b', 'c'), knows('c', 't')],
      // Over a there is a shorter way already.
      ...[knows('b', 'a')],
    ];
    expect(ways(ties)).toEqual(['w t', 'w a t', 'w b c t']);
    expect(ways(ties.slice(1))).toEqual(['w a t', 'w b c t']);
  });

  it('is not reached in more than three steps', () => {
    const ties = [knows('w', 'a'), knows('a', 'b'), knows('b', 'c'), knows('c', 't')];
    expect(ways(ties)).toEqual([]);
    expect(ways(ties, { personId: 'c' })).toEqual(['w a b c']);
  });

  it('is the one whose weakest acquaintance is strongest, then the latest known, then the most often confirmed', () => {
    const over = (id: string, first: Partial<PlainTie>, second: Partial<PlainTie>) => [
      knows('w', id, first),
      knows(id, 't', second),
    ];
    const strong = { weight: 3, validFrom: '2025-01' };
    expect(
      ways([
        ...over('a', { weight: 9 }, { weight: 2 }),
        ...over('b', strong, strong),
        ...over('c', strong, { ...strong, validFrom: '2026-02' }),
        ...over('d', { ...strong, confirmedOn: '2026-03' }, { ...strong, confirmedOn: '2026-04' }),
        // As lately known as d, by its beginning only.
        ...over('e', { ...strong, validFrom: '2026-03' }, { ...strong, confirmedOn: '2026-04' }),
      ]),
    ).toEqual(['w d t', 'w e t', 'w b t']);
  });

  it('counts contact in either direction and of every kind, and only what holds on the day', () => {
    const ties: readonly PlainTie[] = [
      { kind: 'SUPPORTS', from: 'a', to: 'w' },
      { kind: 'NOMINATES', from: 't', to: 'a' },
      ...[knows('w', 'b'), knows('b', 't', { validTo: '2026-06-14' })],
      ...[knows('w', 'c'), knows('c', 't', { validFrom: '2026-06-16' })],
      // A rating is no contact.
      ...[knows('w', 'd'), { kind: 'ASSESSES', from: 'd', to: 't', weight: 5 } as const],
    ];
    expect(ways(ties)).toEqual(['w a t']);
  });

  it.each([
    ['does not want to be considered', { properties: { tags: ['不参与评选'] } }],
    ['withheld that by a form', { withheld: { leadership: '2026-01-01' } }],
    ['may be a child', { properties: { birthYear: 2012 } }],
    ['was merely mentioned', { isMentioned: true }],
  ])('is nobody who %s', (_, more) => {
    const ties = [knows('w', 'a'), knows('a', 't')];
    expect(ways(ties)).toEqual(['w a t']);
    expect(ways(ties, { nodes: withNode('a', more) })).toEqual([]);
    // She herself may be sought, and may seek.
    expect(ways(ties, { nodes: withNode('t', more) })).toEqual(['w a t']);
  });

  it('is nobody who has moved out, and somebody whose home is not known', () => {
    const ties = [knows('w', 'a'), knows('a', 't')];
    const home = (validTo: string | null): PlainTie => ({
      kind: 'LIVES_IN',
      from: 'a',
      to: 'house',
      validTo,
    });
    expect(ways([...ties, home('2026-05-31')])).toEqual([]);
    expect(ways([...ties, home(null)])).toEqual(['w a t']);
    expect(ways([...ties, home('2026-05-31'), home(null)])).toEqual(['w a t']);
  });

  it('is nobody who would have to speak to somebody with whom there was tension, ever or unseen', () => {
    const ties = [knows('w', 'a'), knows('a', 't')];
    const tension = knows('t', 'a', { weight: -1, validTo: '2020' });
    expect(ways([...ties, tension])).toEqual([]);
    expect(ways(ties, { more: { keptApart: [['a', 't']] } })).toEqual([]);
    expect(ways([...ties, knows('a', 'b', { weight: -1 })])).toEqual(['w a t']);
  });

  it('starts, unless somebody is chosen, from whichever worker or holder of a post is nearest', () => {
    const post = (from: string, subkind: string): PlainTie => ({
      kind: 'SERVES_IN',
      subkind,
      from,
      to: 'body',
    });
    const ties = [
      ...[post('d', 'director'), post('e', 'buildingHead')],
      ...[knows('w', 'a'), knows('a', 't'), knows('w', 'd'), knows('d', 't'), knows('e', 't')],
    ];
    // Of d one need not ask through w; the head of a building is a neighbour.
    expect(ways(ties, { fromId: null })).toEqual(['d t', 'w a t']);
    expect(ways(ties)).toEqual(['w a t', 'w d t']);
    expect(ways(ties, { fromId: 'e' })).toEqual(['e t']);
    expect(ways(ties, { fromId: 'nobody' })).toEqual([]);
    expect(ways(ties, { fromId: 't' })).toEqual([]);
  });

  it('is told in one sentence with how each is known and since when', () => {
    const said = (ties: readonly PlainTie[], language: 'zh' | 'en') =>
      asked(ties)?.chains.map(({ sentence }) => say(sentence, language));
    const ties: readonly PlainTie[] = [
      knows('w', 'a', { validFrom: '2025' }),
      { kind: 'SUPPORTS', from: 'b', to: 'a', confirmedOn: '2026-03', validFrom: '2026-01' },
      knows('b', 't', { frequency: 'weekly', validFrom: null }),
      ...[knows('w', 'c'), { kind: 'NOMINATES', from: 't', to: 'c', confirmedOn: '2026-05-10' } as const],
    ];
    expect(said(ties, 'zh')).toEqual([
      'w认识c（2026年1月起，没有再确认过），t提到过c（2026年5月10日确认）。',
      'w认识a（2025起，没有再确认过），a和b之间帮过忙（2026年3月确认），b和t常来往（日期没有记）。',
    ]);
    expect(said(ties, 'en')?.[0]).toBe(
      'w knows c (since January 2026, not confirmed after that); t named c (confirmed May 10, 2026).',
    );
    expect(asked(ties)?.chains[1]?.links).toMatchObject([
      { strength: 1, since: '2025', confirmedOn: null },
      { strength: 1, since: '2026-01', confirmedOn: '2026-03' },
      { strength: 1, since: null, confirmedOn: null },
    ]);
  });

  it('is not asked about what is no person', () => {
    expect(asked([], { personId: 'house' })).toBeNull();
    expect(asked([], { personId: 'nobody' })).toBeNull();
  });
});
