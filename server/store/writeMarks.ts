import { randomUUID } from 'node:crypto';
import type { Run } from './graphStore.ts';
import type { Statement } from './statements.ts';

const id =
  'CREATE CONSTRAINT write_mark_id IF NOT EXISTS FOR (m:WriteMark) REQUIRE m.id IS UNIQUE' as Statement;
const set = 'MERGE (m:WriteMark {id: $id}) SET m.write = $write, m.at = timestamp()' as Statement;
const take = 'MATCH (m:WriteMark {id: $id}) SET m.asked = $write RETURN m.write AS write' as Statement;
const remove = 'MATCH (m:WriteMark) WHERE m.id IN $ids DELETE m' as Statement;
const removeOld = 'MATCH (m:WriteMark) WHERE m.at < timestamp() - $age DELETE m' as Statement;
const dayMs = 86_400_000;

/** The mark that one write leaves. */
export interface WriteMark {
  /** Sets the mark in a transaction: it is kept when, and only when, the transaction is. */
  set(run: Run): Promise<void>;
  /** Whether an earlier transaction that set it was kept. Waits for one whose commit is still under way. */
  isSet(run: Run): Promise<boolean>;
}

/**
 * When the answer to a commit is lost, nobody knows whether it was kept. Each write therefore leaves a mark in its
 * own transaction, and is repeated only when the mark is not there: it is done once, whatever it does. A node
 * `WriteMark` serves one write at a time and is used again by the next, so there are never more than there were
 * writes at once. It carries neither the label Node nor a community, and is in no analysis, export or archive.
 */
export class WriteMarks {
  private readonly free: string[] = [];
  private readonly all: string[] = [];

  async prepare(run: Run): Promise<void> {
    await run(id);
    // Left by processes that were killed.
    await run(removeOld, { age: dayMs });
  }

  /** Work with a mark of one's own. A mark whose transaction may still be open somewhere is not used again. */
  async withMark<Result>(work: (mark: WriteMark) => Promise<Result>, isOpen: () => boolean): Promise<Result> {
    const markId = this.free.pop() ?? randomUUID();
    if (!this.all.includes(markId)) this.all.push(markId);
    const write = randomUUID();
    try {
      return await work({
        async set(run) {
          await run(set, { id: markId, write });
        },
        async isSet(run) {
          const [mark] = await run<{ write: string }>(take, { id: markId, write });
          return mark?.write === write;
        },
      });
    } finally {
      if (!isOpen()) this.free.push(markId);
    }
  }

  /** Takes the marks of this process away. */
  async clear(run: Run): Promise<void> {
    if (this.all.length > 0) await run(remove, { ids: this.all });
  }
}
