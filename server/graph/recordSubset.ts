import type { CodedColumn, CommunityRecord, RecordNode, TieColumns } from '../entities/communityRecord.ts';

/**
 * A record of some of the nodes, as `keep` answers them (null = left out), and of those ties between them that
 * pass. The order stays. O(nodes + ties).
 */
export function subsetOf(
  record: CommunityRecord,
  keep: (node: RecordNode) => RecordNode | null,
  keepTie: (row: number) => boolean = () => true,
): CommunityRecord {
  const nodes: RecordNode[] = [];
  const position = record.nodes.map((node) => {
    const kept = keep(node);
    return kept === null ? -1 : nodes.push(kept) - 1;
  });
  const { ties } = record;
  const rows: number[] = [];
  for (let row = 0; row < ties.ids.length; row++) {
    const isBetweenKept = position[ties.from[row]!]! >= 0 && position[ties.to[row]!]! >= 0;
    if (isBetweenKept && keepTie(row)) rows.push(row);
  }
  return { ...record, nodes, ties: tiesAt(ties, rows, position) };
}

function tiesAt(ties: TieColumns, rows: readonly number[], position: readonly number[]): TieColumns {
  const column = <Word extends string | null>({ words, codes }: CodedColumn<Word>): CodedColumn<Word> => ({
    words,
    codes: Uint32Array.from(rows, (row) => codes[row]!),
  });
  return {
    ids: rows.map((row) => ties.ids[row]!),
    kind: column(ties.kind),
    subkind: column(ties.subkind),
    from: Uint32Array.from(rows, (row) => position[ties.from[row]!]!),
    to: Uint32Array.from(rows, (row) => position[ties.to[row]!]!),
    weight: Float64Array.from(rows, (row) => ties.weight[row]!),
    validFrom: column(ties.validFrom),
    validTo: column(ties.validTo),
    waveId: column(ties.waveId),
    method: column(ties.method),
    frequency: column(ties.frequency),
    confirmedOn: column(ties.confirmedOn),
    note: column(ties.note),
  };
}
