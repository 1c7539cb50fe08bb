import type { CommunityRecord, RecordNode } from '../entities/communityRecord.ts';
import type { Sentence } from '../entities/sentence.ts';
import { servesIn } from '../entities/ties/servesIn.ts';
import { groupedBy } from './groupedBy.ts';
import { tiesOf, type DateWindow, type RecordTie } from '../graph/recordTies.ts';

/** The formal offices of each person who holds one on some day of the window: person id → SERVES_IN ties. O(ties). */
export function officesIn(
  record: CommunityRecord,
  window: DateWindow,
): ReadonlyMap<string, readonly RecordTie[]> {
  return byHolder(tiesOf(record, ['SERVES_IN'], window));
}

/** Ties by whom they start from, such as posts by who holds them: id → ties. O(ties). */
export const byHolder = (ties: readonly RecordTie[]): ReadonlyMap<string, readonly RecordTie[]> =>
  groupedBy(ties, ({ from }) => from.id);

/** An office in words; a post of the user's own stays as she wrote it. */
export function officeInWords({ subkind, to }: RecordTie): Sentence {
  const known = subkind !== null && Object.hasOwn(servesIn.subkinds, subkind);
  const post = known ? { text: `post.${subkind}` } : (subkind ?? { text: 'post.unnamed' });
  return { text: 'office', parameters: { post, committee: to.displayName } };
}

/** Whether a person looks after the community by profession: a social worker, or somebody with a post other than building head. */
export function isStaff(person: RecordNode, offices: ReadonlyMap<string, readonly RecordTie[]>): boolean {
  return (
    person.label === 'SocialWorker' ||
    (offices.get(person.id) ?? []).some((tie) => tie.subkind !== 'buildingHead')
  );
}
