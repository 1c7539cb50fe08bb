import { loggedAct } from '../audit/loggedAct.ts';
import { scheduleBackups, systemTimer } from '../backup/scheduleBackups.ts';
import { localAccountId } from '../entities/access.ts';
import type { Language } from '../entities/wording.ts';
import type { Services } from '../graphql/context.ts';
import { faultOf, type FaultLog } from '../http/faults.ts';
import { sayProblem } from '../locales/index.ts';
import { everyDay, everyMinute } from './everyDay.ts';
import { lookAfterRetention } from './privacy.command.ts';
import { sayOnConsole } from './sayOnConsole.ts';

/**
 * What the server does by itself while it runs: it makes backups when they are due, looks daily whose data are kept
 * too long, and at most once a minute rewrites the store's files when persons were removed.
 */
export function startRegularJobs(
  services: Services,
  {
    language,
    print,
    log,
  }: { readonly language: Language; readonly print: (text: string) => void; readonly log: FaultLog },
): { stop(): Promise<void> } {
  const rewriting = everyMinute(
    () => services.privacy.finishErasures(),
    (error) => log(faultOf(error)),
  );
  const daily = everyDay(
    () =>
      lookAfterRetention(services, (id, count) =>
        print(sayOnConsole('retentionWaiting', language, { id, count })),
      ),
    (error) => log(faultOf(error)),
  );
  const { backups, audit } = services;
  const backedUp = scheduleBackups(
    {
      settings: backups.settings,
      list: () => backups.list(),
      make: () => loggedAct(audit, scheduledBackup, () => backups.make()),
      get lastFailure() {
        return backups.lastFailure;
      },
    },
    systemTimer,
    (problem) => log({ message: sayProblem(problem, 'en') }),
  );
  return {
    async stop() {
      rewriting.stop();
      daily.stop();
      await backedUp.stop();
    },
  };
}

const scheduledBackup = {
  accountId: localAccountId,
  action: 'backup',
  what: ['scheduledBackup'],
  communityId: null,
  personIds: 'all',
} as const;
