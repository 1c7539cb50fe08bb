import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { networkHistory } from '../../../../../server/analysis/evolution/history/networkHistory.ts';
import type { CommunityRecord } from '../../../../../server/entities/communityRecord.ts';
import type { NetworkSelection } from '../../../../../server/entities/networkSelection.ts';
import { ProblemError } from '../../../../../server/entities/problem.ts';
import type { NetworkHistory } from '../../../../../server/entities/results/networkHistory.ts';
import { dayNumber, dayOfNumber } from '../../../../../server/graph/daySpan.ts';
import { selectNetwork } from '../../../../../server/graph/selection.ts';
import { recordFrom, type PlainTie } from '../../recordFrom.ts';

const communityId = 'community';
const today = '2026-06-30';
const history = (record: CommunityRecord, selection: Partial<NetworkSelection> = {}): NetworkHistory =>
  networkHistory(record, { communityId, ...selection }, { today });

const record = recordFrom(
  [
    ...['a', 'b', 'c'].map((id) => ({ id, label: 'Resident' })),
    { id: 'h', label: 'Place', displayName: '3号楼' },
    { id: 'k', label: 'Committee' },
    { id: 'o', label: 'Organization', properties: { foundedOn: '2026-02' } },
  ],
  [
    { id: '1', kind: 'KNOWS', from: 'a', to: 'b', weight: 2, validFrom: '2026-01', validTo: '2026-03' },
    { id: '2', kind: 'SUPPORTS', from: 'a', to: 'b', weight: 1, validFrom: '2026-03-30' },
    { id: '3', kind: 'KNOWS', from: 'b', to: 'c' },
    { id: '4', kind: 'LIVES_IN', from: 'a', to: 'h', validFrom: '2026-01-11', validTo: '2026-02' },
    { id: '5', kind: 'SERVES_IN', from: 'b', to: 'k', validFrom: '2026-05' },
  ],
);

// Expected values by hand: the span begins on 2026-01-01, which is day 0; 2026-03-30 is day 88, 2026-06-30 day 180.
describe('the history of a network', () => {
  it('has all edges once, and the days on which each was there', () => {
    const { from, to, days, network, edgeSpells } = history(record);
    expect([from, to, days]).toEqual(['2026-01-01', '2026-06-30', 181]);
    expect(network.nodes.ids).toEqual(['a', 'b', 'c']);
    expect(network).toMatchObject({
      ...{ directed: false, order: 3, size: 2 },
      edges: { ids: ['1', '3'], from: [0, 1], to: [1, 2], strengths: [3, 1], kinds: [0, 1] },
      kindSets: [['KNOWS', 'SUPPORTS'], ['KNOWS']],
    });
    expect(edgeSpells).toEqual({
      edges: [0, 0, 0, 1],
      from: [0, 88, 90, -1],
      to: [87, 89, 181, 181],
      strengths: [2, 3, 1, 1],
    });
  });

  it('tells when actors were there, and who held an office', () => {
    const { network, stays, offices } = history(record, { actorKinds: ['Resident', 'Organization'] });
    expect(network.nodes.ids).toEqual(['a', 'b', 'c', 'o']);
    expect(network.places).toEqual(['3号楼']);
    expect(network.nodes.places).toEqual([0, -1, -1, -1]);
    expect(network.nodes.formal).toEqual([false, true, false, false]);
    expect(stays).toEqual({ nodes: [0, 1, 2, 3], from: [10, -1, -1, 31], to: [58, 181, 181, 181] });
    expect(offices).toEqual({ nodes: [1], from: [120], to: [181] });
  });

  it('keeps to a span that is asked for', () => {
    const { from, to, network, edgeSpells, stays } = history(record, { from: '2026-04', to: '2026-05-02' });
    expect([from, to]).toEqual(['2026-04-01', '2026-05-02']);
    expect(network.edges.strengths).toEqual([1, 1]);
    expect(edgeSpells).toMatchObject({ edges: [0, 1], from: [-1, -1], to: [32, 32] });
    // a had moved out before.
    expect(stays.nodes).toEqual([1, 2]);
    expect(history(record, { from: '2026-02', asOf: null, to: '2026-02' }).days).toBe(28);
  });

  it('begins a hundred years before its end at most', () => {
    const old = recordFrom(
      ['a', 'b'].map((id) => ({ id, label: 'Resident' })),
      [{ kind: 'KNOWS', from: 'a', to: 'b', validFrom: '0202-01-01' }],
    );
    expect(history(old)).toMatchObject({ from: '1926-07-01', to: today, days: 36_525 });
    expect(() => history(old, { from: '0202' })).toThrow(ProblemError);
  });

  it('ends today where a date on record is a hundred years or more after its beginning', () => {
    const endless = recordFrom(
      ['a', 'b', 'c'].map((id) => ({ id, label: 'Resident' })),
      [
        { kind: 'KNOWS', from: 'a', to: 'b', validFrom: '2026-01-01', validTo: '9999-12-31' },
        { kind: 'KNOWS', from: 'b', to: 'c', validFrom: '2026-02-01', validTo: '2026-03-01' },
      ],
    );
    expect(history(endless)).toMatchObject({
      from: '2026-01-01',
      to: today,
      days: 181,
      network: { size: 2 },
    });
    expect(history(endless, { from: '2026-05' })).toMatchObject({ from: '2026-05-01', to: today });
  });

  it('ends after today where ties are known to end then', () => {
    const coming = recordFrom(
      ['a', 'b'].map((id) => ({ id, label: 'Resident' })),
      [{ kind: 'KNOWS', from: 'a', to: 'b', validFrom: '2026-01-01', validTo: '2026-12-31' }],
    );
    expect(history(coming)).toMatchObject({ from: '2026-01-01', to: '2026-12-31', days: 365 });
  });

  it('is one day where nothing has a date', () => {
    const undated = recordFrom(
      ['a', 'b'].map((id) => ({ id, label: 'Resident' })),
      [{ kind: 'KNOWS', from: 'a', to: 'b' }],
    );
    expect(history(undated)).toMatchObject({ from: today, to: today, days: 1, network: { size: 1 } });
  });

  it('refuses too many actors', () => {
    const many = recordFrom(
      Array.from({ length: 20_001 }, (_, i) => ({ id: `r${i}`, label: 'Resident' })),
      [],
    );
    expect(() => history(many)).toThrow('tooManyNodes');
  });
});

const ids = ['a', 'b', 'c', 'd'];
const date = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 0, max: 120 }).map((offset) => dayOfNumber(dayNumber('2026-01-01') + offset)),
  fc.constantFrom('2026', '2026-01', '2026-02', '2026-03'),
);
const ties: fc.Arbitrary<PlainTie[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('KNOWS' as const, 'SUPPORTS' as const, 'MEMBER_OF' as const),
    from: fc.constantFrom(...ids),
    to: fc.constantFrom(...ids),
    weight: fc.constantFrom(null, 1, 2, 0.1, 0.2, -0.3, -1, -2),
    validFrom: date,
    validTo: date,
  }),
  { maxLength: 25 },
);

describe('on any day the history', () => {
  it('has the edges of the network of that day, of the same strength', () => {
    fc.assert(
      fc.property(ties, fc.boolean(), fc.integer({ min: 0, max: 130 }), (made, directed, offset) => {
        const known = made.map((tie) => (tie.kind === 'MEMBER_OF' ? { ...tie, to: 'o' } : tie));
        const random = recordFrom(
          [...ids.map((id) => ({ id, label: 'Resident' })), { id: 'o', label: 'Organization' }],
          known,
        );
        const selection = {
          ...{ communityId, directed, tieKinds: ['KNOWS' as const, 'SUPPORTS' as const] },
          ...(made.length % 2 === 0 && { tieKinds: ['KNOWS' as const, 'MEMBER_OF' as const] }),
        };
        const { network, edgeSpells, days } = networkHistory(
          random,
          { ...selection, from: '2026-01-01', to: '2026-05-31' },
          { today },
        );
        expect(days).toBe(151);
        const found = edgeSpells.edges.flatMap((edge, i) => {
          if (edgeSpells.from[i]! > offset || edgeSpells.to[i]! < offset) return [];
          const ends = [network.edges.from[edge]!, network.edges.to[edge]!].map(
            (at) => network.nodes.ids[at],
          );
          return [`${(directed ? ends : ends.sort()).join('-')} ${edgeSpells.strengths[i]!}`];
        });
        const asOf = dayOfNumber(dayNumber('2026-01-01') + offset);
        const expected = selectNetwork(random, { ...selection, asOf }).mapEdges(
          (_key, { strength }, ...[source, target]) =>
            `${(directed ? [source, target] : [source, target].sort()).join('-')} ${strength}`,
        );
        expect(found.sort()).toEqual(expected.sort());
      }),
      { numRuns: 400, seed: 9 },
    );
  });
});
