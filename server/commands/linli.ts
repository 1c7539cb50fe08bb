import { ProblemError } from '../entities/problem.ts';
import type { Language } from '../entities/wording.ts';
import { sayProblem } from '../locales/index.ts';
import { analyzeCommand } from './analyze.command.ts';
import { askPassphrase } from './askPassphrase.ts';
import { backupCommand } from './backup.command.ts';
import { auditCommand } from './audit.command.ts';
import { checkCommand } from './check.command.ts';
import type { CommandSurroundings, FolderCommand, StoreCommand } from './command.ts';
import { knock } from './commandDoor.ts';
import { readConfiguration, type Configuration } from './configuration.ts';
import { demoCommand } from './demo.command.ts';
import { exportCommand } from './export.command.ts';
import { filesFrom } from './files.ts';
import { helpAsked } from './helpAsked.ts';
import { importCommand } from './import.command.ts';
import { migrateCommand } from './migrate.command.ts';
import { eraseCommand, retentionCommand } from './privacy.command.ts';
import { restoreCommand } from './restore.command.ts';
import { runCommand } from './runCommand.ts';
import { sayOnConsole } from './sayOnConsole.ts';
import { serve } from './serve.ts';
import { openServices } from './services.ts';
import { SettingError } from './settingError.ts';
import { verifyCommand } from './verify.command.ts';
import { userCommand } from './user.command.ts';
import { workerCommand } from './worker.command.ts';

/** The registry: every command that works on the store. */
export const commands: readonly StoreCommand[] = [
  importCommand,
  exportCommand,
  analyzeCommand,
  checkCommand,
  auditCommand,
  demoCommand,
  backupCommand,
  userCommand,
  retentionCommand,
  eraseCommand,
];

/** Those that need no open store, or the data folder for themselves. */
const folderCommands: readonly FolderCommand[] = [
  restoreCommand,
  migrateCommand,
  verifyCommand,
  workerCommand,
];

const serveCommand = {
  name: 'serve',
  usage: ['linli serve [--no-demonstration]'],
  summary: { zh: '启动服务，在浏览器里使用', en: 'Start the server, to be used in the browser' },
} as const;

/** The language of the command line: LINLI_LANGUAGE, else that of the system; Chinese unless it is English. */
function languageOf({ LINLI_LANGUAGE, LC_ALL, LANG }: NodeJS.ProcessEnv): Language {
  if (LINLI_LANGUAGE === 'zh' || LINLI_LANGUAGE === 'en') return LINLI_LANGUAGE;
  return (LC_ALL || LANG || '').startsWith('en') ? 'en' : 'zh';
}

async function main(argv: readonly string[]): Promise<number> {
  const language = languageOf(process.env);
  const [name] = argv;
  const help = helpAsked([serveCommand, ...commands, ...folderCommands], argv, language);
  if (help !== null) {
    process.stdout.write(`${help}\n`);
    return name === undefined ? 2 : 0;
  }
  let configuration: Configuration;
  try {
    configuration = readConfiguration(process.env);
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    process.stderr.write(`${sayOnConsole('badSetting', language, { name: error.message })}\n`);
    return 2;
  }
  if (name === serveCommand.name) return serveUntilStopped(configuration, argv, language);
  try {
    return folderCommands.some((command) => command.name === name)
      ? await runOnFolder(configuration, argv, language)
      : await runOnStore(configuration, argv, language);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    for (const problem of error.problems) process.stderr.write(`${sayProblem(problem, language)}\n`);
    return 1;
  }
}

async function runOnFolder(
  configuration: Configuration,
  argv: readonly string[],
  language: Language,
): Promise<number> {
  const surroundings = await surroundingsOf(folderCommands, configuration, argv, language);
  return runCommand(folderCommands, argv, configuration, surroundings);
}

async function surroundingsOf(
  known: readonly (StoreCommand | FolderCommand)[],
  { backup }: Configuration,
  [name]: readonly string[],
  language: Language,
): Promise<CommandSurroundings> {
  const takesPassphrase = known.find((command) => command.name === name)?.takesPassphrase ?? false;
  const terminal = { input: process.stdin, output: process.stderr };
  const passphrase = takesPassphrase
    ? await askPassphrase(backup, terminal, { language, isNew: name === backupCommand.name })
    : null;
  return {
    language,
    out: (text) => void process.stdout.write(`${text}\n`),
    err: (text) => void process.stderr.write(`${text}\n`),
    ...filesFrom(process.cwd()),
    passphrase,
  };
}

async function runOnStore(
  configuration: Configuration,
  argv: readonly string[],
  language: Language,
): Promise<number> {
  const surroundings = await surroundingsOf(commands, configuration, argv, language);
  try {
    const { services, close } = await openServices(configuration);
    try {
      return await runCommand(commands, argv, services, surroundings);
    } finally {
      await close();
    }
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const isHeld = error.problems.some((problem) => problem.code === 'storeBusy');
    const exit = isHeld ? await knock(configuration.dataFolder, argv, surroundings) : null;
    if (exit !== null) return exit;
    throw error;
  }
}

async function serveUntilStopped(
  configuration: Configuration,
  argv: readonly string[],
  language: Language,
): Promise<number> {
  const print = (text: string): void => void process.stdout.write(`${text}\n`);
  try {
    const withDemonstration = !argv.includes('--no-demonstration');
    const running = await serve(configuration, commands, { language, print, withDemonstration });
    await new Promise<void>((resolve) => {
      process.once('SIGINT', resolve);
      process.once('SIGTERM', resolve);
    });
    print(sayOnConsole('stopping', language));
    await running.stop();
    return 0;
  } catch (error) {
    process.stderr.write(`${whyNotStarted(error, configuration, language).join('\n')}\n`);
    return 1;
  }
}

/** What keeps the server from starting, in words. @throws the error itself when it is none of these */
function whyNotStarted(error: unknown, { port }: Configuration, language: Language): string[] {
  if (error instanceof ProblemError) {
    if (error.problems.some((problem) => problem.code === 'storeBusy'))
      return [sayOnConsole('alreadyServing', language)];
    return error.problems.map((problem) => sayProblem(problem, language));
  }
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    return [sayOnConsole('portTaken', language, { port })];
  throw error;
}

// Not awaited: a part that is loaded later may lie in one built file with this, and would wait for its end.
void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
