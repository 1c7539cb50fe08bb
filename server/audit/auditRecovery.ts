import type { KeyObject } from 'node:crypto';
import { truncate, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { firstSeqOf, linesOf, logFiles, sizeOf } from './auditFiles.ts';
import { emptyHead, readHead, type AuditHead } from './auditHead.ts';
import { checkLine, lostHead } from './auditLine.ts';

export interface Recovered {
  readonly head: AuditHead;
  /** Whether the next line has to begin a file, because the last one is not what the head says. */
  readonly mustBeginFile: boolean;
  /** Whether both records of the head are to be written before anything else. */
  readonly mustWriteHead: boolean;
}

/**
 * Finds the end of the log after whatever happened. Genuine lines past the head (the head lags after a power
 * cut) are kept; what else stands past it was never acknowledged, and is cut. Lines that the head knows and that
 * are gone stay noticeable: the log goes on after them, in a new file. A head that was lost or damaged without
 * lines that explain it is noted in the chain itself.
 */
export async function recover(folder: string, key: KeyObject): Promise<Recovered> {
  const files = await logFiles(folder);
  const { head, isDamaged } = await readHead(folder, key);
  const sizes = await Promise.all(files.map((file) => sizeOf(join(folder, file))));
  if (!head) {
    if (sizes.every((size) => size === 0))
      return { head: emptyHead, mustBeginFile: true, mustWriteHead: true };
    return withoutHead(folder, files, key);
  }
  const isCut = (sizes[files.indexOf(head.file)] ?? 0) < head.bytes;
  const later = files.filter((file) => file > head.file);
  const end = await linesPast(folder, isCut ? null : head, later, key, head);
  if (isDamaged && end.seq === head.seq && head.seq > 0) return withoutHead(folder, files, key);
  return {
    head: end,
    mustBeginFile: (isCut && end === head) || end.bytes === 0,
    mustWriteHead: isDamaged || end.seq !== head.seq,
  };
}

/** Takes in the genuine lines past the head, and cuts what follows them. */
async function linesPast(
  folder: string,
  from: AuditHead | null,
  later: readonly string[],
  key: KeyObject,
  head: AuditHead,
): Promise<AuditHead> {
  let end = head;
  let goesOn = from !== null;
  for (const file of from ? [from.file, ...later] : later) {
    const start = file === head.file ? head.bytes : 0;
    let bytes = start;
    if (goesOn) {
      for await (const { lines, isTorn } of linesOf(folder, file, start)) {
        for (const line of lines) {
          const checked: ReturnType<typeof checkLine> = goesOn && !isTorn ? checkLine(line, key) : null;
          goesOn = checked?.seq === end.seq + 1 && checked.previous === end.mac;
          if (!checked || !goesOn) break;
          bytes += line.length + 1;
          end = { seq: checked.seq, mac: checked.mac, file, bytes };
        }
        if (!goesOn) break;
      }
    }
    if (bytes > 0 || file === head.file) await cut(join(folder, file), bytes);
    else await unlink(join(folder, file));
  }
  return end;
}

async function cut(path: string, bytes: number): Promise<void> {
  if ((await sizeOf(path)) > bytes) await truncate(path, bytes);
}

/** The log goes on after the last genuine line that is there, with a mark that nothing vouches for its end. */
async function withoutHead(folder: string, files: readonly string[], key: KeyObject): Promise<Recovered> {
  const last = files.at(-1);
  let seq = last ? firstSeqOf(last) : 0;
  for (const file of files)
    for await (const { lines } of linesOf(folder, file))
      for (const line of lines) seq = Math.max(seq, checkLine(line, key)?.seq ?? 0);
  return {
    head: { seq, mac: lostHead, file: last ?? emptyHead.file, bytes: 0 },
    mustBeginFile: true,
    mustWriteHead: false,
  };
}
