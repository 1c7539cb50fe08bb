import type { CommunityRecord } from '../entities/communityRecord.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import type { ActorFacts } from '../entities/results/actorFacts.ts';
import { selectAdjacency } from '../graph/selection.ts';
import { nodesById, type ActorNode } from './actorReferences.ts';
import { checkSizes } from './networkColumns.ts';
import { factOf, mustBeKnownFact } from './query/facts.ts';

/**
 * A property or further fact of each actor of a network, such as her occupation, to colour a picture by. Values in the
 * order in which the actors, by id, have them first; −1 = not known. O(nodes + ties)
 * @throws ProblemError `unknownAttribute` for a name that no kind of actor declares and no actor of the record has, unless it is
 *   the record as it was known on a past day; and above 20,000 actors or 100,000 edges
 */
export function actorFacts(
  record: CommunityRecord,
  selection: NetworkSelection,
  { fact }: { readonly fact: string },
): ActorFacts {
  // On an earlier day nobody may have had yet what is known of them today.
  if (!selection.asKnownOn) mustBeKnownFact(record, fact, 'fact');
  const { keys, edgeKeys } = selectAdjacency(record, selection);
  checkSizes({ order: keys.length, size: edgeKeys.length });
  const nodes = nodesById(record);
  const actors = keys.map((key) => nodes.get(key) as ActorNode);
  const known = new Map<string, number>();
  const indexes = actors.map((actor) => {
    const value = factOf(actor, fact);
    if (value === null) return -1;
    const index = known.get(value) ?? known.size;
    known.set(value, index);
    return index;
  });
  const kinds = actors.map(({ label }) => label);
  return { fact, ids: keys, kinds, values: [...known.keys()], indexes };
}
