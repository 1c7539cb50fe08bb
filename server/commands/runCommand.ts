import { ProblemError } from '../entities/problem.ts';
import { sayProblem, sayProblemAbout } from '../locales/index.ts';
import { UsageError, type Command, type CommandSurroundings } from './command.ts';
import { sayOnConsole } from './sayOnConsole.ts';

/** Runs a command and turns what goes wrong into words. Answers the exit code. */
export async function runCommand<Given>(
  commands: readonly Command<Given>[],
  [name = '', ...argv]: readonly string[],
  given: Given,
  surroundings: CommandSurroundings,
): Promise<number> {
  const { language, err } = surroundings;
  const command = commands.find((each) => each.name === name);
  if (!command) {
    err(sayOnConsole('unknownCommand', language, { name }));
    return 2;
  }
  try {
    return await command.run(argv, given, surroundings);
  } catch (error) {
    if (error instanceof ProblemError) {
      for (const problem of error.problems) err(sayProblemAbout(problem, language));
      return 1;
    }
    if (!(error instanceof UsageError) && !isArgumentError(error)) {
      err(sayProblem({ code: 'unexpected' }, language));
      if (process.env.LINLI_DEBUG)
        err(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return 1;
    }
    err(error.message);
    err(`${sayOnConsole('usage', language)}:\n  ${command.usage.join('\n  ')}`);
    return 2;
  }
}

/** `parseArgs` says so when it meets an option that it wasn't told of. */
const isArgumentError = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
