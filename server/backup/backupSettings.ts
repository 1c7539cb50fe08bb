import { readFileSync } from 'node:fs';
import { ProblemError } from '../entities/problem.ts';

/** How backups are made by themselves. */
export interface BackupSettings {
  /** Where they go; null = nowhere. */
  readonly folder: string | null;
  /** 0 = none are made by themselves. */
  readonly everyHours: number;
  readonly keepDays: number;
  /** Read when it is needed, so that it can be changed. @throws ProblemError `unreadablePassphrase` */
  passphrase(): string | null;
}

const noBackups: BackupSettings = {
  folder: null,
  everyHours: 0,
  keepDays: 30,
  passphrase: () => null,
};

/** @param number reads a whole number from a variable, or answers the one given */
export function readBackupSettings(
  environment: NodeJS.ProcessEnv,
  number: (name: string, otherwise: number) => number,
): BackupSettings {
  const folder = environment.LINLI_BACKUP_DIR || null;
  const isKnown = Boolean(environment.LINLI_BACKUP_PASSPHRASE || environment.LINLI_BACKUP_PASSPHRASE_FILE);
  return {
    folder,
    everyHours: number('LINLI_BACKUP_EVERY_HOURS', folder !== null && isKnown ? 24 : 0),
    keepDays: number('LINLI_BACKUP_KEEP_DAYS', noBackups.keepDays),
    passphrase: () => passphraseIn(environment),
  };
}

/** Line breaks at the end of a passphrase file are not of the passphrase. */
function passphraseIn({
  LINLI_BACKUP_PASSPHRASE: passphrase,
  LINLI_BACKUP_PASSPHRASE_FILE: file,
}: NodeJS.ProcessEnv): string | null {
  if (passphrase) return passphrase;
  if (!file) return null;
  try {
    return readFileSync(file, 'utf8').replace(/[\r\n]+$/, '') || null;
  } catch {
    throw new ProblemError({ code: 'unreadablePassphrase', parameters: { file } });
  }
}
