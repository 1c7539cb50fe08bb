import { v7 } from 'uuid';
import type { Clock } from '../../../server/store/clock.ts';

/** A clock that stands at noon UTC of a day, and goes on by a second at each look; `day` sets it. */
export interface MovableClock extends Clock {
  day: string;
}

export function movableClock(day: string): MovableClock {
  let ticks = 0;
  return {
    day,
    now() {
      return new Date(Date.parse(`${this.day}T12:00:00Z`) + 1000 * ticks++).toISOString();
    },
    newId: v7,
  };
}
