import { v7 } from 'uuid';

/** What the stores take from outside: the time, and new ids. */
export interface Clock {
  /** Now, ISO 8601 in UTC. */
  now(): string;
  newId(): string;
}

export const systemClock: Clock = { now: () => new Date().toISOString(), newId: v7 };
