import type { Redis } from 'ioredis';
import type { CommunityRecord } from '../../entities/communityRecord.ts';
import { packValueAside } from '../packedValue.ts';
import { partsOf } from '../recordParts.ts';
import type { QueuePlace } from './queuePlace.ts';
import { putList, takeList } from './sealedPieces.ts';

/** For how long a record lies there after it was last asked about. */
const keptSeconds = 3_600;
/** How many are read and written at the same time: so the first is there soon, and the others are not in memory yet. */
const mostAtOnce = 2;

/** The record was let go before the job's turn came, or while it was fetched. */
export class NoRecord extends Error {}

/** Records on their way to the workers: each is put into Redis once per revision, encrypted. */
export class RecordShelf {
  private readonly beingPut = new Map<string, Promise<void>>();
  private writing = 0;
  /** Those who wait until fewer are written, in the order in which they came. */
  private readonly turns: (() => void)[] = [];

  constructor(
    private readonly redis: Redis,
    private readonly place: QueuePlace,
    private readonly key: Buffer,
  ) {}

  /** Puts a record there, or keeps it there for longer. */
  async put(key: string, read: () => Promise<CommunityRecord>): Promise<void> {
    const name = this.place.record(key);
    if ((await this.redis.expire(name, keptSeconds)) === 1) return;
    const putting = this.beingPut.get(key) ?? this.write(name, read);
    this.beingPut.set(key, putting);
    await putting.finally(() => this.beingPut.delete(key));
  }

  /** Its parts as they were packed. @throws BrokenSeal, NoRecord when it is not there whole */
  async *take(key: string): AsyncGenerator<Uint8Array> {
    const name = this.place.record(key);
    yield* takeList(this.redis, name, this.key);
    // There whole or not at all: what is still there was whole.
    if ((await this.redis.exists(name)) === 0) throw new NoRecord();
  }

  private async write(name: string, read: () => Promise<CommunityRecord>): Promise<void> {
    const { forgotten: counter } = this.place;
    const list = { name, key: this.key, seconds: keptSeconds, counter };
    if (this.writing === mostAtOnce) await new Promise<void>((resolve) => this.turns.push(resolve));
    else this.writing += 1;
    try {
      await putList(this.redis, list, () => packedParts(read));
    } finally {
      // Whoever is next takes the place.
      const next = this.turns.shift();
      if (next) next();
      else this.writing -= 1;
    }
  }
}

async function* packedParts(read: () => Promise<CommunityRecord>): AsyncGenerator<Uint8Array> {
  for (const part of partsOf(await read())) yield await packValueAside(part);
}
