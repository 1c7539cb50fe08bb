import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openAuditLog } from '../audit/auditLog.ts';
import { lockForWriting } from '../audit/writerLock.ts';
import { restoreBackup, type Restored, type RestoreTarget } from '../backup/restoreBackup.ts';
import { localAccountId } from '../entities/access.ts';
import { ProblemError } from '../entities/problem.ts';
import { openKeyring } from '../secrets/keyring.ts';
import { systemClock } from '../store/clock.ts';
import { UsageError, type FolderCommand } from './command.ts';
import type { Configuration } from './configuration.ts';
import { sayOnConsole } from './sayOnConsole.ts';

/** Needs the store for itself: the server must not run. */
export const restoreCommand: FolderCommand = {
  name: 'restore',
  usage: ['linli restore FILE [--replace] [--replace-key]'],
  summary: {
    zh: '把备份恢复到空的数据文件夹或数据库；--replace 把现有数据移到一旁',
    en: 'Restore a backup into an empty data folder or database; --replace puts the present data aside',
  },
  takesPassphrase: true,

  async run(argv, configuration, { language, out, err, passphrase = null, pathOf }) {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        replace: { type: 'boolean', default: false },
        'replace-key': { type: 'boolean', default: false },
      },
    });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1)
      throw new UsageError(sayOnConsole('oneBackup', language));
    if (passphrase === null) throw new ProblemError({ code: 'needPassphrase' });
    const { store, dataFolder, keyFile } = configuration;
    const target: RestoreTarget = {
      store,
      dataFolder,
      keyFile,
      mayReplace: values.replace,
      mayReplaceKey: values['replace-key'],
      now: systemClock.now(),
    };
    let restored: Restored;
    try {
      restored = await restoreAlone({ path: pathOf(file), passphrase }, target);
    } catch (error) {
      if (!isBusy(error)) throw error;
      err(sayOnConsole('stopServerFirst', language));
      return 1;
    }
    await recordRestoration(configuration);
    out(
      sayOnConsole('restored', language, {
        madeAt: restored.facts.header.madeAt,
        nodes: restored.nodes,
        ties: restored.ties,
      }),
    );
    if (restored.dataAside !== null) out(sayOnConsole('dataAside', language, { path: restored.dataAside }));
    if (restored.keyAside !== null) out(sayOnConsole('keyAside', language, { path: restored.keyAside }));
    return 0;
  },
};

/** A server that runs holds the audit log, on either engine. @throws ProblemError `storeBusy`; as `restoreBackup` */
async function restoreAlone(
  backup: { readonly path: string; readonly passphrase: string },
  target: RestoreTarget,
): Promise<Restored> {
  const auditFolder = join(target.dataFolder, 'audit');
  const letGo = existsSync(auditFolder) ? await lockForWriting(auditFolder) : null;
  return restoreBackup(backup, target).finally(() => letGo?.());
}

const isBusy = (error: unknown): boolean =>
  error instanceof ProblemError && error.problems.some(({ code }) => code === 'storeBusy');

/** The restored audit log goes on with the restoration itself. */
async function recordRestoration({ dataFolder, keyFile }: Configuration): Promise<void> {
  const log = await openAuditLog(
    join(dataFolder, 'audit'),
    openKeyring(keyFile, { mayMake: true }).key('audit'),
    systemClock,
  );
  try {
    await log.append({
      accountId: localAccountId,
      action: 'restore',
      what: ['linli restore'],
      communityId: null,
      personIds: 'all',
      outcome: 'done',
    });
  } finally {
    await log.close();
  }
}
