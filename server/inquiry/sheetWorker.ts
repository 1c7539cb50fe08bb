import { parentPort } from 'node:worker_threads';
import { writeSheet } from '../exchange/sheetFile.ts';
import type { SheetJob } from './writtenSheet.ts';

/** A thread for one large list. */
parentPort?.once('message', ({ list, format }: SheetJob) => {
  void writeSheet(list, format).then((content) => parentPort?.postMessage(content));
});
