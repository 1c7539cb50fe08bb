import { wasEverPrepared } from './preparedDevice.ts';

/** Removes what was taken onto this device longer ago than its days, whatever page is opened. */
export async function sweepDevice(): Promise<void> {
  if (!wasEverPrepared()) return;
  const [{ wipeExpired }, { indexedStore }] = await Promise.all([
    import('../../field/fieldBox.ts'),
    import('../../field/indexedStore.ts'),
  ]);
  // A browser that keeps nothing has nothing to be removed.
  await wipeExpired(indexedStore(), Date.now()).catch(() => undefined);
}
