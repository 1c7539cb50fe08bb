import type { Language } from '../entities/wording.ts';
import type { Command } from './command.ts';
import { sayOnConsole } from './sayOnConsole.ts';

type Described = Pick<Command<unknown>, 'name' | 'usage' | 'summary'>;

const asks = (argument: string | undefined): boolean => argument === '--help' || argument === '-h';

/**
 * What to show somebody who asks how commands are called instead of calling one: all of them, or the one that she
 * names; null when she asks nothing. Asked before anything is opened, since a question must change nothing.
 */
export function helpAsked(
  commands: readonly Described[],
  [name, ...argv]: readonly string[],
  language: Language,
): string | null {
  if (name === undefined || name === 'help' || asks(name)) return usageText(commands, language);
  if (!argv.some(asks)) return null;
  const named = commands.filter((command) => command.name === name);
  return usageText(named.length > 0 ? named : commands, language);
}

function usageText(commands: readonly Described[], language: Language): string {
  const lines = commands.flatMap(({ usage, summary }) => [...usage, `      ${summary[language]}`]);
  return `${sayOnConsole('usage', language)}:\n  ${lines.join('\n  ')}`;
}
