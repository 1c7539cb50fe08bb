import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './startServer.ts';

/** The twelve checks of graphql-cop 1.15: each would report a finding where the expectation fails. */
describe('common misconfigurations of GraphQL servers', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  interface Reply {
    readonly status: number;
    readonly text: string;
    readonly headers: Headers;
    readonly json: { data?: Record<string, unknown> | null; errors?: { message: string }[] } | null;
  }
  async function ask(init: RequestInit & { search?: string; path?: string }): Promise<Reply> {
    const { search = '', path = '/graphql', ...rest } = init;
    const response = await fetch(`${server.url}${path}${search}`, rest);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return {
      status: response.status,
      text,
      headers: response.headers,
      json: isJson ? (JSON.parse(text) as Reply['json']) : null,
    };
  }
  const post = (body: unknown): Promise<Reply> =>
    ask({ method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const encoded = (query: string): string => new URLSearchParams({ query }).toString();

  it('aliases are bounded', async () => {
    const query = `query cop { ${Array.from({ length: 101 }, (_, i) => `alias${i}:__typename`).join(' ')} }`;
    expect((await post({ query })).json?.data).toBeUndefined();
  });

  it('there is no batching', async () => {
    const { json } = await post(Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' })));
    expect(Array.isArray(json)).toBe(false);
  });

  it('directives are bounded, and their mistakes not told one by one', async () => {
    const { json } = await post({ query: `query cop { __typename ${'@aa'.repeat(10)} }` });
    expect(json?.errors?.length).toBeLessThan(10);
  });

  it('introspection does not go round in circles', async () => {
    const query =
      'query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }';
    expect((await post({ query })).json?.data).toBeUndefined();
  });

  it('a field asked 500 times is one field', async () => {
    const { json } = await post({ query: `query cop { ${'__typename '.repeat(500)} }` });
    expect(JSON.stringify(json ?? {}).length).toBeLessThan(500);
  });

  it('suggests no names', async () => {
    const { json } = await post({ query: 'query cop { __schema { directive } }' });
    expect(json?.errors?.[0]?.message).not.toContain('Did you mean');
  });

  it('GET changes nothing', async () => {
    const { status, json } = await ask({
      search: `?${encoded('mutation cop { __typename }')}`,
      headers: { 'apollo-require-preflight': '1' },
    });
    expect([status, json?.data]).toEqual([405, undefined]);
  });

  it('GET needs a header that foreign pages cannot send', async () => {
    expect((await ask({ search: `?${encoded('query cop { __typename }')}` })).json?.data).toBeUndefined();
  });

  it('a form cannot ask', async () => {
    const { json } = await ask({
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: encoded('query cop { __typename }'),
    });
    expect(json?.data).toBeUndefined();
  });

  it('tells nothing about its run', async () => {
    const { json, headers } = await post({ query: 'query cop { __typename }' });
    expect(json).not.toHaveProperty('extensions');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('an error tells no stack', async () => {
    const { text } = await post({ query: 'query cop { node(id: "x" }' });
    expect(text).not.toMatch(/exception|stacktrace|\bat .*:\d+:\d+/);
  });

  it('offers no console from elsewhere, and none at other addresses', async () => {
    for (const path of ['/graphiql', '/playground', '/console', '/altair', '/voyager', '/v1/graphql'])
      expect((await ask({ path, headers: { accept: 'application/json' } })).status).toBe(404);
    const { text } = await ask({ headers: { accept: 'text/html' } });
    expect(text).not.toMatch(/<(script|link)[^>]*(src|href)=["']?https?:/);
  });
});
