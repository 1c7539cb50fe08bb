import 'reflect-metadata';
import { once } from 'node:events';
import { openStores, type StoreAddress } from '../../server/store/stores.ts';
import { batchId, clockAt, homeId, importOf, type ImportSize } from './killedImport.ts';

/** What it is told on its command line. */
export interface ImportOrder {
  readonly address: StoreAddress;
  readonly work: 'import' | 'undo';
  readonly size: ImportSize;
}

/**
 * Writes one import, or takes it back, when it is told to on its standard input. Says `ready`, `writing`, `done`, and ends
 * when its standard input closes. The same order on the same content makes the same content.
 */
const { address, work, size } = JSON.parse(process.argv[2]!) as ImportOrder;
const { graph, batches } = await openStores(address, clockAt(work));
process.stdout.write('ready\n');
const told = await Promise.race([once(process.stdin, 'data'), once(process.stdin, 'end').then(() => null)]);
if (told !== null) {
  process.stdout.write('writing\n');
  if (work === 'import') await batches.write(() => importOf(size));
  else await batches.undo(homeId, batchId);
  process.stdout.write('done\n');
  await once(process.stdin.resume(), 'end');
}
await graph.close();
