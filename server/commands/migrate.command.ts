import { isDeepStrictEqual, parseArgs } from 'node:util';
import { migrateStore } from '../backup/migrateStore.ts';
import { total } from '../backup/backupFormat.ts';
import type { Node } from '../entities/node.ts';
import { nodeKind } from '../entities/nodeKinds.ts';
import { ProblemError } from '../entities/problem.ts';
import { Analyst } from '../inquiry/analyst.ts';
import { systemClock } from '../store/clock.ts';
import type { PageOf } from '../store/cursor.ts';
import type { StoreAddress, Stores } from '../store/stores.ts';
import { UsageError, type FolderCommand } from './command.ts';
import type { Configuration } from './configuration.ts';
import { aloneWithAudit, isBusy, recordAct } from './installation.ts';
import { sayOnConsole } from './sayOnConsole.ts';
import { today } from './services.ts';

const communitiesAtOnce = 100;

/** Needs both stores for itself: the server must not run. */
export const migrateCommand: FolderCommand = {
  name: 'migrate',
  usage: ['linli migrate --to neo4j://USER@HOST:7687/DATABASE', 'linli migrate --to embedded [--replace]'],
  summary: {
    zh: '把全部数据复制到 Neo4j 或复制回数据文件夹，并核对；原来的不动',
    en: 'Copy all data to Neo4j, or back into the data folder, and compare; the original stays',
  },

  async run(argv, configuration, { language, out, err }) {
    const { values } = parseArgs({
      args: [...argv],
      options: { to: { type: 'string' }, replace: { type: 'boolean', default: false } },
    });
    const { store, dataFolder } = configuration;
    const to = targetOf(values.to, configuration, (word) => sayOnConsole(word, language));
    const compared = { communities: 0 };
    let migrated;
    try {
      migrated = await aloneWithAudit(dataFolder, () =>
        migrateStore({
          from: store,
          to,
          mayReplace: values.replace,
          now: systemClock.now(),
          async compareAnswers(one, other) {
            compared.communities = await compareAnswers(one, other);
          },
        }),
      );
    } catch (error) {
      if (!isBusy(error)) throw error;
      err(sayOnConsole('stopServerToMigrate', language));
      return 1;
    }
    await recordAct(configuration, 'migrate');
    const { nodes, ties, graphHash: hash, dataAside } = migrated;
    out(sayOnConsole('migrated', language, { nodes: total(nodes), ties: total(ties), hash, ...compared }));
    if (dataAside !== null) out(sayOnConsole('dataAside', language, { path: dataAside }));
    const [server, word] =
      'neo4j' in to ? ([to, 'nowSetNeo4j'] as const) : ([store, 'nowUnsetNeo4j'] as const);
    out(sayOnConsole(word, language, { path: dataFolder, uri: 'neo4j' in server ? server.neo4j.uri : '' }));
    return 0;
  },
};

type TargetWord = 'unknownTarget' | 'passwordInAddress' | 'sameStore';

/** @throws UsageError when it is no place, has a password in it, or is where the data are */
function targetOf(
  text: string | undefined,
  { store, dataFolder, targetPassword }: Configuration,
  say: (word: TargetWord) => string,
): StoreAddress {
  if (text === 'embedded') {
    if (!('neo4j' in store)) throw new UsageError(say('sameStore'));
    return { folder: dataFolder };
  }
  if (text === undefined || !/^(?:neo4j|bolt)(?:\+s(?:sc)?)?:/.test(text) || !URL.canParse(text))
    throw new UsageError(say('unknownTarget'));
  const url = new URL(text);
  if (url.password !== '') throw new UsageError(say('passwordInAddress'));
  const uri = `${url.protocol}//${url.host}`;
  const database = url.pathname.replace(/^\//, '') || undefined;
  if ('neo4j' in store && store.neo4j.uri === uri && store.neo4j.database === database)
    throw new UsageError(say('sameStore'));
  return {
    neo4j: { uri, user: decodeURIComponent(url.username) || 'neo4j', password: targetPassword, database },
  };
}

/**
 * Asks both stores for the network of every community and for three measures of it. Answers how many there are.
 * @throws ProblemError `migrationDiffers`
 */
async function compareAnswers(one: Stores, other: Stores): Promise<number> {
  const [analyst, otherAnalyst] = [new Analyst(one.records, today), new Analyst(other.records, today)];
  let count = 0;
  try {
    for await (const communityId of communitiesIn(one)) {
      const [answers, otherAnswers] = await Promise.all([
        answersOf(analyst, communityId),
        answersOf(otherAnalyst, communityId),
      ]);
      if (!isDeepStrictEqual(answers, otherAnswers)) throw new ProblemError({ code: 'migrationDiffers' });
      count += 1;
    }
    return count;
  } finally {
    await analyst.close();
    await otherAnalyst.close();
  }
}

async function answersOf(analyst: Analyst, communityId: string): Promise<unknown> {
  const measures = (['degree', 'betweenness', 'constraint'] as const).map((id) =>
    analyst.ask('measure', { communityId }, { id, first: 500, normalized: false, weighted: false, seed: 1 }),
  );
  return Promise.all([analyst.ask('network', { communityId }, {}), ...measures]);
}

async function* communitiesIn({ nodes }: Stores): AsyncGenerator<string> {
  let after: string | null = null;
  do {
    const page: PageOf<Node> = await nodes.list(nodeKind('Community'), null, {
      first: communitiesAtOnce,
      after,
      search: null,
    });
    for (const { node } of page.edges) yield node.id;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
}
