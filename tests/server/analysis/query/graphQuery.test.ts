import { describe, expect, it } from 'vitest';
import {
  graphQuery,
  graphQueryNetwork,
  type GraphQuery,
} from '../../../../server/analysis/query/graphQuery.ts';
import type { NetworkSelection } from '../../../../server/entities/networkSelection.ts';
import type { ProblemError } from '../../../../server/entities/problem.ts';
import { say } from '../../../../server/locales/index.ts';
import { recordFrom } from '../recordFrom.ts';

/**
 * By hand: five residents in two buildings of one block. 2024: a-b, b-c, c-d. 2025: a-b, b-c, b-e; c-d ended in 2024. b
 * leads the choir from 2024 through 2025; c is a member throughout; d joins in 2025.
 */
const record = recordFrom(
  [
    { id: 'a', label: 'Resident', properties: { birthYear: 1950, gender: 'female', tags: ['dance', 'Tea'] } },
    { id: 'b', label: 'Resident', properties: { birthYear: 1960, gender: 'male' } },
    { id: 'c', label: 'Resident', properties: { gender: 'female' }, attributes: { since: '2019-05' } },
    { id: 'd', label: 'Resident', properties: { birthYear: 1975 } },
    { id: 'e', label: 'SocialWorker' },
    { id: 'choir', label: 'Organization', displayName: 'Choir' },
    { id: 'band', label: 'Organization', displayName: 'Band' },
    { id: 'house1', label: 'Place', displayName: '1号楼' },
    { id: 'house2', label: 'Place', displayName: '2号楼' },
    { id: 'block', label: 'Place', displayName: 'Block' },
  ],
  [
    { id: 'ab', kind: 'KNOWS', from: 'a', to: 'b', validFrom: '2023', weight: 4 },
    { id: 'bc', kind: 'KNOWS', from: 'b', to: 'c', validFrom: '2023', weight: 2 },
    { id: 'cd', kind: 'KNOWS', from: 'c', to: 'd', validFrom: '2023', validTo: '2024-11-30' },
    { id: 'be', kind: 'KNOWS', from: 'e', to: 'b', validFrom: '2025-02-01' },
    {
      kind: 'MEMBER_OF',
      from: 'b',
      to: 'choir',
      subkind: 'leader',
      validFrom: '2024',
      validTo: '2025-12-31',
    },
    { kind: 'MEMBER_OF', from: 'c', to: 'choir', subkind: 'member', validFrom: '2020' },
    { kind: 'MEMBER_OF', from: 'd', to: 'choir', subkind: 'member', validFrom: '2025-03-01' },
    { kind: 'LIVES_IN', from: 'a', to: 'house1' },
    { kind: 'LIVES_IN', from: 'b', to: 'house2' },
    { kind: 'WITHIN', from: 'house2', to: 'block' },
  ],
);
const in2025: NetworkSelection = { communityId: 'community', asOf: '2025-06-01', tieKinds: ['KNOWS'] };
const period = { earlier: { date: '2024-06-01' }, later: { date: '2025-06-01' } };

const ask = (query: Partial<GraphQuery>, selection = in2025, first = 100, offset = 0) =>
  graphQuery(record, selection, { query: { subject: 'actors', ...query } as GraphQuery, first, offset });
const found = (query: Partial<GraphQuery>, selection = in2025): string[] =>
  ask(query, selection).actors.map(({ actor }) => actor.id);
const property = (name: string, comparison: string, value?: string): Partial<GraphQuery> => ({
  properties: [{ property: name, comparison, value } as never],
});
const belongs = (more: object): Partial<GraphQuery> => ({
  affiliations: [{ kind: 'MEMBER_OF', event: 'held', negated: false, ...more } as never],
});
const ties = (more: object, rest: Partial<GraphQuery> = {}) =>
  ask({ subject: 'ties', ties: { event: 'held', ends: 'both', ...more } as never, ...rest });
const tiesBetween = (between: object): object => ({
  subject: 'ties',
  ties: { event: 'kept', ends: 'both', period: between },
});
const tieIds = (...asked: Parameters<typeof ties>): string[] => ties(...asked).ties.map(({ tieId }) => tieId);
function codeOf(run: () => unknown): string | undefined {
  try {
    run();
  } catch (error) {
    return (error as ProblemError).problems[0]?.code;
  }
  return undefined;
}

describe('a query for actors', () => {
  it('finds all actors of the kinds, those without ties too, by name', () => {
    expect(found({})).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(found({}, { ...in2025, actorKinds: ['SocialWorker'] })).toEqual(['e']);
  });

  it('compares numbers, choices, texts and dates; what is not known matches isUnknown alone', () => {
    expect(found(property('birthYear', 'atLeast', '1960'))).toEqual(['b', 'd']);
    expect(found(property('birthYear', 'atMost', '1960'))).toEqual(['a', 'b']);
    expect(found(property('birthYear', 'is', '1950'))).toEqual(['a']);
    expect(found(property('gender', 'is', 'female'))).toEqual(['a', 'c']);
    expect(found(property('gender', 'isNot', 'female'))).toEqual(['b']);
    expect(found(property('gender', 'isUnknown'))).toEqual(['d', 'e']);
    expect(found(property('tags', 'contains', 'TEA'))).toEqual(['a']);
    expect(found(property('tags', 'is', 'te'))).toEqual([]);
    expect(found(property('since', 'atLeast', '2019'))).toEqual(['c']);
    expect(found(property('since', 'atLeast', '2019-06'))).toEqual([]);
    expect(found(property('since', 'atMost', '2019-05-20'))).toEqual(['c']);
  });

  it('finds who lives in a place, or in one within it', () => {
    expect(found({ placeIds: ['house1'] })).toEqual(['a']);
    expect(found({ placeIds: ['block'] })).toEqual(['b']);
  });

  it('finds the leaders of another day, and who joined and left between two', () => {
    const today: NetworkSelection = { ...in2025, asOf: '2026-06-01' };
    expect(found(belongs({ roles: ['leader'] }), today)).toEqual([]);
    expect(found(belongs({ roles: ['leader'], at: { date: '2025' } }), today)).toEqual(['b']);
    expect(found(belongs({ event: 'formed', period }))).toEqual(['d']);
    expect(found(belongs({ event: 'kept', period }))).toEqual(['b', 'c']);
    const later = { earlier: { date: '2025' }, later: { date: '2026' } };
    expect(found(belongs({ event: 'dissolved', period: later }))).toEqual(['b']);
    expect(found(belongs({ nodeIds: ['choir'], negated: true }))).toEqual(['a', 'e']);
    expect(found(belongs({ nodeIds: ['band'] }))).toEqual([]);
  });

  it('finds who came into the network and who fell out of it', () => {
    const presence = (event: string) => found({ presence: { event, period } as never });
    expect(presence('formed')).toEqual(['e']);
    expect(presence('dissolved')).toEqual(['d']);
    expect(presence('kept')).toEqual(['a', 'b', 'c']);
  });

  it('shows measures of several moments beside each, and bounds and ranks by them', () => {
    const degree = { id: 'degree' } as const;
    const both = ask({ measures: [degree, { ...degree, at: { date: '2024-06-01' } }] });
    // 2025: b has 3 contacts, a, c and e have 1, d none; 2024: b and c have 2, a and d have 1.
    expect(both.actors.map(({ actor, values }) => [actor.id, ...values])).toEqual([
      ['b', 3, 2],
      ['a', 1, 1],
      ['c', 1, 2],
      ['e', 1, 0],
      ['d', 0, 1],
    ]);
    expect(both.measureColumns.map(({ name }) => say(name, 'en'))[1]).toMatch(/\(June 1, 2024\)$/);
    expect(found({ measures: [{ ...degree, atLeast: 1, atMost: 2 }] })).toEqual(['a', 'c', 'e']);
    expect(found({ measures: [{ ...degree, top: 2 }] })).toEqual(['b', 'a', 'c', 'e']);
    // The largest among those who satisfy everything else.
    expect(found({ ...property('gender', 'is', 'female'), measures: [{ ...degree, top: 1 }] })).toEqual([
      'a',
      'c',
    ]);
  });

  it('never passes an undefined value, and puts it last', () => {
    const constraint = { id: 'constraint' } as const;
    const all = ask({ measures: [constraint], sort: { column: 'measure:0', descending: false } });
    expect(all.actors.at(-1)).toMatchObject({ actor: { id: 'd' }, values: [null] });
    expect(found({ measures: [{ ...constraint, atLeast: 0 }] })).not.toContain('d');
    expect(found({ measures: [{ ...constraint, top: 10 }] })).not.toContain('d');
  });

  it('sorts by what is asked, and answers a page of it', () => {
    expect(found({ sort: { column: 'name', descending: true } })).toEqual(['e', 'd', 'c', 'b', 'a']);
    expect(found({ facts: ['birthYear'], sort: { column: 'fact:birthYear', descending: true } })).toEqual([
      'd',
      'b',
      'a',
      'c',
      'e',
    ]);
    const page = ask({ facts: ['birthYear', 'tags', 'since'] }, in2025, 2, 2);
    expect(page.total).toBe(5);
    expect(page.actors.map(({ actor, facts }) => [actor.id, ...facts])).toEqual([
      ['c', null, null, '2019-05'],
      ['d', '1975', null, null],
    ]);
    expect(ask({ facts: ['tags'] }).actors[0]!.facts).toEqual(['dance, Tea']);
  });

  it('draws those who were found, and the ties among them', () => {
    const query = { subject: 'actors', ...belongs({}) } as GraphQuery;
    const network = graphQueryNetwork(record, in2025, { query });
    expect(network?.nodes.ids).toEqual(['b', 'c', 'd']);
    expect(network?.edges).toMatchObject({ ids: ['bc'], from: [0], to: [1], strengths: [2] });
  });
});

describe('a query for ties', () => {
  it('finds the recorded ties of the selection, by the names of their ends', () => {
    const all = ties({});
    expect(all.ties.map(({ tieId, event }) => [tieId, event])).toEqual([
      ['ab', 'held'],
      ['bc', 'held'],
      ['be', 'held'],
    ]);
    expect(all.ties[0]).toMatchObject({ kind: 'KNOWS', weight: 4, validFrom: '2023', validTo: null });
    const network = graphQueryNetwork(record, in2025, { query: { subject: 'ties' } as GraphQuery });
    expect(network).toMatchObject({ order: 4, size: 3 });
  });

  it('finds what was kept, formed and dissolved between two moments', () => {
    expect(tieIds({ event: 'kept', period })).toEqual(['ab', 'bc']);
    expect(tieIds({ event: 'formed', period })).toEqual(['be']);
    expect(tieIds({ event: 'dissolved', period })).toEqual(['cd']);
    expect(tieIds({ event: 'notAsked', period })).toEqual([]);
  });

  it('keeps to weights and to the ends', () => {
    expect(tieIds({ weightAtLeast: 2 })).toEqual(['ab', 'bc']);
    expect(tieIds({ weightAtMost: 1 })).toEqual(['be']);
    expect(tieIds({ ends: 'both' }, belongs({}))).toEqual(['bc']);
    expect(tieIds({ ends: 'either' }, property('gender', 'is', 'female'))).toEqual(['ab', 'bc']);
  });

  it('shows edge measures, whichever end a tie starts from', () => {
    const answer = ties({}, { measures: [{ id: 'edgeBetweenness' }] });
    // A star of three: each tie is on the paths of its outer end to b and to two others.
    expect(answer.ties.map(({ values }) => values)).toEqual([[3], [3], [3]]);
  });

  it('tells a tie that nobody was asked about from one that dissolved', () => {
    const waves = recordFrom(
      [
        { id: 'p', label: 'Resident' },
        { id: 'q', label: 'Resident' },
        { id: 'r', label: 'Resident' },
        { id: 'w1', label: 'Wave', properties: { startsOn: '2024-01-01' } },
        { id: 'w2', label: 'Wave', properties: { startsOn: '2025-01-01' } },
      ],
      [
        { id: 'pq', kind: 'NOMINATES', from: 'p', to: 'q', waveId: 'w1', validFrom: '2024-01-01' },
        {
          id: 'qr',
          kind: 'NOMINATES',
          from: 'q',
          to: 'r',
          waveId: 'w1',
          validFrom: '2024-01-01',
          validTo: '2024-12-31',
        },
        { id: 'rp', kind: 'NOMINATES', from: 'r', to: 'p', waveId: 'w2', validFrom: '2025-01-01' },
        { kind: 'ANSWERED', from: 'p', to: 'w1' },
        { kind: 'ANSWERED', from: 'q', to: 'w1' },
        { kind: 'ANSWERED', from: 'r', to: 'w2' },
      ],
    );
    const rounds = { earlier: { waveId: 'w1' }, later: { waveId: 'w2' } };
    const of = (event: string) =>
      graphQuery(
        waves,
        { communityId: 'community', tieKinds: ['NOMINATES'] },
        {
          query: { subject: 'ties', ties: { event, period: rounds, ends: 'both' } as never },
          first: 10,
          offset: 0,
        },
      ).ties.map(({ tieId }) => tieId);
    // p did not answer again; the tie of q ended; r was first heard in the second round.
    expect(of('notAsked')).toEqual(['pq']);
    expect(of('dissolved')).toEqual(['qr']);
    expect(of('kept')).toEqual([]);
    expect(of('formed')).toEqual(['rp']);
  });
});

describe('a query that cannot be answered', () => {
  it.each([
    ['required', property('birthYear', 'atLeast')],
    ['notFound', { placeIds: ['choir'] }],
    ['notFound', belongs({ nodeIds: ['nobody'] })],
    ['notFound', belongs({ at: { waveId: 'nowhere' } })],
    ['notFound', { presence: { event: 'kept', period: { ...period, earlier: { waveId: 'nowhere' } } } }],
    ['notFound', { presence: { event: 'formed', period: { ...period, later: { waveId: 'choir' } } } }],
    ['notFound', tiesBetween({ ...period, earlier: { waveId: 'nowhere' } })],
    ['notFound', tiesBetween({ ...period, later: { waveId: 'nowhere' } })],
    ['badMoment', belongs({ at: {} })],
    ['required', belongs({ event: 'formed' })],
    ['notAChoice', { affiliations: [{ kind: 'KNOWS', event: 'held', negated: false }] }],
    ['notAChoice', { measures: [{ id: 'edgeBetweenness' }] }],
    ['notAChoice', { subject: 'ties', measures: [{ id: 'degree' }] }],
    ['tooSmall', { measures: [{ id: 'degree', top: 0 }] }],
    ['notAChoice', { sort: { column: 'fact:birthYear', descending: false } }],
    ['badRequest', { ties: { event: 'held', ends: 'both' } }],
    ['required', { subject: 'ties', ties: { event: 'kept', ends: 'both' } }],
  ])('says why: %s', (code, query) => {
    expect(codeOf(() => ask(query as never))).toBe(code);
  });
});

describe('a query among the members of one group', () => {
  // In June 2025 b, c and d are in the choir, and of their ties b-c holds; a lives in house1.
  const among = (membersOf: string) => ({ ...in2025, membersOf });

  it('finds nobody else, and no tie to anybody else', () => {
    expect(found({}, among('choir')).sort()).toEqual(['b', 'c', 'd']);
    expect(found({}, among('block'))).toEqual(['b']);
    const { ties } = ask({ subject: 'ties' }, among('choir'));
    expect(ties.map(({ from, to }) => [from.id, to.id])).toEqual([['b', 'c']]);
  });

  it('says so', () => {
    const { sentences } = ask({}, among('choir'));
    expect(sentences.map((each) => say(each, 'en'))).toEqual([
      'Finds Resident, Social worker; ties are Knows, June 1, 2025.',
      'Only among the members or residents of Choir.',
    ]);
  });
});

describe('a query in plain words', () => {
  it('says what it finds and each condition', () => {
    const { sentences } = ask({
      placeIds: ['house1'],
      ...property('gender', 'is', 'female'),
      ...belongs({ nodeIds: ['choir'], roles: ['leader'], at: { date: '2025' } }),
      measures: [{ id: 'degree', atLeast: 0.5 }],
    });
    expect(sentences.map((each) => say(each, 'en'))).toEqual([
      'Finds Resident, Social worker; ties are Knows, June 1, 2025.',
      'Lives in 1号楼.',
      'Gender is “Female”.',
      'Had “Member of” (Choir; as Leader) (2025).',
      'Degree is at least 0.5, computed on the whole network.',
    ]);
    expect(sentences.map((each) => say(each, 'zh'))).toEqual([
      '找居民、社工；联系看认识，2025年6月1日。',
      '住在1号楼。',
      '性别是“女”。',
      '2025：有“成员”（Choir；角色：负责人）。',
      '联系人数不小于0.5，按整个网络算。',
    ]);
  });
});
