import { actorReference, isActor, nodesById } from '../analysis/actorReferences.ts';
import type { ActorReference } from '../entities/results/actorReference.ts';
import { inWords, type Sentence } from '../entities/sentence.ts';
import type { CultivationBasis } from './cultivationBasis.ts';

/** How a subject is called in a sentence; who is not in the record (any more) is told as nobody in particular. O(1). */
export function subjectName({ record }: CultivationBasis, subjectId: string): string | Sentence {
  const node = nodesById(record).get(subjectId);
  if (node && isActor(node)) return node.displayName;
  return subjectId === record.communityId
    ? inWords({ zh: '本社区', en: 'The community' })
    : inWords({ zh: '（已不在名册）', en: '(no longer on record)' });
}

/** A subject for a list; null for the community, and for who is not in the record (any more). O(1). */
export function subjectReference(
  { record, community }: CultivationBasis,
  subjectId: string,
): ActorReference | null {
  const node = nodesById(record).get(subjectId);
  return node && isActor(node) ? actorReference(node, community.homes) : null;
}

/** Whether a subject is in the record, or is the community. O(1). */
export const isSubject = ({ record }: CultivationBasis, subjectId: string): boolean =>
  subjectId === record.communityId || nodesById(record).has(subjectId);
