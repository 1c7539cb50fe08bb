import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { AuditEvent } from '../audit/auditLog.ts';
import { loggedAct } from '../audit/loggedAct.ts';
import { backupName, total } from '../backup/backupFormat.ts';
import { localAccountId } from '../entities/access.ts';
import { ProblemError } from '../entities/problem.ts';
import { UsageError, type StoreCommand } from './command.ts';
import { sayOnConsole } from './sayOnConsole.ts';

const event: Omit<AuditEvent, 'outcome'> = {
  accountId: localAccountId,
  action: 'backup',
  what: ['linli backup'],
  communityId: null,
  personIds: 'all',
};

/** Without a file: into the folder of backups, or where there is none, into the user's folder. */
export const backupCommand: StoreCommand = {
  name: 'backup',
  usage: ['linli backup [FILE]'],
  summary: {
    zh: '把全部数据、审计日志和密钥加密备份到一个文件',
    en: 'Back up all data, the audit log and the key into one encrypted file',
  },
  takesPassphrase: true,

  async run(argv, { backups, audit, stores }, { language, out, passphrase = null, pathOf }) {
    const { positionals } = parseArgs({ args: [...argv], allowPositionals: true, options: {} });
    if (positionals.length > 1) throw new UsageError(sayOnConsole('oneBackup', language));
    const [file] = positionals;
    const { folder } = backups.settings;
    const made = await loggedAct(audit, event, async () => {
      if (file === undefined && folder !== null && backups.isConfigured()) {
        const { name, nodes, ties } = await backups.make();
        return { path: join(folder, name), nodes: nodes ?? 0, ties: ties ?? 0 };
      }
      const known = passphrase ?? backups.settings.passphrase();
      if (known === null) throw new ProblemError({ code: 'needPassphrase' });
      const path = pathOf(file ?? join(folder ?? '', backupName(stores.clock.now())));
      const { end } = await backups.writeTo(path, known);
      return { path, nodes: total(end.nodes), ties: total(end.ties) };
    });
    out(sayOnConsole('backedUp', language, made));
    return 0;
  },
};
