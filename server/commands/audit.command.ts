import { parseArgs } from 'node:util';
import type { AuditLog } from '../audit/auditLog.ts';
import { loggedAct } from '../audit/loggedAct.ts';
import { localAccountId } from '../entities/access.ts';
import type { AuditProblemKind } from '../entities/results/audit.ts';
import { UsageError, type CommandSurroundings, type StoreCommand } from './command.ts';
import { sayOnConsole } from './sayOnConsole.ts';
import type { ConsoleWord } from './wordsOnConsole.ts';

const wordOfKind = {
  changed: 'auditChanged',
  missing: 'auditMissing',
  swapped: 'auditSwapped',
  torn: 'auditTorn',
  head: 'auditHead',
} as const satisfies Record<AuditProblemKind, ConsoleWord>;

export const auditCommand: StoreCommand = {
  name: 'audit',
  usage: ['linli audit verify [--head NUMBER:CODE]', 'linli audit export [--from TIME] [--to TIME] FILE'],
  summary: {
    zh: '核对审计日志是否完整，或导出其中一段',
    en: 'Check that the audit log is whole, or write a part of it to a file',
  },

  async run([action, ...argv], { audit }, surroundings) {
    if (action === 'verify') return verify(argv, audit, surroundings);
    if (action === 'export') return writeOut(argv, audit, surroundings);
    throw new UsageError(sayOnConsole('unknownAuditAction', surroundings.language));
  },
};

async function verify(
  argv: readonly string[],
  audit: AuditLog,
  { language, out, err }: CommandSurroundings,
): Promise<number> {
  const { values } = parseArgs({ args: [...argv], options: { head: { type: 'string' } } });
  const { lines, head, firstProblem } = await audit.verify(values.head ?? null);
  if (!firstProblem) {
    out(sayOnConsole('auditWhole', language, { lines, head }));
    return 0;
  }
  const { file, line, kind } = firstProblem;
  const words = sayOnConsole(wordOfKind[kind], language);
  err(sayOnConsole('auditBroken', language, { file, line, kind: words, lines }));
  return 1;
}

async function writeOut(
  argv: readonly string[],
  audit: AuditLog,
  surroundings: CommandSurroundings,
): Promise<number> {
  const { language, out } = surroundings;
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { from: { type: 'string' }, to: { type: 'string' } },
  });
  const [path] = positionals;
  if (path === undefined) throw new UsageError(sayOnConsole('unknownAuditAction', language));
  const part = { from: timeOf(values.from, language), to: timeOf(values.to, language) };
  const event = {
    accountId: localAccountId,
    action: 'export',
    what: ['linli audit export'],
    communityId: null,
    personIds: [],
  } as const;
  const count = await loggedAct(audit, event, () => surroundings.writeLines(path, audit.lines(part)));
  out(`${sayOnConsole('wrote', language, { path })} (${sayOnConsole('rows', language, { count })})`);
  return 0;
}

/** @throws UsageError when it is no time */
function timeOf(text: string | undefined, language: CommandSurroundings['language']): string | null {
  if (text === undefined) return null;
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new UsageError(sayOnConsole('badTime', language));
  return new Date(time).toISOString();
}
