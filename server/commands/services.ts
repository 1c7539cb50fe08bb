import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Accounts } from '../accounts/accounts.ts';
import { openAuditLog } from '../audit/auditLog.ts';
import { Backups } from '../backup/backups.ts';
import type { Services } from '../graphql/context.ts';
import { Analyst } from '../inquiry/analyst.ts';
import { ImportDesk } from '../inquiry/importDesk.ts';
import { KeptImports } from '../inquiry/keptImports.ts';
import { Privacy } from '../privacy/privacy.ts';
import type { JobQueue } from '../inquiry/jobQueue.ts';
import { LateQueue } from '../inquiry/lateQueue.ts';
import { openKeyring, type Keyring } from '../secrets/keyring.ts';
import { AccountStore } from '../store/accountStore.ts';
import { SessionStore } from '../store/sessionStore.ts';
import { openStores } from '../store/stores.ts';
import { isOnlyHere, type Configuration } from './configuration.ts';
import { version } from '../version.ts';

/** Today's date where the server stands, YYYY-MM-DD. */
export const today = (): string => new Date().toLocaleDateString('sv-SE');

/** Analyses on other machines, where Redis is named; absent = in threads of this process. */
function queueOf(
  { analysis: { queue: address } }: Configuration,
  keyring: Keyring,
  tell: ((why: string) => void) | undefined,
): JobQueue | undefined {
  if (address === null) return undefined;
  return new LateQueue(async () => {
    const { RedisQueue } = await import('../inquiry/redis/redisQueue.ts');
    return new RedisQueue({ address, key: keyring.key('queue'), version }, { log: tell });
  });
}

/** Opens the store and everything that works on it. @throws ProblemError `storeBusy`, `storeUnavailable`, `badKeyFile` */
export async function openServices(
  configuration: Configuration,
  tellWrite?: (ms: number) => void,
  tellQueue?: (why: string) => void,
): Promise<{ readonly services: Services; close(): Promise<void> }> {
  const { store, dataFolder, keyFile, session, backup } = configuration;
  // A log that is there was written with a key: another one would neither verify it nor read protected data.
  const mayMake = configuration.takesNewKey || !existsSync(join(dataFolder, 'audit'));
  const keyring = openKeyring(keyFile, { mayMake });
  const stores = await openStores(store, undefined, tellWrite);
  const audit = await openAuditLog(join(dataFolder, 'audit'), keyring.key('audit'), stores.clock).catch(
    async (error: unknown) => {
      await stores.graph.close();
      throw error;
    },
  );
  const analyst = new Analyst(stores.records, today, {
    seconds: configuration.analysis.seconds,
    queue: queueOf(configuration, keyring, tellQueue),
  });
  const kept = new KeptImports(join(dataFolder, 'imports'), keyring.key('imports'));
  const imports: ImportDesk = new ImportDesk(stores, today, kept, (id) =>
    privacy.protectedData.phoneEnds(id),
  );
  await imports.restore();
  const privacy = new Privacy(stores, keyring, [imports, analyst], today);
  const accounts = new Accounts(
    {
      accounts: new AccountStore(stores.graph),
      sessions: new SessionStore(stores.graph),
      nodes: stores.nodes,
      clock: stores.clock,
      trail: audit,
    },
    { isLoopback: isOnlyHere(configuration), ...session },
  );
  const backups = new Backups(
    { graph: stores.graph, keyring, auditFolder: join(dataFolder, 'audit'), version, clock: stores.clock },
    backup,
  );
  return {
    services: { stores, analyst, imports, accounts, audit, privacy, keyring, backups, today },
    async close() {
      await imports.close();
      await analyst.close();
      await audit.close();
      await stores.graph.close();
    },
  };
}
