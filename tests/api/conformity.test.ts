import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './startServer.ts';

/**
 * The audits of GraphQL over HTTP (graphql-http 1.23.1, 61 of them). Without the header that no foreign page can send,
 * three fail that ask for what the protection against foreign pages refuses.
 */
const foreign = ['5A70', 'D6D5', '6A70'];

describe('GraphQL over HTTP', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  const audit = async (headers: Readonly<Record<string, string>>) => {
    const results = await auditServer({
      url: `${server.url}/graphql`,
      fetchFn: (url: string, init: RequestInit = {}) => {
        const given = new Headers(init.headers);
        for (const [name, value] of Object.entries(headers)) given.set(name, value);
        return fetch(url, { ...init, headers: given });
      },
    });
    return {
      count: results.length,
      failed: results.filter(({ status }) => status !== 'ok').map(({ id }) => id),
    };
  };

  it('passes all audits with a header that asks for a preflight', async () => {
    expect(await audit({ 'apollo-require-preflight': '1' })).toEqual({ count: 61, failed: [] });
  });

  it('refuses without it what a foreign page could send, and nothing else', async () => {
    const { failed } = await audit({});
    expect(failed.sort()).toEqual([...foreign].sort());
  });
});
