import type { Redis } from 'ioredis';
import type { Outcome } from '../messages.ts';
import { unpackValueAside } from '../packedValue.ts';
import type { QueuePlace } from './queuePlace.ts';
import { putList, takeList } from './sealedPieces.ts';

/** For how long an answer waits to be fetched. */
const keptSeconds = 600;

/** What comes back: of a record that is not there any more, that it must be put there again. */
export type RemoteOutcome = Outcome | { readonly isWithoutRecord: true };

/** Answers on their way back from the workers, encrypted. */
export class AnswerShelf {
  constructor(
    private readonly redis: Redis,
    private readonly place: QueuePlace,
    private readonly key: Buffer,
  ) {}

  /** `packed`: a `RemoteOutcome`. */
  async put(jobId: string, packed: Uint8Array): Promise<void> {
    const { forgotten: counter } = this.place;
    const list = { name: this.place.answer(jobId), key: this.key, seconds: keptSeconds, counter };
    await putList(this.redis, list, () => [packed]);
  }

  /** Takes it away; null when it is not there. @throws BrokenSeal */
  async take(jobId: string): Promise<RemoteOutcome | null> {
    const name = this.place.answer(jobId);
    for await (const packed of takeList(this.redis, name, this.key)) {
      await this.redis.unlink(name);
      return (await unpackValueAside(packed)) as RemoteOutcome;
    }
    return null;
  }
}
