import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readArchive } from '../store/archive.ts';
import type { GraphStore } from '../store/graphStore.ts';
import {
  auditPrefix,
  backupFormat,
  isAuditFile,
  partOfSecret,
  type BackupEnd,
  type BackupLine,
} from './backupFormat.ts';
import { BackupTally } from './backupTally.ts';

/** What is backed up. */
export interface BackupSource {
  readonly graph: Pick<GraphStore, 'scan' | 'describe'>;
  /** The installation's secret, as it stands in the key file. */
  readonly secret: string;
  /** Null = there is no audit log. */
  readonly auditFolder: string | null;
  /** Version of Linli. */
  readonly version: string;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
}

/** Lines are gathered to chunks of about this many bytes. */
const chunkBytes = 64 * 1024;
/** A multiple of three, so that base64 needs no padding but at the end. */
const pieceBytes = 48 * 1024;

/** The lines of a backup, in chunks. Answers what the last line says. */
export async function* backupChunks(source: BackupSource): AsyncGenerator<Uint8Array, BackupEnd> {
  const lines = backupLines(source);
  let gathered: string[] = [];
  let length = 0;
  for (;;) {
    const next = await lines.next();
    if (!next.done) {
      gathered.push(next.value);
      length += next.value.length;
    }
    if (next.done || length >= chunkBytes) {
      yield Buffer.from(gathered.join(''));
      [gathered, length] = [[], 0];
    }
    if (next.done) return next.value;
  }
}

async function* backupLines(source: BackupSource): AsyncGenerator<string, BackupEnd> {
  const tally = new BackupTally();
  const { engine } = await source.graph.describe();
  yield lineOf({
    backup: { format: backupFormat, madeAt: source.madeAt, linli: source.version, engine },
  });
  yield lineOf({ secret: source.secret });
  tally.addPart(partOfSecret, source.secret);
  for await (const row of readArchive(source.graph)) {
    const line = lineOf(row);
    tally.addRow(row, line);
    yield line;
  }
  if (source.auditFolder !== null) {
    for (const name of await auditFiles(source.auditFolder))
      for await (const piece of piecesOf(join(source.auditFolder, name))) {
        tally.addPart(auditPrefix + name, piece);
        yield lineOf({ file: auditPrefix + name, base64: piece.toString('base64') });
      }
  }
  const end = tally.end();
  yield lineOf({ end });
  return end;
}

const lineOf = (line: BackupLine): string => `${JSON.stringify(line)}\n`;

/** The record of the last line comes first: lines that are written meanwhile may go beyond it, never fall short. */
async function auditFiles(folder: string): Promise<string[]> {
  const names = (await readdir(folder).catch(() => [])).filter(isAuditFile).sort();
  return [...names.filter((name) => name === 'head'), ...names.filter((name) => name !== 'head')];
}

/** A file as long as it is now; what is appended meanwhile is left out. */
async function* piecesOf(path: string): AsyncGenerator<Buffer> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    for (let position = 0; position < size;) {
      const length = Math.min(pieceBytes, size - position);
      const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, position);
      if (bytesRead === 0) break;
      position += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
