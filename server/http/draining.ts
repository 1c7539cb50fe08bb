import type { RequestListener, Server, ServerResponse } from 'node:http';

export interface DrainTimes {
  /** How long new connections are still taken, so that who sends requests here learns to send them elsewhere. */
  readonly announceMs: number;
  /** How long requests under way may take after that. */
  readonly graceMs: number;
}

/** So many looks at the network, with a pause before each, have shown nobody who came or was answered. */
const quietLooks = 5;
const pauseMs = 10;
const mostLooks = 100;

/**
 * Lets a server answer, and answers how to stop it without failing a request. For a while everything is still
 * answered, each time with `Connection: close`, so that callers who keep connections leave them by themselves. Then
 * the door is shut. A connection that waits to be let in at that moment would break; so just before, requests are let
 * in but not answered, and who waits for an answer does not come again. Connections on which nothing is asked are
 * closed then, the others when they are answered, at the latest after the grace.
 */
export function serveUntilDrained(
  server: Server,
  answer: RequestListener,
): (times: DrainTimes) => Promise<void> {
  const underWay = new Set<ServerResponse>();
  const held: (() => void)[] = [];
  let isDraining = false;
  let isHolding = false;
  let stirs = 0;
  const stir = (): void => {
    stirs += 1;
  };

  server.on('connection', stir);
  server.on('request', (request, response) => {
    if (isDraining) response.setHeader('Connection', 'close');
    underWay.add(response);
    response.once('close', () => {
      underWay.delete(response);
      stir();
    });
    if (isHolding) held.push(() => answer(request, response));
    else answer(request, response);
  });

  return async ({ announceMs, graceMs }) => {
    isDraining = true;
    for (const response of underWay) if (!response.headersSent) response.setHeader('Connection', 'close');
    await pause(announceMs);

    isHolding = true;
    for (let looks = 0, quiet = 0; looks < mostLooks && quiet < quietLooks; looks++) {
      const before = stirs;
      await pause(pauseMs);
      await new Promise((resolve) => setImmediate(resolve));
      quiet = stirs === before && underWay.size <= held.length ? quiet + 1 : 0;
    }
    const closed = new Promise((resolve) => server.close(resolve));
    isHolding = false;
    for (const answerHeld of held) answerHeld();

    const late = setTimeout(() => server.closeAllConnections(), graceMs);
    await closed;
    clearTimeout(late);
  };
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
