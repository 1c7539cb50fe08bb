import { parseArgs } from 'node:util';
import { restoreBackup, type Restored, type RestoreTarget } from '../backup/restoreBackup.ts';
import { ProblemError } from '../entities/problem.ts';
import { systemClock } from '../store/clock.ts';
import { UsageError, type FolderCommand } from './command.ts';
import { aloneWithAudit, isBusy, recordAct } from './installation.ts';
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
      restored = await aloneWithAudit(dataFolder, () =>
        restoreBackup({ path: pathOf(file), passphrase }, target),
      );
    } catch (error) {
      if (!isBusy(error)) throw error;
      err(sayOnConsole('stopServerFirst', language));
      return 1;
    }
    await recordAct(configuration, 'restore');
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
