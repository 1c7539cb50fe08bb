import { addMonths } from './calendar.ts';
import type { Draws } from './draws.ts';
import type { Organizations } from './organizations.ts';
import type { Recorder } from './recorder.ts';
import type { Worker } from './socialWorkers.ts';

/**
 * What the workers give time to: key of the organization or `committee`, which worker, for what, hours in a month, and
 * every how many months. Uneven as it happens: most goes to two organizations, the choir and the repair team see somebody
 * once in a while, the owners' committee nobody.
 */
const plans: readonly (readonly [
  key: string,
  worker: number,
  work: string,
  hours: readonly [fewest: number, most: number],
  every: number,
])[] = [
  ['volunteers', 0, 'meeting', [6, 10], 1],
  ['volunteers', 1, 'training', [3, 6], 1],
  ['council', 0, 'meeting', [4, 6], 1],
  ['green', 1, 'visit', [2, 4], 2],
  ['dance', 2, 'visit', [1, 2], 2],
  ['choir', 2, 'visit', [1, 2], 4],
  ['repair', 2, 'visit', [1, 1], 6],
  ['committee', 0, 'meeting', [2, 3], 1],
  ['volunteers', 2, 'paperwork', [2, 3], 3],
];
const MONTHS = 12;

/** The hours that the social workers gave in each of the twelve months before that of today. */
export function recordAccompaniment(
  record: Recorder,
  workers: readonly Worker[],
  { ids }: Organizations,
  sourceId: string,
  today: string,
  choose: Draws,
): void {
  for (const [key, worker, subkind, hours, every] of plans) {
    for (let before = MONTHS; before > 0; before -= every) {
      const month = addMonths(today, -before).slice(0, 7);
      record.addTie('ACCOMPANIES', workers[worker]!.id, ids.get(key)!, {
        ...{ subkind, weight: choose.within(hours), sourceId },
        ...{ validFrom: month, validTo: month },
      });
    }
  }
}
