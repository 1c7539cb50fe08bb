import type { RecordNode } from '../entities/communityRecord.ts';
import { normalizeWord } from '../entities/wording.ts';
import { ageInYearOf } from './age.ts';

/** A resident with one of these tags said that she does not want to be considered. */
export const refusalTags: readonly string[] = ['不参与评选', 'do not consider'];

const refusals = new Set(refusalTags.map(normalizeWord));

/** What decides whether somebody may be on a list. */
type Candidate = Pick<RecordNode, 'properties' | 'withheld' | 'isMentioned'>;

/** Whether a person asked to be left out of lists: by a consent form, or by a tag. */
export function hasRefused(person: Candidate): boolean {
  if (person.withheld?.leadership !== undefined) return true;
  const tags = person.properties.tags;
  return Array.isArray(tags) && tags.some((tag: string) => refusals.has(normalizeWord(tag)));
}

/** Whether a person may be under 18: children are never scored. Unknown birth years pass. */
export function mayBeChild(person: Candidate, day: string): boolean {
  const age = ageInYearOf(person, day);
  // Her birthday may be still to come in the year in which she turns 18.
  return age !== null && age <= 18;
}

/** Whether a list may single a person out for her ties: not who was merely mentioned, refused, or may be a child. */
export const mayBeChosen = (person: Candidate, day: string): boolean =>
  !person.isMentioned && !hasRefused(person) && !mayBeChild(person, day);
