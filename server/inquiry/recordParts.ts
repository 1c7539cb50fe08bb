import type { CommunityRecord, RecordNode, TieColumns } from '../entities/communityRecord.ts';

/**
 * A record in pieces, each copied or written in a few milliseconds: a large community in one piece would keep the
 * server from answering anybody meanwhile.
 */
export type RecordPart =
  | {
      readonly type: 'frame';
      readonly frame: Omit<CommunityRecord, 'nodes' | 'ties'>;
      readonly columns: Omit<TieColumns, 'ids'>;
      readonly nodeCount: number;
      readonly tieCount: number;
    }
  | { readonly type: 'nodes'; readonly nodes: readonly RecordNode[] }
  | { readonly type: 'tieIds'; readonly ids: readonly string[] };

const nodesInPart = 500;
const tieIdsInPart = 5_000;

export function* partsOf(record: CommunityRecord): Generator<RecordPart> {
  const { nodes, ties, ...frame } = record;
  const { ids, ...columns } = ties;
  yield { type: 'frame', frame, columns, nodeCount: nodes.length, tieCount: ids.length };
  for (let i = 0; i < nodes.length; i += nodesInPart)
    yield { type: 'nodes', nodes: nodes.slice(i, i + nodesInPart) };
  for (let i = 0; i < ids.length; i += tieIdsInPart)
    yield { type: 'tieIds', ids: ids.slice(i, i + tieIdsInPart) };
}

/** Puts the parts of one record together, in the order in which they were made. */
export class RecordAssembly {
  private first: Extract<RecordPart, { type: 'frame' }> | null = null;
  private readonly nodes: RecordNode[] = [];
  private readonly ids: string[] = [];

  add(part: RecordPart): void {
    if (part.type === 'frame') this.first = part;
    else if (part.type === 'nodes') for (const node of part.nodes) this.nodes.push(node);
    else for (const id of part.ids) this.ids.push(id);
  }

  get isWhole(): boolean {
    return this.first?.nodeCount === this.nodes.length && this.first.tieCount === this.ids.length;
  }

  /** @throws Error when a part is missing */
  whole(): CommunityRecord {
    const { first, nodes, ids } = this;
    if (!first || !this.isWhole) throw new Error('A part of the record is missing');
    return { ...first.frame, nodes, ties: { ids, ...first.columns } };
  }
}
