import type { Redis } from 'ioredis';
import type { Outcome } from '../messages.ts';
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

  async put(jobId: string, outcome: RemoteOutcome): Promise<void> {
    const { forgotten: counter } = this.place;
    const list = { name: this.place.answer(jobId), key: this.key, seconds: keptSeconds, counter };
    await putList(this.redis, list, () => [outcome]);
  }

  /** Takes it away; null when it is not there. @throws BrokenSeal */
  async take(jobId: string): Promise<RemoteOutcome | null> {
    const name = this.place.answer(jobId);
    for await (const outcome of takeList(this.redis, name, this.key)) {
      await this.redis.unlink(name);
      return outcome as RemoteOutcome;
    }
    return null;
  }
}
