import type { RecordNode } from '../../entities/communityRecord.ts';
import { isStressful } from '../../entities/tie.ts';
import { hasRefused, mayBeChild } from '../../graph/candidacy.ts';
import { onceFor } from '../../graph/onceFor.ts';
import { tiesOf } from '../../graph/recordTies.ts';
import type { Basis } from '../basis.ts';
import { isStaff } from '../offices.ts';

/**
 * Whether a resident may be introduced to somebody: she is on the roster, grown up as far as is known, and does not look
 * after the community by profession. Who said “do not consider me” may: support is not being considered (but see
 * `isReluctant`).
 */
export const mayBeIntroduced = ({ offices, dates }: Basis, person: RecordNode): boolean =>
  person.label === 'Resident' &&
  !person.isMentioned &&
  !mayBeChild(person, dates.lastDay) &&
  !isStaff(person, offices);

/** Whether somebody is introduced only where she herself lacks contact or help, and never for the sake of others. */
export const isReluctant = (person: RecordNode): boolean => hasRefused(person);

/** Whether somebody may be asked to bring two together. A worker may; a child, or who does not want to be asked, not. */
export const mayIntroduce = ({ dates }: Basis, person: RecordNode): boolean =>
  !person.isMentioned && !hasRefused(person) && !mayBeChild(person, dates.lastDay);

/** A pair, whichever of the two is named first: the id of what is noted about an introduction. */
export const pairId = (one: string, other: string): string =>
  one < other ? `${one}:${other}` : `${other}:${one}`;

/**
 * Pairs between whom somebody said there is tension, today or ever: those that the viewer may not see too. O(ties), once for
 * a basis.
 */
export const tensePairs = onceFor(({ record }: Basis): ReadonlySet<string> => {
  const withheld = (record.keptApart ?? []).map(([one, other]) => pairId(one, other));
  const stressful = tiesOf(record, ['KNOWS', 'SUPPORTS', 'NOMINATES']).filter(({ weight }) =>
    isStressful(weight),
  );
  return new Set([...withheld, ...stressful.map(({ from, to }) => pairId(from.id, to.id))]);
});
