import { validate as isUuid } from 'uuid';
import { ProblemError } from '../entities/problem.ts';
import type { Clock } from './clock.ts';
import type { GraphStore, Run } from './graphStore.ts';

/** How an entry of a kind that is added and never changed is found, recognised and made. */
export interface Keeping<Entry> {
  /** The id that the client made; null = made here. */
  readonly id: string | null | undefined;
  readonly read: (run: Run, id: string) => Promise<Entry | null>;
  /** What comes before anything is read: on a server, whoever writes to the same list at the same moment waits here. */
  readonly begin?: (run: Run) => Promise<unknown>;
  /** Whether an entry that has the id already is the one that is sent again. */
  readonly isSame: (known: Entry) => boolean;
  /** Checks what came in and writes it, in the same transaction. */
  readonly make: (run: Run, identity: { readonly id: string; readonly recordedAt: string }) => Promise<Entry>;
}

/**
 * Keeps an entry once, in one transaction: whoever got no answer may send it again by the id that she made for it, and
 * gets what was kept. @throws ProblemError `notAnId`; `idTaken` when the id belongs to another entry; and as `make` does
 */
export async function keepOnce<Entry>(
  store: GraphStore,
  clock: Clock,
  { id: given, begin, read, isSame, make }: Keeping<Entry>,
): Promise<Entry> {
  const id = given ?? clock.newId();
  if (!isUuid(id)) throw new ProblemError({ code: 'notAnId', field: 'id' });
  const recordedAt = clock.now();
  return store.write(async (run) => {
    await begin?.(run);
    const known = await read(run, id);
    if (!known) return make(run, { id, recordedAt });
    if (!isSame(known)) throw new ProblemError({ code: 'idTaken', field: 'id' });
    return known;
  });
}
