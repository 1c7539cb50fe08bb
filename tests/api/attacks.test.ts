import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inYardsticks } from '../yardsticks.ts';
import { attacksOn, type Attack } from './attackList.ts';
import { startServer, type TestServer } from './startServer.ts';

/** What one request may cost this process, tests and threads included, and what its answer may weigh. */
const mostYardsticks = 20;
const mostBytes = 1_000_000;
const usual = {
  'content-type': 'application/json',
  accept: 'application/graphql-response+json, application/json',
  'accept-language': 'en',
};

describe('attacks', () => {
  let server: TestServer;
  let attacks: ReadonlyMap<string, Attack>;
  const faults: string[] = [];
  beforeAll(async () => {
    server = await startServer({ log: ({ stack, message }) => void faults.push(stack ?? message) });
    const { createDemonstration } = await server.ask<{ createDemonstration: string }>(
      'mutation { createDemonstration }',
    );
    const { residents } = await server.ask<{ residents: { edges: { node: { id: string } }[] } }>(
      'query($id: ID!) { residents(communityId: $id, first: 1) { edges { node { id } } } }',
      { id: createDemonstration },
    );
    attacks = new Map(
      attacksOn(createDemonstration, residents.edges[0]!.node.id).map((attack) => [attack.name, attack]),
    );
  });
  afterAll(() => server.close());

  async function attack({ method = 'POST', search = '', headers = {}, body }: Attack) {
    const { result, yardsticks } = await inYardsticks(async () => {
      const response = await fetch(`${server.url}/graphql${search}`, {
        method,
        headers: Object.fromEntries(
          Object.entries({ ...usual, ...headers }).filter(([, value]) => value !== ''),
        ),
        body: method === 'GET' ? undefined : body,
      });
      return { response, text: await response.text() };
    });
    const { response, text } = result;
    return { status: response.status, type: response.headers.get('content-type'), text, yardsticks };
  }

  it.each(attacksOn('', '').map(({ name }) => name))('%s', async (name) => {
    const asked = attacks.get(name)!;
    const { yardsticks: most = mostYardsticks } = asked;
    let answer = await attack(asked);
    // The first of a kind pays for compilation, and a collection of garbage may fall into any of them. What was
    // computed on a network would be answered from memory.
    const mostTries = asked.yardsticks === undefined ? 2 : 0;
    for (let tries = 0; tries < mostTries && answer.yardsticks > most; tries++) answer = await attack(asked);
    expect(faults.splice(0)).toEqual([]);
    expect(answer.type).toMatch(/json/);
    const { errors } = JSON.parse(answer.text) as {
      errors?: {
        message: string;
        extensions: { code: string; problem?: string; problems?: { code: string }[] };
      }[];
    };
    if (asked.status !== undefined) expect(answer.status).toBe(asked.status);
    if (asked.code !== undefined) {
      const { code, problem, problems } = errors![0]!.extensions;
      expect([code, problem, problems?.[0]?.code]).toContain(asked.code);
    }
    expect(JSON.stringify(errors ?? [])).not.toMatch(/Did you mean|node_modules|\.ts:|xxxx/);
    expect(answer.text.length).toBeLessThan(mostBytes);
    expect(answer.yardsticks).toBeLessThan(most);
  });
});
