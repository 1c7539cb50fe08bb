import { parseArgs } from 'node:util';
import { total } from '../backup/backupFormat.ts';
import { checkChecksum } from '../backup/checksum.ts';
import { factsOf } from '../backup/readBackup.ts';
import { UsageError, type FolderCommand } from './command.ts';
import { sayOnConsole } from './sayOnConsole.ts';

/** With the passphrase everything is checked; without it the checksum beside the backup, if there is one. */
export const verifyCommand: FolderCommand = {
  name: 'verify',
  usage: ['linli verify FILE'],
  summary: {
    zh: '检查一份备份是否完整（不写入任何内容）',
    en: 'Check that a backup is whole (writes nothing)',
  },
  takesPassphrase: true,

  async run(argv, _configuration, { language, out, err, passphrase = null, pathOf }) {
    const { positionals } = parseArgs({ args: [...argv], allowPositionals: true, options: {} });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1)
      throw new UsageError(sayOnConsole('oneBackup', language));
    const path = pathOf(file);
    const hasChecksum = await checkChecksum(path);
    if (passphrase === null) {
      if (hasChecksum) out(sayOnConsole('checksumRight', language));
      else err(sayOnConsole('nothingToCheck', language));
      return hasChecksum ? 0 : 1;
    }
    const { header, end } = await factsOf(path, passphrase);
    const gaps = { madeAt: header.madeAt, version: header.linli, engine: header.engine };
    out(sayOnConsole('wholeBackup', language, gaps));
    for (const [name, count] of [...Object.entries(end.nodes), ...Object.entries(end.ties)])
      out(`  ${name.padEnd(24)} ${count}`);
    out(
      sayOnConsole('inAll', language, {
        nodes: total(end.nodes),
        ties: total(end.ties),
        hash: end.graphHash,
      }),
    );
    return 0;
  },
};
