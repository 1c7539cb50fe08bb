import { promisify } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { constants, deflateRaw, inflateRaw } from 'node:zlib';
import type { Redis } from 'ioredis';
import { openSealed, sealBytes } from '../../secrets/sealedBytes.ts';

const deflate = promisify(deflateRaw);
const inflate = promisify(inflateRaw);
const fastest = { level: constants.Z_BEST_SPEED };
/** Far below the 512 MB that a string of Redis may have. */
const pieceBytes = 16 * 2 ** 20;

/** What a task is sealed as. */
export const sealedTask = (jobId: string): string => `task ${jobId}`;

/** A plain value as encrypted bytes. `about` says what it is; it opens as nothing else. */
export const sealValue = async (key: Buffer, about: string, value: unknown): Promise<Buffer> =>
  sealBytes(key, about, await deflate(serialize(value), fastest));

/** @throws BrokenSeal */
export const openValue = async (key: Buffer, about: string, sealed: Buffer): Promise<unknown> =>
  deserialize(await inflate(openSealed(key, about, sealed)));

/**
 * Puts values into Redis as one list, each compressed and encrypted; it is there whole or not at all, and goes after
 * `seconds`. They are written one after the other, so that none of it keeps the process busy for long. A Redis that
 * is away is waited for. What it has lost by then is written again, from values that are asked for anew; so is what
 * was begun before `counter` changed, since it may hold somebody who was erased meanwhile.
 */
export async function putList(
  redis: Redis,
  {
    name,
    key,
    seconds,
    counter,
  }: { readonly name: string; readonly key: Buffer; readonly seconds: number; readonly counter: string },
  values: () => Iterable<unknown> | Promise<Iterable<unknown>>,
): Promise<void> {
  for (;;) {
    const count = (await redis.get(counter)) ?? '';
    const unfinished = `${name}:${crypto.randomUUID()}`;
    let index = 0;
    let pieces = 0;
    for (const value of await values()) {
      const sealed = await sealValue(key, `${name} ${index}`, value);
      index += 1;
      for (let start = 0; start < sealed.length; start += pieceBytes) {
        await redis.rpush(unfinished, sealed.subarray(start, start + pieceBytes));
        pieces += 1;
      }
      await redis.rpush(unfinished, endOfValue);
      await redis.expire(unfinished, seconds);
      pieces += 1;
    }
    const done = await redis.eval(renameWhole, 3, unfinished, name, counter, pieces, seconds, count);
    if (done === 1) return;
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
const endOfValue = '';

/** The values of such a list; none when it is not there. @throws BrokenSeal */
export async function* takeList(redis: Redis, name: string, key: Buffer): AsyncGenerator<unknown> {
  let pieces: Buffer[] = [];
  let index = 0;
  for (let i = 0; ; i++) {
    const piece = await redis.lindexBuffer(name, i);
    if (piece === null) return;
    if (piece.length > 0) {
      pieces.push(piece);
      continue;
    }
    yield openValue(key, `${name} ${index}`, Buffer.concat(pieces));
    pieces = [];
    index += 1;
  }
}
