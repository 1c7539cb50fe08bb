import type { Services } from '../graphql/context.ts';
import { Analyst } from '../inquiry/analyst.ts';
import { ImportDesk } from '../inquiry/importDesk.ts';
import { openStores, type StoreAddress } from '../store/stores.ts';

/** Today's date where the server stands, YYYY-MM-DD. */
export const today = (): string => new Date().toLocaleDateString('sv-SE');

/** Opens the store and everything that works on it. @throws ProblemError `storeBusy`, `storeUnavailable` */
export async function openServices(
  address: StoreAddress,
): Promise<{ readonly services: Services; close(): Promise<void> }> {
  const stores = await openStores(address);
  const analyst = new Analyst(stores.records, today);
  const imports = new ImportDesk(stores, today);
  return {
    services: { stores, analyst, imports, today },
    async close() {
      await imports.close();
      await analyst.close();
      await stores.graph.close();
    },
  };
}
