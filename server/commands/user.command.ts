import { parseArgs } from 'node:util';
import type { Administration } from '../accounts/administration.ts';
import type { AskedGrant } from '../accounts/grants.ts';
import { extraDataKindIds, localViewer, roleIds, roles, type Grant } from '../entities/access.ts';
import type { Account } from '../entities/account.ts';
import { ProblemError } from '../entities/problem.ts';
import { shown, type Language } from '../entities/wording.ts';
import { UsageError, type CommandSurroundings, type StoreCommand } from './command.ts';
import { sayOnConsole } from './sayOnConsole.ts';

const rowsPerPage = 100;

/** Accounts from the console of the server: who may run commands on its store may do this. */
export const userCommand: StoreCommand = {
  name: 'user',
  usage: [
    'linli user add <login name> --name <name> --role <role>[@<community id>] … [--team <organization id> …] [--open <data kind> …]',
    'linli user list',
    'linli user disable <login name>',
    'linli user enable <login name>',
    'linli user reset <login name>',
  ],
  summary: {
    zh: `新建、列出、停用、启用账号，重置密码（角色：${roleIds.join('、')}）`,
    en: `Make, list, disable and enable accounts, reset passwords (roles: ${roleIds.join(', ')})`,
  },

  async run([action, ...argv], { accounts: { administration } }, surroundings) {
    if (action === 'list') await list(administration, surroundings);
    else if (action === 'add') await add(administration, argv, surroundings);
    else if (action === 'disable' || action === 'enable' || action === 'reset')
      await change(action, administration, argv, surroundings);
    else throw new UsageError(sayOnConsole('unknownUserAction', surroundings.language));
    return 0;
  },
};

async function list(administration: Administration, { out, language }: CommandSurroundings): Promise<void> {
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<Administration['list']>> = await administration.list(localViewer, {
      first: rowsPerPage,
      after,
    });
    for (const { node } of page.edges) out(lineOf(node, language));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
}

function lineOf({ loginName, name, grants, disabledAt }: Account, language: Language): string {
  const held = grants.map((grant) => grantInWords(grant, language)).join(', ');
  const state = disabledAt === null ? '' : ` (${sayOnConsole('disabled', language)})`;
  return `${loginName}  ${name}  ${held}${state}`;
}

const grantInWords = ({ role, communityId }: Grant, language: Language): string =>
  communityId === null ? shown(roles[role], language) : `${shown(roles[role], language)}@${communityId}`;

async function add(
  administration: Administration,
  argv: readonly string[],
  { out, language }: CommandSurroundings,
): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      name: { type: 'string' },
      role: { type: 'string', multiple: true },
      team: { type: 'string', multiple: true },
      open: { type: 'string', multiple: true },
    },
  });
  const loginName = onlyName(positionals, language);
  if (!values.role?.length) throw new UsageError(sayOnConsole('needRole', language));
  const grants = values.role.map((text) => grantFrom(text, values.team ?? [], values.open ?? [], language));
  const name = values.name ?? loginName;
  const { account, oneTimePassword } = await administration.create(localViewer, { loginName, name, grants });
  out(lineOf(account, language));
  if (oneTimePassword !== null) out(sayOnConsole('oneTimePassword', language, { password: oneTimePassword }));
}

/** `role` or `role@community`; teams go to leaders, extra data to those who may be opened them. */
function grantFrom(
  text: string,
  teams: readonly string[],
  opened: readonly string[],
  language: Language,
): AskedGrant {
  const [role = '', communityId = null] = text.split('@');
  if (!roleIds.some((id) => id === role))
    throw new UsageError(sayOnConsole('unknownRole', language, { role, roles: roleIds.join(', ') }));
  const unknown = opened.find((kind) => !extraDataKindIds.some((id) => id === kind));
  if (unknown !== undefined)
    throw new UsageError(
      sayOnConsole('unknownDataKind', language, { kind: unknown, kinds: extraDataKindIds.join(', ') }),
    );
  return {
    role,
    communityId,
    organizationIds: role === 'leader' ? teams : [],
    dataKinds: role === 'socialWorker' || role === 'supervisor' ? opened : [],
  };
}

async function change(
  action: 'disable' | 'enable' | 'reset',
  administration: Administration,
  argv: readonly string[],
  { out, language }: CommandSurroundings,
): Promise<void> {
  const account = await administration.named(localViewer, onlyName(argv, language));
  if (!account) throw new ProblemError({ code: 'notFound', field: 'loginName' });
  if (action !== 'reset') return out(lineOf(await administration[action](localViewer, account.id), language));
  const { oneTimePassword } = await administration.reset(localViewer, account.id);
  out(sayOnConsole('oneTimePassword', language, { password: oneTimePassword ?? '' }));
}

function onlyName(positionals: readonly string[], language: Language): string {
  const [loginName, ...more] = positionals;
  if (loginName === undefined || more.length > 0)
    throw new UsageError(sayOnConsole('needLoginName', language));
  return loginName;
}
