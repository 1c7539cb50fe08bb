import type { CodedColumn, CommunityRecord } from '../entities/communityRecord.ts';
import { tieFactsOf } from '../entities/tieFacts.ts';
import { subsetOf } from './recordSubset.ts';

/**
 * The record as it would be if two nodes were one: ties of the other hang on the kept one, those between the two are gone, and
 * those that then say the same count once, the kept one's first. The record itself stays as it is. O(nodes + ties).
 * @throws Error when one of them is not in the record
 */
export function withOneNode(record: CommunityRecord, keptId: string, otherId: string): CommunityRecord {
  const { ties, nodes } = record;
  const keptRow = nodes.findIndex(({ id }) => id === keptId);
  const otherRow = nodes.findIndex(({ id }) => id === otherId);
  if (keptRow < 0 || otherRow < 0) throw new Error('No such node');
  const end = (row: number): number => (row === otherRow ? keptRow : row);
  const from = ties.from.map(end);
  const to = ties.to.map(end);
  const word = ({ words, codes }: CodedColumn, row: number): string | null => words[codes[row]!]!;
  const factsOf = (row: number): string =>
    tieFactsOf({
      kind: ties.kind.words[ties.kind.codes[row]!]!,
      fromId: nodes[from[row]!]!.id,
      toId: nodes[to[row]!]!.id,
      subkind: word(ties.subkind, row),
      validFrom: word(ties.validFrom, row),
      validTo: word(ties.validTo, row),
      waveId: word(ties.waveId, row),
      method: word(ties.method, row),
    });
  const isOf = (row: number, node: number): boolean => ties.from[row] === node || ties.to[row] === node;
  const known = new Set<string>();
  const gone = new Set<number>();
  for (let row = 0; row < ties.ids.length; row++) {
    if (isOf(row, keptRow) && isOf(row, otherRow)) gone.add(row);
    else if (isOf(row, keptRow)) known.add(factsOf(row));
  }
  for (let row = 0; row < ties.ids.length; row++) {
    if (gone.has(row) || !isOf(row, otherRow)) continue;
    const facts = factsOf(row);
    if (known.has(facts)) gone.add(row);
    known.add(facts);
  }
  const merged = { ...record, ties: { ...ties, from, to } };
  return subsetOf(
    merged,
    (node) => (node.id === otherId ? null : node),
    (row) => !gone.has(row),
  );
}
