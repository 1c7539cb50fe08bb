import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { createGunzip } from 'node:zlib';
import { Decrypter } from 'age-encryption';
import { ProblemError } from '../entities/problem.ts';
import {
  auditPrefix,
  backupFormat,
  isAuditFile,
  partOfSecret,
  type BackupEnd,
  type BackupHeader,
  type BackupLine,
} from './backupFormat.ts';
import { BackupTally } from './backupTally.ts';
import { chunksOf, streamOf, textLines, through } from './byteStreams.ts';
import { passphraseIdentity } from './passphrase.ts';

const firstBytes = 'age-encryption.org/v1\n';

/** What a backup says of itself, found to be true. */
export interface BackupFacts {
  readonly header: BackupHeader;
  readonly secret: string;
  readonly end: BackupEnd;
}

/**
 * The lines of a backup as they are decrypted. Every byte is authenticated before it is handed on; that the whole
 * is there, and is what its last line says, is known only when this comes to its end. Bounded memory.
 * @throws ProblemError `wrongPassphrase`, `damagedBackup`, `notABackup`, `newerBackup`, `unreadableBackup`
 */
export async function* readBackup(path: string, passphrase: string): AsyncGenerator<BackupLine, BackupFacts> {
  const file = basename(path);
  await checkBeginning(path);
  const tally = new BackupTally();
  let [header, secret, end]: [BackupHeader | null, string | null, BackupEnd | null] = [null, null, null];
  try {
    const decrypter = new Decrypter();
    decrypter.addIdentity(passphraseIdentity(passphrase));
    const decrypted = await decrypter.decrypt(streamOf(createReadStream(path)));
    for await (const text of textLines(through(chunksOf(decrypted), createGunzip()))) {
      if (end !== null) throw new Error('Something stands after the end');
      const line = JSON.parse(text) as BackupLine;
      if ('backup' in line) {
        header = line.backup;
        if (header.format > backupFormat)
          throw new ProblemError({ code: 'newerBackup', parameters: { file } });
      } else if (header === null) throw new Error('The first line is missing');
      else if ('secret' in line) {
        secret = line.secret;
        tally.addPart(partOfSecret, line.secret);
      } else if ('end' in line) end = line.end;
      else if ('file' in line) {
        checkName(line.file);
        tally.addPart(line.file, Buffer.from(line.base64, 'base64'));
      } else tally.addRow(line, `${text}\n`);
      yield line;
    }
    if (header === null || secret === null || end === null) throw new Error('It ends too early');
    if (!isDeepStrictEqual(end, tally.end())) throw new Error('It is not what its end says');
    return { header, secret, end };
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw new ProblemError({ code: 'damagedBackup', parameters: { file } });
  }
}

/** Reads a backup to its end, and with it every byte. */
export async function factsOf(path: string, passphrase: string): Promise<BackupFacts> {
  const lines = readBackup(path, passphrase);
  for (;;) {
    const next = await lines.next();
    if (next.done) return next.value;
  }
}

async function checkBeginning(path: string): Promise<void> {
  const parameters = { file: basename(path) };
  const beginning = Buffer.alloc(firstBytes.length);
  try {
    const handle = await open(path, 'r');
    try {
      await handle.read(beginning, 0, beginning.length, 0);
    } finally {
      await handle.close();
    }
  } catch {
    throw new ProblemError({ code: 'unreadableBackup', parameters });
  }
  if (beginning.toString('latin1') !== firstBytes) throw new ProblemError({ code: 'notABackup', parameters });
}

/** A name in a backup must not lead out of the audit folder. */
function checkName(name: string): void {
  if (!name.startsWith(auditPrefix) || !isAuditFile(name.slice(auditPrefix.length)))
    throw new Error('A file of a strange name');
}
