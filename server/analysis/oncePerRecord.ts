import type { CommunityRecord } from '../entities/communityRecord.ts';

/** Each holds what was computed of a whole community. */
const keptPerRecord = 4;

/**
 * Remembers what `make` answers, as long as the record is held: for what several pages of one list are cut from. It
 * must be a pure function, of the record and of arguments that are plain; its answer is shared and must not be changed.
 */
export function oncePerRecord<Arguments extends readonly unknown[], Made>(
  make: (record: CommunityRecord, ...given: Arguments) => Made,
): (record: CommunityRecord, ...given: Arguments) => Made {
  const made = new WeakMap<CommunityRecord, Map<string, Made>>();
  return (record, ...given) => {
    const known = made.get(record) ?? new Map<string, Made>();
    made.set(record, known);
    const key = JSON.stringify(given);
    const answer = known.has(key) ? known.get(key)! : make(record, ...given);
    if (known.size >= keptPerRecord && !known.has(key)) known.clear();
    known.set(key, answer);
    return answer;
  };
}
