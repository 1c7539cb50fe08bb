import type { Redis } from 'ioredis';
import { openSealed, sealBytes } from '../../secrets/sealedBytes.ts';
import { packValueAside, unpackValueAside } from '../packedValue.ts';

/** Far below the 512 MB that a string of Redis may have, and so much is sent at once. */
const pieceBytes = 2 ** 20;
/** How many pieces are fetched at once. */
const piecesAtOnce = 32;

/** What a task is sealed as. */
export const sealedTask = (jobId: string): string => `task ${jobId}`;

/** A plain value as encrypted bytes. `about` says what it is; it opens as nothing else. */
export const sealValue = async (key: Buffer, about: string, value: unknown): Promise<Buffer> =>
  sealBytes(key, about, await packValueAside(value));

/** @throws BrokenSeal */
export const openValue = async (key: Buffer, about: string, sealed: Buffer): Promise<unknown> =>
  unpackValueAside(openSealed(key, about, sealed));

/**
 * Puts packed values into Redis as one list, each encrypted; it is there whole or not at all, and goes after `seconds`.
 * They are made and written one after the other, so that none of it keeps the process busy for long; small ones
 * travel together. A Redis that is away is waited for. What it has lost by then is written again, from values that are
 * asked for anew; so is what was begun before `counter` changed, since it may hold somebody who was erased meanwhile.
 * What Redis does not take, as when its memory is full, leaves nothing behind.
 */
export async function putList(
  redis: Redis,
  {
    name,
    key,
    seconds,
    counter,
  }: { readonly name: string; readonly key: Buffer; readonly seconds: number; readonly counter: string },
  packedValues: () => Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<void> {
  for (;;) {
    const count = (await redis.get(counter)) ?? '';
    const unfinished = `${name}:${crypto.randomUUID()}`;
    let index = 0;
    let pieces = 0;
    let unsent: Buffer[] = [];
    let unsentBytes = 0;
    const add = async (piece: Buffer): Promise<void> => {
      if (unsentBytes + piece.length > pieceBytes) await send();
      unsent.push(piece);
      unsentBytes += piece.length;
    };
    const send = async (): Promise<void> => {
      if (unsent.length === 0) return;
      pieces += unsent.length;
      const sending = [redis.rpush(unfinished, ...unsent), redis.expire(unfinished, seconds)];
      unsent = [];
      unsentBytes = 0;
      await Promise.all(sending);
    };
    try {
      for await (const packed of packedValues()) {
        const sealed = sealBytes(key, `${name} ${index}`, packed);
        index += 1;
        for (let start = 0; start < sealed.length; start += pieceBytes)
          await add(sealed.subarray(start, start + pieceBytes));
        await add(endOfValue);
      }
      await send();
      const done = await redis.eval(renameWhole, 3, unfinished, name, counter, pieces, seconds, count);
      if (done === 1) return;
    } catch (error) {
      void redis.unlink(unfinished).catch(() => undefined);
      throw error;
    }
  }
}

const renameWhole = `
if redis.call('LLEN', KEYS[1]) ~= tonumber(ARGV[1]) or (redis.call('GET', KEYS[3]) or '') ~= ARGV[3] then
  redis.call('UNLINK', KEYS[1])
  return 0
end
redis.call('RENAME', KEYS[1], KEYS[2])
redis.call('EXPIRE', KEYS[2], ARGV[2])
return 1`;

/** Between the pieces of one value and those of the next. */
const endOfValue = Buffer.alloc(0);

/**
 * The packed values of such a list; none when it is not there, and not all of them when it goes meanwhile.
 * @throws BrokenSeal
 */
export async function* takeList(redis: Redis, name: string, key: Buffer): AsyncGenerator<Uint8Array> {
  let pieces: Buffer[] = [];
  let index = 0;
  for (let first = 0; ; first += piecesAtOnce) {
    const found = await redis.lrangeBuffer(name, first, first + piecesAtOnce - 1);
    for (const piece of found) {
      if (piece.length > 0) {
        pieces.push(piece);
        continue;
      }
      yield openSealed(key, `${name} ${index}`, Buffer.concat(pieces));
      pieces = [];
      index += 1;
    }
    if (found.length < piecesAtOnce) return;
  }
}
