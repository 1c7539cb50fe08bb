import type { Redis } from 'ioredis';
import type { CommunityRecord } from '../../entities/communityRecord.ts';
import { partsOf, RecordAssembly, type RecordPart } from '../recordParts.ts';
import type { QueuePlace } from './queuePlace.ts';
import { putList, takeList } from './sealedPieces.ts';

/** For how long a record lies there after it was last asked about. */
const keptSeconds = 3_600;

/** Records on their way to the workers: each is put into Redis once per revision, encrypted. */
export class RecordShelf {
  private readonly beingPut = new Map<string, Promise<void>>();

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

  /** Null when it is not there whole: it may have gone meanwhile. @throws BrokenSeal */
  async take(key: string): Promise<CommunityRecord | null> {
    const assembly = new RecordAssembly();
    for await (const part of takeList(this.redis, this.place.record(key), this.key))
      assembly.add(part as RecordPart);
    return assembly.isWhole ? assembly.whole() : null;
  }

  private async write(name: string, read: () => Promise<CommunityRecord>): Promise<void> {
    const { forgotten: counter } = this.place;
    const list = { name, key: this.key, seconds: keptSeconds, counter };
    await putList(this.redis, list, async () => partsOf(await read()));
  }
}
