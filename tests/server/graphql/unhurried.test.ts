import { buildSchema, execute, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { unhurried } from '../../../server/graphql/unhurried.ts';

const schema = unhurried(
  buildSchema('type Row { n: Int } type Query { rows: [Row!]! few: [Row!]! ns: [Int!]! }'),
);
const rows = Array.from({ length: 1_000 }, (_, n) => ({ n }));

describe('a long list of the API', () => {
  it('is answered whole and in order, and lets others have their turn meanwhile', async () => {
    let turns = 0;
    let isDone = false;
    const count = (): void => {
      turns += 1;
      if (!isDone) setImmediate(count);
    };
    setImmediate(count);
    const answer = await execute({ schema, document: parse('{ rows { n } }'), rootValue: { rows } });
    isDone = true;
    expect(JSON.stringify(answer)).toBe(JSON.stringify({ data: { rows } }));
    // 1,000 rows, 200 at once.
    expect(turns).toBeGreaterThanOrEqual(4);
  });

  it('is taken from a resolver that takes its time, too; a short one is not touched', async () => {
    const few = rows.slice(0, 3);
    const rootValue = { rows: () => Promise.resolve(rows), few, ns: [1, 2] };
    const answer = await execute({ schema, document: parse('{ rows { n } few { n } ns }'), rootValue });
    expect(JSON.stringify(answer.data)).toBe(JSON.stringify({ rows, few, ns: [1, 2] }));
    const short = execute({ schema, document: parse('{ few { n } }'), rootValue });
    expect(short).not.toBeInstanceOf(Promise);
  });

  it('tells of an entry that fails at once, and leaves no failure without anybody who hears of it', async () => {
    const unheard: unknown[] = [];
    const hear = (reason: unknown): void => void unheard.push(reason);
    process.on('unhandledRejection', hear);
    const failing = [...rows.slice(0, 900), Promise.reject(new Error('no such row'))];
    const rootValue = { rows: () => failing };
    const answer = await execute({ schema, document: parse('{ rows { n } }'), rootValue });
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off('unhandledRejection', hear);
    expect(answer.errors?.map(({ message, path }) => [message, path])).toEqual([
      ['no such row', ['rows', 900]],
    ]);
    expect(unheard).toEqual([]);
  });
});
