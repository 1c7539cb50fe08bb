import { createHmac } from 'node:crypto';

/** What a server and a worker must have in common. */
export interface QueueParty {
  /** Address of Redis, `redis://` or `rediss://`; one database of it for each installation. */
  readonly address: string;
  /** 32 bytes, from the installation's key: whatever lies in Redis is sealed with it. */
  readonly key: Buffer;
  /** Of the program. */
  readonly version: string;
}

/** All names of Linli in Redis begin so. */
const prefix = 'linli';

/** Names of what lies in Redis. */
export class QueuePlace {
  readonly prefix = prefix;
  /** Which program it is, for comparison: bytes written by another Node.js may not be legible. */
  readonly program: string;
  /** Jobs of another version or key are in another queue, where this program does not look. */
  readonly name: string;

  constructor(private readonly party: Pick<QueueParty, 'key' | 'version'>) {
    this.program = `${party.version} (Node.js ${process.versions.node.split('.')[0]})`;
    this.name = `jobs-${this.mark(this.program)}`;
  }

  /** Where the server says which one it is. */
  readonly server = `${prefix}:server`;
  /** Counts how often all copies were to be let go. */
  readonly forgotten = `${prefix}:forgotten`;

  /** Of this program: after an update it does not take up what the former one has left. */
  record(key: string): string {
    return `${prefix}:record:${this.mark(`${this.program} ${key}`)}`;
  }

  answer(jobId: string): string {
    return `${prefix}:answer:${jobId}`;
  }

  cancelled(jobId: string): string {
    return `${prefix}:cancelled:${jobId}`;
  }

  /** Of BullMQ. */
  job(jobId: string): string {
    return `${prefix}:${this.name}:${jobId}`;
  }

  /** Of BullMQ: jobs that wait, in the order in which they are taken. */
  get waiting(): string {
    return `${prefix}:${this.name}:prioritized`;
  }

  /** The same text has the same mark under the same key; from it the text cannot be found. */
  private mark(text: string): string {
    return createHmac('sha256', this.party.key).update(text).digest('hex').slice(0, 32);
  }
}
