import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { localViewer } from '../../server/entities/access.ts';
import { makeContext } from '../../server/graphql/makeContext.ts';
import { makeSchema } from '../../server/graphql/schema.ts';
import { openTestServices } from './openTestServices.ts';

const schema = makeSchema();
const nobody = '00000000-0000-4000-8000-000000000000';

describe('what writes or reads a whole community', () => {
  let opened: Awaited<ReturnType<typeof openTestServices>>;
  beforeAll(async () => {
    opened = await openTestServices();
  });
  afterAll(() => opened.close());

  async function timesLonger(source: string): Promise<number> {
    let times = 0;
    const waiting = { takeLonger: () => void times++ };
    const contextValue = makeContext(opened.services, 'en', localViewer, waiting);
    await graphql({ schema, source, contextValue });

    return times;
  }

  it.each([
    'mutation { createDemonstration }',
    `mutation { undoImport(batchId: "${nobody}") { nodes } }`,
    'mutation { makeBackup { name } }',
    'mutation { verifyBackup(name: "none") { name } }',
    `mutation { erasePerson(id: "${nobody}", personId: "${nobody}", reason: asked) { id } }`,
    `mutation { runRetention(communityId: "${nobody}", personIds: ["${nobody}"]) { id } }`,
  ])('may take longer than a page: %s', async (source) => {
    expect(await timesLonger(source)).toBe(1);
  });

  it('is the exception', async () => {
    expect(await timesLonger('{ communities { totalCount } }')).toBe(0);
  });

  it('is written once for all who ask for the demonstration meanwhile', async () => {
    const { services, close } = await openTestServices();
    const write = vi.spyOn(services.stores.batches, 'write');
    const ids = await Promise.all([1, 2, 3].map(() => services.imports.createDemonstration()));
    await close();
    expect(new Set(ids).size).toBe(1);
    expect(write).toHaveBeenCalledTimes(1);
  });
});
