import type { PartialDate } from '../entities/partialDate.ts';
import type { Clock } from './clock.ts';
import { endOfDay } from './endOfDay.ts';
import type { Run } from './graphStore.ts';
import { statement } from './statements.ts';

/**
 * Before which point in time something had to be written down to be known at the end of a day, where the community is
 * (where the server is, when it has no time zone). Null while that day is not over: all that is written down is known.
 */
export async function knownBefore(
  read: Run,
  clock: Pick<Clock, 'now'>,
  communityId: string,
  day: PartialDate,
): Promise<string | null> {
  const [row] = await read<{ timezone: string | null }>(statement('community/timezone'), { communityId });
  const end = endOfDay(day, row?.timezone ?? null);
  return end > clock.now() ? null : end;
}
