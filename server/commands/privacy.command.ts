import { parseArgs } from 'node:util';
import { loggedAct } from '../audit/loggedAct.ts';
import { localAccountId } from '../entities/access.ts';
import { nodeKind } from '../entities/nodeKinds.ts';
import { erasureReasons, type ErasureReason } from '../entities/results/personFile.ts';
import type { Services } from '../graphql/context.ts';
import type { Stores } from '../store/stores.ts';
import { UsageError, type StoreCommand } from './command.ts';
import { sayOnConsole } from './sayOnConsole.ts';

/** The ids of all communities. */
async function communityIds({ nodes }: Pick<Stores, 'nodes'>): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof nodes.list>> = await nodes.list(nodeKind('Community'), null, {
      first: 500,
      after,
      search: null,
    });
    ids.push(...page.edges.map(({ node }) => node.id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return ids;
}

/** Removes what consent no longer covers, and says so in the audit log. Answers of how many persons. */
async function removeExpired({ privacy, audit }: Pick<Services, 'privacy' | 'audit'>): Promise<number> {
  await audit.mustBeWritable();
  const personIds = await privacy.removeExpired();
  const event = {
    accountId: localAccountId,
    action: 'erase',
    what: ['expiredConsent'],
    communityId: null,
  } as const;
  if (personIds.length > 0) await audit.append({ ...event, personIds, outcome: 'done' });
  return personIds.length;
}

/**
 * What a server does each day: what consent no longer covers goes by itself; persons who are due are announced, and
 * wait for somebody's decision.
 */
export async function lookAfterRetention(
  services: Pick<Services, 'privacy' | 'audit' | 'stores'>,
  announce: (communityId: string, count: number) => void,
): Promise<void> {
  await removeExpired(services);
  for (const communityId of await communityIds(services.stores)) {
    const { length: count } = await services.privacy.retention.due(communityId);
    if (count > 0) announce(communityId, count);
  }
}

export const retentionCommand: StoreCommand = {
  name: 'retention',
  usage: ['linli retention [--dry-run]'],
  summary: {
    zh: '删除同意已到期的联系方式和敏感信息，列出保存期满的人（不会删除他们）',
    en: 'Delete contact and sensitive data whose consent has ended; list persons who are due (nobody is deleted)',
  },

  async run(argv, services, { out, language }) {
    const { stores, privacy } = services;
    const { values } = parseArgs({ args: [...argv], options: { 'dry-run': { type: 'boolean' } } });
    if (!values['dry-run']) {
      const count = await removeExpired(services);
      out(sayOnConsole('expiredRemoved', language, { count }));
    }
    for (const communityId of await communityIds(stores)) {
      for (const { personId, name, lastRecordOn, dueSince } of await privacy.retention.due(communityId))
        out(
          sayOnConsole('retentionDue', language, { id: personId, name, last: lastRecordOn, since: dueSince }),
        );
    }
    return 0;
  },
};

const reasonIds = Object.keys(erasureReasons);
const isReason = (word: string | undefined): word is ErasureReason =>
  word !== undefined && reasonIds.includes(word);

export const eraseCommand: StoreCommand = {
  name: 'erase',
  usage: ['linli erase <person id> --reason <reason>'],
  summary: {
    zh: `彻底删除一个人的全部资料（理由：${reasonIds.join('、')}）`,
    en: `Erase everything about a person, for good (reasons: ${reasonIds.join(', ')})`,
  },

  async run(argv, { stores, privacy, audit }, { out, language }) {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { reason: { type: 'string' } },
      allowPositionals: true,
    });
    const [personId] = positionals;
    const { reason } = values;
    if (!personId || positionals.length > 1) throw new UsageError(sayOnConsole('needPerson', language));
    if (!isReason(reason))
      throw new UsageError(sayOnConsole('needReason', language, { reasons: reasonIds.join(', ') }));
    const person = await stores.nodes.read(personId);
    const event = {
      accountId: localAccountId,
      action: 'erase',
      what: ['erasePerson', reason],
      communityId: person?.communityId ?? null,
      personIds: person ? [personId] : [],
    } as const;
    const erasure = await loggedAct(audit, event, () => privacy.erase(stores.clock.newId(), personId));
    out(sayOnConsole(erasure.erased ? 'erased' : 'nobodyErased', language));
    for (const { kind, nodeId, tieId, field } of erasure.namedIn)
      out(sayOnConsole('stillNamed', language, { kind, id: nodeId ?? tieId ?? '', field }));
    return erasure.erased ? 0 : 1;
  },
};
