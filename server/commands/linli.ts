import { ProblemError } from '../entities/problem.ts';
import type { Language } from '../entities/wording.ts';
import { sayProblem } from '../locales/index.ts';
import { analyzeCommand } from './analyze.command.ts';
import { checkCommand } from './check.command.ts';
import type { CommandSurroundings, StoreCommand } from './command.ts';
import { knock } from './commandDoor.ts';
import { readConfiguration, type Configuration } from './configuration.ts';
import { demoCommand } from './demo.command.ts';
import { exportCommand } from './export.command.ts';
import { filesFrom } from './files.ts';
import { importCommand } from './import.command.ts';
import { runCommand } from './runCommand.ts';
import { sayOnConsole } from './sayOnConsole.ts';
import { serve } from './serve.ts';
import { openServices } from './services.ts';

/** The registry: every command that works on the store. */
export const commands: readonly StoreCommand[] = [
  importCommand,
  exportCommand,
  analyzeCommand,
  checkCommand,
  demoCommand,
];

/** The language of the command line: LINLI_LANGUAGE, else that of the system; Chinese unless it is English. */
function languageOf({ LINLI_LANGUAGE, LC_ALL, LANG }: NodeJS.ProcessEnv): Language {
  if (LINLI_LANGUAGE === 'zh' || LINLI_LANGUAGE === 'en') return LINLI_LANGUAGE;
  return (LC_ALL || LANG || '').startsWith('en') ? 'en' : 'zh';
}

async function main(argv: readonly string[]): Promise<number> {
  const language = languageOf(process.env);
  const [name] = argv;
  if (name === undefined || name === '--help' || name === 'help') {
    showUsage(language);
    return name === undefined ? 2 : 0;
  }
  const configuration = readConfiguration(process.env);
  if (name === 'serve') return serveUntilStopped(configuration, argv, language);
  return runOnStore(configuration, argv, language);
}

async function runOnStore(
  configuration: Configuration,
  argv: readonly string[],
  language: Language,
): Promise<number> {
  const surroundings: CommandSurroundings = {
    language,
    out: (text) => void process.stdout.write(`${text}\n`),
    err: (text) => void process.stderr.write(`${text}\n`),
    ...filesFrom(process.cwd()),
  };
  try {
    const { services, close } = await openServices(configuration.store);
    try {
      return await runCommand(commands, argv, services, surroundings);
    } finally {
      await close();
    }
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const isHeld = error.problems.some((problem) => problem.code === 'storeBusy');
    const exit = isHeld ? await knock(configuration.dataFolder, argv, language) : null;
    if (exit !== null) return exit;
    for (const problem of error.problems) surroundings.err(sayProblem(problem, language));
    return 1;
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
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken && !(error instanceof ProblemError)) throw error;
    const words = isTaken
      ? [sayOnConsole('portTaken', language, { port: configuration.port })]
      : (error as ProblemError).problems.map((problem) => sayProblem(problem, language));
    process.stderr.write(`${words.join('\n')}\n`);
    return 1;
  }
}

function showUsage(language: Language): void {
  const lines = [
    'linli serve [--no-demonstration]',
    ...commands.flatMap((command) => [...command.usage, `      ${command.summary[language]}`]),
  ];
  process.stdout.write(`${sayOnConsole('usage', language)}:\n  ${lines.join('\n  ')}\n`);
}

process.exitCode = await main(process.argv.slice(2));
