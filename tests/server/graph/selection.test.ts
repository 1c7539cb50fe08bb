import { describe, expect, it } from 'vitest';
import type { CommunityRecord, RecordNode } from '../../../server/entities/communityRecord.ts';
import type { NetworkSelection } from '../../../server/entities/networkSelection.ts';
import { ProblemError } from '../../../server/entities/problem.ts';
import { adjacency } from '../../../server/graph/adjacency.ts';
import { random } from '../../../server/analysis/random.ts';
import { selectAdjacency, selectNetwork } from '../../../server/graph/selection.ts';
import { recordFrom } from '../analysis/recordFrom.ts';

const person = (id: string) => ({ id, label: 'Resident' });
const record = recordFrom(
  [
    person('a'),
    person('b'),
    person('c'),
    { id: 'o', label: 'Organization' },
    { id: 'w', label: 'SocialWorker' },
    { id: 'h', label: 'Place' },
  ],
  [
    { id: '1', kind: 'KNOWS', from: 'b', to: 'a', weight: 2, validFrom: '2024', validTo: '2025' },
    { id: '2', kind: 'SUPPORTS', from: 'a', to: 'b', weight: 3, subkind: 'emotional' },
    { id: '3', kind: 'NOMINATES', from: 'b', to: 'c', waveId: 'wave1', validFrom: '2026-03' },
    { id: '4', kind: 'MEMBER_OF', from: 'a', to: 'o' },
    { id: '5', kind: 'LIVES_IN', from: 'a', to: 'h' },
    { id: '6', kind: 'NOMINATES', from: 'c', to: 'a', weight: -4 },
  ],
);
const select = (selection: Partial<NetworkSelection>) =>
  selectNetwork(record, { communityId: 'community', ...selection });
const edges = (selection: Partial<NetworkSelection>): string[] => {
  const network = select(selection);
  return network.mapEdges(
    (key, { strength, kinds, tieIds }, from, to) =>
      `${key}: ${from}→${to} ${strength} ${kinds.join('+')} ${tieIds.join(',')}`,
  );
};

describe('the network of a selection', () => {
  it('has all persons, isolates too, and the ties between them', () => {
    const network = select({});
    expect([network.type, network.nodes()]).toEqual(['undirected', ['a', 'b', 'c', 'w']]);
    expect(network.getNodeAttributes('a')).toMatchObject({ kind: 'Resident', placeId: 'h' });
    expect(edges({})).toEqual([
      '1: a→b 5 KNOWS+SUPPORTS 1,2',
      '3: b→c 1 NOMINATES 3',
      '6: c→a -4 NOMINATES 6',
    ]);
  });

  it('is directed when asked, or when every kind is; a tie without direction is two arcs then', () => {
    expect(select({ tieKinds: ['NOMINATES'] }).type).toBe('directed');
    expect(edges({ tieKinds: ['KNOWS', 'SUPPORTS'], directed: true })).toEqual([
      '1: a→b 5 KNOWS+SUPPORTS 1,2',
      '1<: b→a 2 KNOWS 1',
    ]);
  });

  it('follows dates, waves, sub-kinds and kinds of actors', () => {
    expect(edges({ asOf: '2025-12-31', tieKinds: ['KNOWS'] })).toEqual(['1: a→b 2 KNOWS 1']);
    expect(edges({ asOf: '2026-01-01', tieKinds: ['KNOWS'] })).toEqual([]);
    expect(edges({ from: '2026-01', to: '2026-06', tieKinds: ['NOMINATES'] })).toHaveLength(2);
    expect(edges({ waveId: 'wave1' })).toEqual(['3: b→c 1 NOMINATES 3']);
    expect(edges({ subkinds: ['emotional'] })).toEqual(['2: a→b 3 SUPPORTS 2']);
    expect(select({ actorKinds: ['Resident'] }).nodes()).toEqual(['a', 'b', 'c']);
    expect(select({ tieKinds: ['MEMBER_OF'] }).nodes()).toEqual(['a', 'b', 'c', 'o', 'w']);
  });

  it('leaves actors out with their ties', () => {
    expect(edges({ leaveOut: ['b'] })).toEqual(['6: c→a -4 NOMINATES 6']);
  });

  it('is the same object when asked again', () => {
    expect(select({ asOf: '2026' })).toBe(select({ asOf: '2026' }));
  });

  it('is the same graph for another record that has it, and another where anything in it differs', () => {
    const network = select({});
    const of = (nodes: readonly RecordNode[], ties: Partial<CommunityRecord['ties']> = {}) =>
      selectNetwork({ ...record, nodes, ties: { ...record.ties, ...ties } }, { communityId: 'community' });
    expect(of(record.nodes.map((node) => (node.id === 'o' ? { ...node, displayName: 'x' } : node)))).toBe(
      network,
    );
    for (const change of [{ displayName: 'x' }, { externalId: '1' }, { attributes: { 楼层: 3 } }]) {
      const changed = of(record.nodes.map((node) => (node.id === 'a' ? { ...node, ...change } : node)));
      expect(changed).not.toBe(network);
      expect(changed.nodes()).toEqual(network.nodes());
    }
    const weight = record.ties.weight.map((each, row) => (row === 1 ? 4 : each));
    expect(of(record.nodes, { weight }).getEdgeAttribute('a', 'b', 'strength')).toBe(6);
    const ids = record.ties.ids.map((id) => (id === '2' ? '2b' : id));
    expect(of(record.nodes, { ids }).getEdgeAttribute('a', 'b', 'tieIds')).toEqual(['1', '2b']);
    const to = record.ties.to.map((end, row) => (row === 4 ? record.ties.to[3]! : end));
    expect(of(record.nodes, { to }).getNodeAttribute('a', 'placeId')).toBe('o');
  });

  it('refuses what makes no network', () => {
    const code = (selection: Partial<NetworkSelection>): string => {
      try {
        select(selection);
      } catch (error) {
        if (error instanceof ProblemError) return error.problems[0]!.code;
      }
      return '';
    };
    expect(code({ asOf: '2026', from: '2025' })).toBe('badWindow');
    expect(code({ from: '2026', to: '2025' })).toBe('endBeforeStart');
    expect(code({ tieKinds: ['LIVES_IN'] })).toBe('unknownTieKind');
    // What somebody thinks of a person is no contact, though both are persons.
    expect(code({ tieKinds: ['ASSESSES'] })).toBe('unknownTieKind');
    const via = (part: object) =>
      code({ projection: { coAttendance: true, largestGroup: 40, ...part } as never });
    expect([1, 501].map((largestGroup) => via({ largestGroup }))).toEqual(['tooSmall', 'tooLarge']);
    expect([0, 40_000].map((halfLifeDays) => via({ halfLifeDays }))).toEqual(['tooSmall', 'tooLarge']);
    expect([-0.1, 5, NaN].map((backbone) => via({ backbone }))).toEqual(Array(3).fill('badBackbone'));
    expect([0, 0.05, 1, null].map((backbone) => via({ backbone }))).toEqual(Array(4).fill(''));
  });

  it('has no edge where weights cancel out', () => {
    const made = recordFrom(
      [person('a'), person('b'), person('c')],
      [
        { id: '1', kind: 'SUPPORTS', from: 'a', to: 'b', weight: 0.1 },
        { id: '2', kind: 'SUPPORTS', from: 'a', to: 'b', weight: 0.2 },
        { id: '3', kind: 'SUPPORTS', from: 'a', to: 'b', weight: -0.3 },
        { id: '4', kind: 'SUPPORTS', from: 'b', to: 'c', weight: 1 },
        { id: '5', kind: 'SUPPORTS', from: 'b', to: 'c', weight: 2 },
      ],
    );
    for (const directed of [true, false]) {
      const network = selectNetwork(made, { communityId: 'community', directed });
      expect(network.mapEdges((key, { strength, tieIds }) => [key, strength, tieIds])).toEqual([
        ['4', 3, ['4', '5']],
      ]);
    }
  });

  it('has an edge of very many ties, beside one where weights cancel out', () => {
    const many = 150_000;
    const one = { kind: 'SUPPORTS', from: 'a', to: 'b' } as const;
    const made = recordFrom(
      [person('a'), person('b'), person('c')],
      [
        ...Array.from({ length: many }, () => one),
        { ...one, to: 'c', weight: 1 },
        { ...one, to: 'c', weight: -1 },
      ],
    );
    const { edgeStrengths } = selectAdjacency(made, { communityId: 'community', directed: true });
    expect([...edgeStrengths]).toEqual([many]);
  });

  it('is the same as typed arrays, made without the graph', () => {
    const kinds = ['KNOWS', 'SUPPORTS', 'NOMINATES'] as const;
    for (let seed = 1; seed <= 20; seed++) {
      const rng = random(seed);
      const pick = (count: number): number => Math.floor(rng() * count);
      const persons = Array.from({ length: 12 }, (_, i) => person(`p${String(i).padStart(2, '0')}`));
      const ties = Array.from({ length: 60 }, (_, i) => ({
        id: `t${String(pick(1000)).padStart(4, '0')}${i}`,
        kind: kinds[pick(3)]!,
        from: persons[pick(12)]!.id,
        to: persons[pick(12)]!.id,
        ...(pick(2) === 0 && { weight: pick(9) - 4 || 1 }),
      }));
      const made = recordFrom(persons, ties);
      for (const directed of [true, false]) {
        const selection = { communityId: 'community', directed };
        // A copy of the graph is walked afresh.
        const walked = adjacency(selectNetwork(made, selection).copy());
        expect(selectAdjacency(made, selection)).toEqual(walked);
      }
    }
  });
});
