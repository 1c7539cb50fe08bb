import type { CommunityRecord, RecordNode } from '../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import type { ApproachReasons } from '../../entities/results/approachReasons.ts';
import type { Sentence } from '../../entities/sentence.ts';
import { isPersonLabel } from '../../entities/actor.ts';
import { hasRefused, mayBeChild } from '../../graph/candidacy.ts';
import { nodesOf } from '../../graph/recordTies.ts';
import { actorReference, nodesById } from '../actorReferences.ts';
import { defaultWeights } from './dimensions.ts';
import { postsInWords } from './posts.ts';
import { reasonsAmong } from './score.ts';
import { situationOf, standingOf, type Situation } from './situation.ts';
import { pointing } from './techniqueSigns.ts';

const rights = ['ask', 'correct', 'refuse', 'withdraw'];

/**
 * Why somebody was approached, in words for herself (the explanation that data protection law gives her a right to): no
 * figures, and nobody else's name. Who is on no list is told why not. Null when there is no such person.
 * Complexity: that of `latentActivists`.
 */
export function approachReasons(
  record: CommunityRecord,
  selection: NetworkSelection,
  { personId, today }: { readonly personId: string; readonly today: string },
): ApproachReasons | null {
  const person = nodesById(record).get(personId);
  if (!person || !isPersonLabel(person.label)) return null;
  const situation = situationOf(record, selection, today);
  const { basis } = situation;
  const [community] = nodesOf(record, 'Community');
  return {
    person: actorReference(person, basis.homes),
    community: community?.displayName ?? '',
    on: basis.dates.lastDay,
    sentences: sentencesFor(person, situation),
    rights: rights.map((right) => ({ text: `approach.right.${right}` })),
  };
}

function sentencesFor(person: RecordNode, situation: Situation): Sentence[] {
  const unlisted = whyUnlisted(person, situation);
  if (unlisted) return [{ text: `approach.unlisted.${unlisted}` }];
  const { headships, signs, basis } = situation;
  const { formal, latent } = standingOf(situation, defaultWeights);
  const parts = [...latent, ...formal].find((each) => each.person.id === person.id)?.parts ?? [];
  const offices = postsInWords(person, basis, headships);
  const reasons: Sentence[] = [
    ...reasonsAmong(parts).map(({ dimension }) => ({ text: `approach.reason.${dimension.id}` })),
    ...(pointing(signs.get(person.id)).includes('selfSelection')
      ? [{ text: 'approach.reason.signedUp' }]
      : []),
    ...(offices.length > 0 ? [{ text: 'approach.reason.offices', parameters: { offices } }] : []),
  ];
  return [
    { text: 'approach.why' },
    ...(reasons.length > 0 ? reasons : [{ text: 'approach.reason.none' }]),
    { text: 'approach.advice' },
  ];
}

function whyUnlisted(person: RecordNode, { basis }: Situation): string | null {
  if (hasRefused(person)) return 'refused';
  if (person.isMentioned) return 'mentioned';
  return mayBeChild(person, basis.dates.lastDay) ? 'child' : null;
}
