import type { LocationQuery, LocationQueryRaw } from 'vue-router';
import { wordsOf } from '../../network/addressWords.ts';

/** Two people who would be introduced to each other, by ids. */
export interface AssumedTie {
  readonly fromId: string;
  readonly toId: string;
}

/** Who would leave and who would be introduced to whom, by ids; nothing of it is stored but in the address. */
export interface Assumption {
  readonly leave: readonly string[];
  readonly add: readonly AssumedTie[];
}

/** The server takes no more. */
export const mostLeaving = 20;
export const mostAdded = 50;

const between = '~';

const isSamePair = (a: AssumedTie, b: AssumedTie): boolean =>
  (a.fromId === b.fromId && a.toId === b.toId) || (a.fromId === b.toId && a.toId === b.fromId);

/** What an address assumes (`leave=<id>,<id>`, `tie=<id>~<id>`); what is not understood is left out. */
export function readAssumption(query: LocationQuery): Assumption {
  const leave = [...new Set(wordsOf(query, 'leave'))].slice(0, mostLeaving);
  const add = wordsOf(query, 'tie').flatMap((pair): AssumedTie[] => {
    const [fromId, toId] = pair.split(between);
    if (!fromId || !toId || fromId === toId) return [];
    // Nobody can be introduced to one who is not there.
    return leave.includes(fromId) || leave.includes(toId) ? [] : [{ fromId, toId }];
  });
  return {
    leave,
    add: add
      .filter((pair, index) => !add.slice(0, index).some((other) => isSamePair(other, pair)))
      .slice(0, mostAdded),
  };
}

/** The address of an assumption; the rest of the address (`others`) is kept. */
export function writeAssumption({ leave, add }: Assumption, others: LocationQuery): LocationQueryRaw {
  const { leave: _leave, tie: _tie, ...query }: LocationQueryRaw = others;
  if (leave.length > 0) query['leave'] = leave.join();
  if (add.length > 0) query['tie'] = add.map(({ fromId, toId }) => `${fromId}${between}${toId}`).join();
  return query;
}
