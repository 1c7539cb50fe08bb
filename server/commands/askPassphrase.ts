import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import type { BackupSettings } from '../backup/backupSettings.ts';
import type { Language } from '../entities/wording.ts';
import { sayOnConsole } from './sayOnConsole.ts';

/** Where somebody sits, if anybody does. */
interface Terminal {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
}

/**
 * The passphrase of a backup: from the environment, else as it is typed, which is not shown. Null when there is
 * none, or nobody to ask.
 * @param isNew whether it is typed twice, because a slip would make the backup useless
 * @throws ProblemError `unreadablePassphrase`
 */
export async function askPassphrase(
  settings: Pick<BackupSettings, 'passphrase'>,
  { input, output }: Terminal,
  { language, isNew }: { readonly language: Language; readonly isNew: boolean },
): Promise<string | null> {
  const known = settings.passphrase();
  if (known !== null || !input.isTTY || !output.isTTY) return known;
  const ask = (word: 'askPassphrase' | 'askAgain'): Promise<string> =>
    readHidden(sayOnConsole(word, language), { input, output });
  const first = await ask('askPassphrase');
  if (first === '') return null;
  if (isNew && (await ask('askAgain')) !== first) {
    output.write(`${sayOnConsole('notTheSame', language)}\n`);
    return null;
  }
  return first;
}

function readHidden(question: string, { input, output }: Terminal): Promise<string> {
  output.write(`${question} `);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input, output: silent, terminal: true, historySize: 0 });
  return new Promise((resolve) => {
    let typed = '';
    lines.once('line', (line) => {
      typed = line;
      lines.close();
    });
    lines.once('SIGINT', () => lines.close());
    lines.once('close', () => {
      output.write('\n');
      resolve(typed);
    });
  });
}
