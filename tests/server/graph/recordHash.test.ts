import { describe, expect, it } from 'vitest';
import { nodeKindHash, tieKindHash } from '../../../server/graph/recordHash.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../analysis/recordFrom.ts';

const nodes: PlainNode[] = [
  ...['b', 'c', 'd'].map((id) => ({ id, label: 'Resident' })),
  { id: 'r', label: 'Resource', properties: { kind: 'service' } },
];
const knows: PlainTie = { id: 'k1', kind: 'KNOWS', from: 'b', to: 'c', validFrom: '2026-01' };
const ties: PlainTie[] = [
  knows,
  { id: 'k2', kind: 'KNOWS', from: 'c', to: 'd', subkind: 'kin', weight: 2 },
  { id: 'u1', kind: 'USES', from: 'b', to: 'r' },
];
const hash = (given: readonly PlainTie[], more: readonly PlainNode[] = []) =>
  tieKindHash(recordFrom([...nodes, ...more], given), 'KNOWS');

// By definition: equal where the ties of the kind say the same, and in no other case here.
describe('the hash of the ties of a kind', () => {
  const first = hash(ties);

  it('does not change with ties of other kinds, their words, or nodes that have none of it', () => {
    const used: PlainTie = { id: 'u2', kind: 'USES', from: 'd', to: 'r', subkind: 'lent', validFrom: '2020' };
    expect(hash([used, ...ties])).toBe(first);
    expect(hash(ties.slice(0, 2))).toBe(first);
    expect(hash(ties, [{ id: 'a', label: 'Resident' }])).toBe(first);
  });

  it.each<[string, Partial<PlainTie>]>([
    ['id', { id: 'k9' }],
    ['end', { to: 'd' }],
    ['direction', { from: 'c', to: 'b' }],
    ['sub-kind', { subkind: 'friend' }],
    ['weight', { weight: 1 }],
    ['date', { validFrom: '2026-02' }],
    ['end of time', { validTo: '2026-02' }],
    ['round', { waveId: 'w' }],
    ['note', { note: 'x' }],
  ])('changes with an %s of one of them', (_what, change) => {
    expect(hash([{ ...knows, ...change }, ...ties.slice(1)])).not.toBe(first);
  });

  it('changes with one more or less of them', () => {
    expect(hash(ties.slice(1))).not.toBe(first);
    expect(hash([...ties, { ...knows, id: 'k3' }])).not.toBe(first);
  });
});

describe('the hash of the nodes of a kind', () => {
  const of = (properties: PlainNode['properties'], more: readonly PlainNode[] = []) =>
    nodeKindHash(
      recordFrom([...nodes.slice(1), { id: 'b', label: 'Resident', properties }, ...more], []),
      'Resident',
    );

  it('changes with what is recorded of one of them, not with other nodes', () => {
    const first = of({});
    expect(of({}, [{ id: 'o', label: 'Organization' }])).toBe(first);
    expect(of({ birthYear: 1940 })).not.toBe(first);
    expect(of({}, [{ id: 'e', label: 'Resident' }])).not.toBe(first);
  });
});
