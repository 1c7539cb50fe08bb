import { createHash } from 'node:crypto';
import { isPersonLabel } from '../../../entities/actor.ts';
import type { CommunityRecord } from '../../../entities/communityRecord.ts';
import type { RankDrawKind } from '../../../entities/results/rankTrajectories.ts';
import type { Adjacency } from '../../../graph/adjacency.ts';
import { networkHash } from '../../../graph/networkHash.ts';
import { nodesById } from '../../actorReferences.ts';
import { basisOf } from '../../basis.ts';
import { completion, usualError } from '../../activists/certainty/completion.ts';
import { contactsOf } from '../../activists/certainty/contactsOf.ts';
import type { NamingSurvey } from '../../activists/certainty/naming.ts';
import { namingSurvey } from '../../activists/certainty/namingSurvey.ts';
import { random } from '../../random.ts';
import { misrecorded } from './misrecorded.ts';
import type { SeriesWindow } from './windows.ts';

/** Networks as one might also have seen them in a window. */
export interface RedrawnNetworks {
  readonly drawnFrom: RankDrawKind;
  /** Tells what is drawn: two windows with the same have the same draws. */
  readonly content: string;
  /** A new sequence of them, always the same one. All have the keys of the window's network. */
  begin(): () => Adjacency;
}

/**
 * How else the network of a window might look, for intervals of what is measured on it.
 *
 * `answers`: where residents answered a survey round and the network is one of contacts between persons without direction,
 *   the answers of those who did not are completed (see `completion`), which has the error of records in it. The
 *   drawn networks know no strength, so with strength it is `records`.
 * `records`: otherwise only the error of records is drawn (`misrecorded`), with the same rates.
 * Both take a seed, the same one for each window: windows with the same record give the same draws, so that paired
 * draws of two windows differ by what changed alone.
 */
export function redrawnNetworks(
  record: CommunityRecord,
  { selection }: SeriesWindow,
  view: Adjacency,
  { weighted, seed, today }: { readonly weighted: boolean; readonly seed: number; readonly today: string },
): RedrawnNetworks {
  const nodes = nodesById(record);
  if (!view.directed && !weighted && view.keys.every((key) => isPersonLabel(nodes.get(key)!.label))) {
    const { persons, survey } = namingSurvey(basisOf(record, selection, today));
    const isAlike = persons.length === view.order && persons.every(({ id }, row) => id === view.keys[row]);
    if (isAlike && survey.hasAnswered.includes(1))
      return {
        drawnFrom: 'answers',
        content: surveyHash(survey, view.keys),
        begin: () => {
          const draw = completion(survey, usualError, random(seed));
          return () => contactsOf(survey, draw(), view.keys).network;
        },
      };
  }
  return {
    drawnFrom: 'records',
    content: networkHash(view).structure,
    begin: () => misrecorded(view, usualError, random(seed)),
  };
}

/** SHA-256 over everything that a survey is completed from. O(persons + nominations). */
function surveyHash(
  { lists, isResident, hasAnswered, places, otherContacts }: NamingSurvey,
  keys: readonly string[],
): string {
  const { offsets, alters, answers } = lists;
  const { firsts, seconds } = otherContacts;
  const hash = createHash('sha256').update(keys.join('\n'));
  for (const part of [offsets, alters, answers, isResident, hasAnswered, places, firsts, seconds])
    hash.update(`\n${part.length}\n`).update(part);
  return hash.digest('base64');
}
