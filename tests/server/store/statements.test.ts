import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeLabels } from '../../../server/entities/nodeKinds.ts';
import { tieKinds } from '../../../server/entities/tieKinds.ts';
import { statement, statementPaths, type Statement } from '../../../server/store/statements.ts';
import type { Stores } from '../../../server/store/stores.ts';
import { engineUnderTest, openTestStores } from './openStore.ts';

describe(`the statements on the ${engineUnderTest} engine`, () => {
  let stores: Stores;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ stores, close } = await openTestStores());
  });
  afterAll(() => close());

  const names = {
    Label: 'Resident',
    KIND: 'KNOWS',
    name: 'name',
    archive: { labels: ['Node', 'Resident'], type: 'KNOWS', from: 'Node', to: 'Node' },
  };
  /** Every name that a statement takes, without a value: a plan needs none but the length of a page. */
  const parametersOf = (text: string): Record<string, number | null> =>
    Object.fromEntries(
      [...text.matchAll(/\$(\w+)/g)].map((match) => [match[1]!, match[1] === 'limit' ? 1 : null]),
    );

  it.each(statementPaths().filter((path) => !path.startsWith('schema/')))(
    '%s can be planned',
    async (path) => {
      const text = statement(path, names);
      await expect(
        stores.graph.read(`EXPLAIN ${text}` as Statement, parametersOf(text)),
      ).resolves.toBeDefined();
    },
  );

  it('take names from the registries only', () => {
    for (const Label of nodeLabels) expect(statement('node/create', { Label })).toContain(`:${Label} `);
    for (const { id } of tieKinds) expect(statement('tie/create', { KIND: id })).toContain(`:${id} `);
    expect(() => statement('node/create', { Label: 'Resident {id: 1}) DETACH DELETE (n' })).toThrow();
    expect(() => statement('tie/create', { KIND: 'KNOWS|SUPPORTS' })).toThrow();
    expect(() => statement('node/list', { Label: 'Resident', name: 'note' })).toThrow();
    expect(() => statement('node/create')).toThrow();
    const archive = { labels: ['Node', 'A) DETACH DELETE (n'] };
    expect(() => statement('archive/createNodes', { archive })).toThrow();
    expect(() => statement('archive/createNodes')).toThrow();
  });
});
