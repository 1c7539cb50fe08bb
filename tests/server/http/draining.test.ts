import { Agent, createServer, request, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { serveUntilDrained } from '../../../server/http/draining.ts';

interface Tally {
  answered: number;
  readonly failures: string[];
}

/** One request over kept connections; rejects with the code of the connection's error. */
function ask(port: number, agent: Agent, path = '/'): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', path, agent }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode ?? 0));
      response.once('error', reject);
    });
    asked.once('error', reject);
    asked.end();
  });
}

/** Asks one request after the other until nobody listens any more. What else goes wrong is a failure. */
async function client(port: number, tally: Tally): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (;;)
    try {
      const status = await ask(port, agent);
      tally.answered += 1;
      if (status !== 200) tally.failures.push(String(status));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      if (code !== 'ECONNREFUSED') tally.failures.push(code);
      agent.destroy();
      return;
    }
}

async function start(answer: RequestListener): Promise<{
  server: Server;
  port: number;
  drain: ReturnType<typeof serveUntilDrained>;
}> {
  const server = createServer();
  const drain = serveUntilDrained(server, answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port, drain };
}

const times = { announceMs: 200, graceMs: 5_000 };

describe('stopping a server', () => {
  it('fails no request of 20 clients that keep their connections, 10 times', async () => {
    const tally: Tally = { answered: 0, failures: [] };
    for (let round = 0; round < 10; round++) {
      let asked = 0;
      // Answers take from 0 to 30 ms.
      const { port, drain } = await start((_request, response) => {
        asked += 1;
        setTimeout(() => response.end('ok'), (7 * asked) % 31);
      });
      const clients = Array.from({ length: 20 }, () => client(port, tally));
      await new Promise((resolve) => setTimeout(resolve, 100));
      await drain(times);
      await Promise.all(clients);
    }
    expect(tally.answered).toBeGreaterThan(1_000);
    expect(tally.failures).toEqual([]);
  });

  it('still answers what is under way, and tells who asked to leave', async () => {
    const answers: (() => void)[] = [];
    const { server, port, drain } = await start((_request, response) => {
      answers.push(() => response.end('at last'));
    });
    const asked = fetch(`http://127.0.0.1:${port}`);
    await new Promise<void>((resolve) => server.once('request', () => resolve()));
    const drained = drain(times);
    await new Promise((resolve) => setTimeout(resolve, 2 * times.announceMs));
    for (const answer of answers) answer();
    const response = await asked;
    expect(await response.text()).toBe('at last');
    expect(response.headers.get('connection')).toBe('close');
    await drained;
    expect(server.listening).toBe(false);
  });

  it('breaks what is not answered within the grace, and waits for no idle connection', async () => {
    const { port, drain } = await start((request, response) => {
      if (request.url === '/quick') response.end('ok');
    });
    const agent = new Agent({ keepAlive: true });
    expect(await ask(port, agent, '/quick')).toBe(200);
    const unanswered = ask(port, new Agent(), '/never').catch((error: Error) => error.message);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const begun = performance.now();
    await drain({ announceMs: 0, graceMs: 300 });
    // Node itself closes idle connections after 5 seconds.
    expect(performance.now() - begun).toBeLessThan(4_000);
    expect(await unanswered).toMatch(/hang up|ECONNRESET/);
    agent.destroy();
  });
});
