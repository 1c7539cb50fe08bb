import { once } from 'node:events';
import { writeSheet, type ListSheet, type SheetFormat } from '../exchange/sheetFile.ts';
import { startThread } from '../threads/startThread.ts';

/** What the thread is given. */
export interface SheetJob {
  readonly list: ListSheet;
  readonly format: SheetFormat;
}

/** Up to so many cells are written within some ten milliseconds; a thread would take longer to start. */
const cellsAtOnce = 5_000;
const threadLimits = { maxOldGenerationSizeMb: 2_000 };

/** Large lists are written one after the other, so that they never take all of the machine. */
let line: Promise<unknown> = Promise.resolve();

/** A list as a file (see `writeSheet`), without keeping the process from answering others meanwhile. */
export function writtenSheet(list: ListSheet, format: SheetFormat): Promise<string | Uint8Array> {
  const tables = [list.table, ...(list.more ?? []).map(({ table }) => table)];
  const cells = tables.reduce((sum, { header, rows }) => sum + header.length * rows.length, 0);
  if (cells <= cellsAtOnce) return writeSheet(list, format);
  const written = line.then(() => inThread({ list, format }));
  line = written.catch(() => undefined);
  return written;
}

async function inThread(job: SheetJob): Promise<string | Uint8Array> {
  const thread = startThread('sheetWorker', { resourceLimits: threadLimits });
  try {
    thread.postMessage(job);
    const [content] = (await once(thread, 'message')) as [string | Uint8Array];
    return content;
  } finally {
    await thread.terminate();
  }
}
