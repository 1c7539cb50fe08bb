import { v7 } from 'uuid';

/** What the stores take from outside: the time, and new ids. */
export interface Clock {
  /** Now, ISO 8601 in UTC. */
  now(): string;
  newId(): string;
}

/** The day of a point in time where the server stands, YYYY-MM-DD. */
export const dayOf = (time: string): string => new Date(time).toLocaleDateString('sv-SE');

export const systemClock: Clock = { now: () => new Date().toISOString(), newId: v7 };
