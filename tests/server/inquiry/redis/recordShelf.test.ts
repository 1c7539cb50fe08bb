import { randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CommunityRecord } from '../../../../server/entities/communityRecord.ts';
import { unpackValue } from '../../../../server/inquiry/packedValue.ts';
import { RecordAssembly, type RecordPart } from '../../../../server/inquiry/recordParts.ts';
import { QueuePlace } from '../../../../server/inquiry/redis/queuePlace.ts';
import { NoRecord, RecordShelf } from '../../../../server/inquiry/redis/recordShelf.ts';
import { someRecord } from '../someJob.ts';
import { redisServerPath, startRedis, type RedisForTests } from './startRedis.ts';

const program = redisServerPath();
const small = someRecord(1, 100, 300);
/** Of so many parts that they are fetched in several goes. */
const large = someRecord(2, 8_000, 16_000);

describe.skipIf(program === null)('records in Redis', () => {
  const key = randomBytes(32);
  const place = new QueuePlace({ key, version: '1.0.0' });
  let server: RedisForTests;
  let redis: Redis;
  let shelf: RecordShelf;
  beforeAll(async () => {
    server = await startRedis(program!);
    redis = new Redis(server.address);
  });
  afterAll(async () => {
    redis.disconnect();
    await server.stop();
  });
  beforeEach(async () => {
    await redis.flushall();
    shelf = new RecordShelf(redis, place, key);
  });

  async function taken(name: string, onPart?: () => Promise<unknown>): Promise<CommunityRecord> {
    const assembly = new RecordAssembly();
    for await (const packed of shelf.take(name)) {
      assembly.add(unpackValue(packed) as RecordPart);
      await onPart?.();
    }
    return assembly.whole();
  }

  it('come back as they were', async () => {
    for (const [name, record] of [['small@1', small] as const, ['large@1', large] as const]) {
      await shelf.put(name, () => Promise.resolve(record));
      expect(await taken(name)).toStrictEqual(record);
    }
  });

  it('are told to be missing when they are, or go while they are fetched', async () => {
    await expect(taken('large@1')).rejects.toBeInstanceOf(NoRecord);
    await shelf.put('large@1', () => Promise.resolve(large));
    const going = taken('large@1', () => redis.unlink(place.record('large@1')));
    await expect(going).rejects.toBeInstanceOf(NoRecord);
  });

  it('are read two at a time, in the order in which they came, and once', async () => {
    const begun: number[] = [];
    let reading = 0;
    let most = 0;
    const read = (n: number) => async (): Promise<CommunityRecord> => {
      begun.push(n);
      most = Math.max(most, (reading += 1));
      await redis.ping();
      reading -= 1;
      return small;
    };
    await Promise.all([0, 1, 2, 3, 4, 4].map((n) => shelf.put(`small@${n}`, read(n))));
    expect(begun).toEqual([0, 1, 2, 3, 4]);
    expect(most).toBe(2);
  });

  it('make room for the next when one cannot be read', async () => {
    const failing = (): Promise<never> => Promise.reject(new Error('The store is gone'));
    const failures = await Promise.allSettled([0, 1, 2].map((n) => shelf.put(`small@${n}`, failing)));
    expect(failures.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    await shelf.put('small@3', () => Promise.resolve(small));
    expect(await taken('small@3')).toStrictEqual(small);
  });
});
