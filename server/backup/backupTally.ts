import { createHash, type Hash } from 'node:crypto';
import { ArchiveHash, type ArchiveRow } from '../store/archive.ts';
import { partOfGraph, type BackupEnd, type BackupPart } from './backupFormat.ts';

/** Counts and hashes of what goes into a backup, or comes out of it. Both must come to the same. */
export class BackupTally {
  private readonly nodes = new Map<string, number>();
  private readonly ties = new Map<string, number>();
  private readonly rows = new ArchiveHash();
  private readonly parts = new Map<string, { bytes: number; readonly hash: Hash }>();

  /** @param line the row as it stands in the backup, with its line break */
  addRow(row: ArchiveRow, line: string): void {
    if ('node' in row) count(this.nodes, row.node.labels.join(':'));
    else count(this.ties, row.tie.kind);
    this.rows.add(row);
    this.addPart(partOfGraph, line);
  }

  addPart(name: string, content: Uint8Array | string): void {
    const part = this.parts.get(name) ?? { bytes: 0, hash: createHash('sha256') };
    part.bytes += typeof content === 'string' ? Buffer.byteLength(content) : content.length;
    part.hash.update(content);
    this.parts.set(name, part);
  }

  end(): BackupEnd {
    return {
      nodes: sorted(this.nodes),
      ties: sorted(this.ties),
      graphHash: this.rows.digest(),
      parts: [...this.parts]
        .map(([name, { bytes, hash }]): BackupPart => ({ name, bytes, sha256: hash.copy().digest('hex') }))
        .sort((one, other) => (one.name < other.name ? -1 : 1)),
    };
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

const sorted = (counts: ReadonlyMap<string, number>): Record<string, number> =>
  Object.fromEntries([...counts].sort(([one], [other]) => (one < other ? -1 : 1)));
