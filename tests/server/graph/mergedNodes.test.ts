import { describe, expect, it } from 'vitest';
import { withOneNode } from '../../../server/graph/mergedNodes.ts';
import { networkTieKinds, tieKinds } from '../../../server/entities/tieKinds.ts';
import { tiesOf } from '../../../server/graph/recordTies.ts';
import { recordFrom, type PlainTie } from '../analysis/recordFrom.ts';

const nodes = ['a', 'b', 'c', 'd'].map((id) => ({ id, label: 'Resident' }));
const allKinds = tieKinds.map(({ id }) => id);
const told = (ties: readonly PlainTie[], kinds = allKinds): string[] =>
  tiesOf(withOneNode(recordFrom(nodes, ties), 'a', 'b'), kinds).map(({ kind, from, to, weight }) =>
    `${kind} ${from.id}-${to.id} ${weight ?? ''}`.trim(),
  );

// By hand: a and b are one.
describe('a record in which two are one', () => {
  it('has the ties of both on the one that stays', () => {
    const ties: PlainTie[] = [
      { kind: 'KNOWS', from: 'a', to: 'c' },
      { kind: 'SUPPORTS', from: 'd', to: 'b' },
      { kind: 'KNOWS', from: 'c', to: 'd' },
    ];
    expect(told(ties)).toEqual(['KNOWS a-c', 'SUPPORTS d-a', 'KNOWS c-d']);
    const merged = withOneNode(recordFrom(nodes, ties), 'a', 'b');
    expect(merged.nodes.map(({ id }) => id)).toEqual(['a', 'c', 'd']);
  });

  it('has no ties between the two, and counts what both say once, as the kept one says it', () => {
    const ties: PlainTie[] = [
      { kind: 'KNOWS', from: 'c', to: 'b', weight: 5 },
      { kind: 'KNOWS', from: 'a', to: 'c', weight: 2 },
      { kind: 'KNOWS', from: 'a', to: 'b' },
      { kind: 'SUPPORTS', from: 'b', to: 'c' },
      { kind: 'SUPPORTS', from: 'c', to: 'a' },
    ];
    expect(told(ties)).toEqual(['KNOWS a-c 2', 'SUPPORTS a-c', 'SUPPORTS c-a']);
  });

  it('keeps ties of other dates and sub-kinds apart', () => {
    const ties: PlainTie[] = [
      { kind: 'KNOWS', from: 'a', to: 'c', validFrom: '2025' },
      { kind: 'KNOWS', from: 'b', to: 'c', validFrom: '2026' },
      { kind: 'SUPPORTS', from: 'a', to: 'c', subkind: 'emotional' },
      { kind: 'SUPPORTS', from: 'b', to: 'c', subkind: 'informational' },
    ];
    expect(told(ties, [...networkTieKinds])).toHaveLength(4);
  });

  it('leaves the record as it is', () => {
    const record = recordFrom(nodes, [{ kind: 'KNOWS', from: 'b', to: 'c' }]);
    withOneNode(record, 'a', 'b');
    expect(tiesOf(record, ['KNOWS'])[0]!.from.id).toBe('b');
  });
});
