import type { RecordNode } from '../../entities/communityRecord.ts';
import type { Sentence } from '../../entities/sentence.ts';
import { tiesOf, type RecordTie } from '../../graph/recordTies.ts';
import type { Basis } from '../basis.ts';
import { byHolder, isStaff, officeInWords } from '../offices.ts';

/** Persons who head an organization: person id → MEMBER_OF ties. O(ties). */
export function headshipsOf({ record, dates }: Basis): ReadonlyMap<string, readonly RecordTie[]> {
  const heads = tiesOf(record, ['MEMBER_OF'], dates.state).filter(({ subkind }) => subkind === 'leader');
  return byHolder(heads);
}

/** The highest post of a person: 3 staff or committee, 2 head of an organization, 1 head of a building, 0 none. */
export function tierOf(
  person: RecordNode,
  { offices }: Pick<Basis, 'offices'>,
  headships: ReadonlyMap<string, readonly RecordTie[]>,
): number {
  if (isStaff(person, offices)) return 3;
  if (headships.has(person.id)) return 2;
  return offices.has(person.id) ? 1 : 0;
}

/** The posts of a person in words, those of a committee first. */
export function postsInWords(
  person: RecordNode,
  { offices }: Pick<Basis, 'offices'>,
  headships: ReadonlyMap<string, readonly RecordTie[]>,
): Sentence[] {
  const worker: Sentence[] = person.label === 'SocialWorker' ? [{ text: 'node.SocialWorker' }] : [];
  const heads = (headships.get(person.id) ?? []).map(({ to }): Sentence => ({
    text: 'office',
    parameters: { post: { text: 'post.organizationHead' }, committee: to.displayName },
  }));
  return [...worker, ...(offices.get(person.id) ?? []).map(officeInWords), ...heads];
}
