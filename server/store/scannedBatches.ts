import type { GraphStore, Parameters } from './graphStore.ts';
import type { Statement } from './statements.ts';

type Batch = readonly (readonly unknown[])[];

/** A scan as something to loop over: the next batch is read when the one before has been dealt with. */
export async function* scannedBatches(
  graph: Pick<GraphStore, 'scan'>,
  statement: Statement,
  parameters: Parameters,
): AsyncGenerator<Batch, void, undefined> {
  const waiting: { readonly rows: Batch; readonly goOn: () => void }[] = [];
  let wake = (): void => undefined;
  let isOver = false;
  let failure: unknown;
  let goOn = (): void => undefined;
  const scanned = graph
    .scan(statement, parameters, (rows) => {
      if (isOver) throw new Error('No further rows are wanted');
      return new Promise<void>((resolve) => {
        waiting.push({ rows, goOn: resolve });
        wake();
      });
    })
    .catch((error: unknown) => {
      failure = error;
    })
    .finally(() => {
      isOver = true;
      wake();
    });
  try {
    for (;;) {
      const batch = waiting.shift();
      if (batch) {
        ({ goOn } = batch);
        yield batch.rows;
        goOn();
      } else if (isOver) break;
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
    if (failure !== undefined) throw failure;
  } finally {
    isOver = true;
    goOn();
    for (const batch of waiting) batch.goOn();
    await scanned;
  }
}
