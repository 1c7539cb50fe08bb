import type { Redis } from 'ioredis';
import { ProblemError } from '../../entities/problem.ts';
import { withoutPassword } from './redisAddress.ts';
import { QueuePlace, type QueueParty } from './queuePlace.ts';
import { openValue, sealValue } from './sealedPieces.ts';

/** For how long the word of a server that has gone is believed. */
const keptSeconds = 60;
/** How often it is renewed and looked at. */
export const handshakeMs = 10_000;

/** A server says which program it is, for the workers to compare. @throws ProblemError `otherQueueKey` when another installation is there */
export async function announceServer(redis: Redis, party: QueueParty): Promise<void> {
  const place = new QueuePlace(party);
  await programOfServer(redis, party);
  await redis.set(place.server, await sealValue(party.key, place.server, place.program), 'EX', keptSeconds);
}

/**
 * Whether a server is there, for a worker. One that does not run at present may come.
 * @throws ProblemError `otherQueueKey`, `otherQueueVersion` when it is not one to work for
 */
export async function compareWithServer(redis: Redis, party: QueueParty): Promise<boolean> {
  const { program: own } = new QueuePlace(party);
  const server = await programOfServer(redis, party);
  if (server !== null && server !== own)
    throw new ProblemError({ code: 'otherQueueVersion', parameters: { server, own } });
  return server !== null;
}

async function programOfServer(redis: Redis, party: QueueParty): Promise<string | null> {
  const { server } = new QueuePlace(party);
  const sealed = await redis.getBuffer(server);
  if (sealed === null) return null;
  try {
    return String(await openValue(party.key, server, sealed));
  } catch {
    throw new ProblemError({
      code: 'otherQueueKey',
      parameters: { queue: withoutPassword(party.address) },
    });
  }
}
