import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openAuditLog } from '../audit/auditLog.ts';
import { lockForWriting } from '../audit/writerLock.ts';
import { localAccountId } from '../entities/access.ts';
import { ProblemError } from '../entities/problem.ts';
import type { AuditAction } from '../entities/results/audit.ts';
import { openKeyring } from '../secrets/keyring.ts';
import { systemClock } from '../store/clock.ts';
import type { Configuration } from './configuration.ts';

/** Holds the audit log during a work, as a server that runs does on either engine. @throws ProblemError `storeBusy` */
export async function aloneWithAudit<Result>(
  dataFolder: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const folder = join(dataFolder, 'audit');
  const letGo = existsSync(folder) ? await lockForWriting(folder) : null;
  return work().finally(() => letGo?.());
}

export const isBusy = (error: unknown): boolean =>
  error instanceof ProblemError && error.problems.some(({ code }) => code === 'storeBusy');

/** Writes into the audit log what a command did to all that the installation holds. */
export async function recordAct({ dataFolder, keyFile }: Configuration, action: AuditAction): Promise<void> {
  const key = openKeyring(keyFile, { mayMake: true }).key('audit');
  const log = await openAuditLog(join(dataFolder, 'audit'), key, systemClock);
  try {
    await log.append({
      accountId: localAccountId,
      action,
      what: [`linli ${action}`],
      communityId: null,
      personIds: 'all',
      outcome: 'done',
    });
  } finally {
    await log.close();
  }
}
