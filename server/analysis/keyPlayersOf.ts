import type { CommunityRecord } from '../entities/communityRecord.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import type { KeyPlayers } from '../entities/results/keyPlayers.ts';
import type { Sentence } from '../entities/sentence.ts';
import { adjacencyOf, type Adjacency } from '../graph/adjacency.ts';
import { selectionWindow } from '../graph/resolvedSelection.ts';
import { selectAdjacency } from '../graph/selection.ts';
import { mayBeChosen } from '../graph/candidacy.ts';
import { actorReference, homesOf, nodesById } from './actorReferences.ts';
import { groupsOf } from './groupsOf.ts';
import { askedSet, type AskedPersons } from './keyPlayers/askedSet.ts';
import type { KeyPlayerGoal } from './keyPlayers/criteria.ts';
import { keyPlayers, type KeyPlayers as Found } from './keyPlayers/keyPlayers.ts';

export interface KeyPlayersArguments extends AskedPersons {
  readonly goal: KeyPlayerGoal;
  readonly seed: number;
  readonly today: string;
}

/**
 * The persons of a selection who together matter most: see `keyPlayers`. Who does not want to be considered, was
 * merely mentioned, or may be a child, is in the network but in no set, not even when she is named.
 * @throws ProblemError when no set is as it was asked for: see `askedSet`
 */
export function keyPlayersOf(
  record: CommunityRecord,
  selection: NetworkSelection,
  { goal, seed, today, ...asked }: KeyPlayersArguments,
): KeyPlayers {
  const view = selectAdjacency(record, selection);
  const window = selectionWindow(selection);
  const nodes = nodesById(record);
  const withheld = new Set(view.keys.filter((id) => !mayBeChosen(nodes.get(id)!, today)));
  const groups = asked.groupBy ? groupsOf(record, view, asked.groupBy, window) : null;
  const set = askedSet({ goal, ids: view.keys, withheld, groups }, asked);

  const keyOf = new Map(view.keys.map((id) => [id, `${nodes.get(id)!.displayName}|${id}`]));
  const keysOf = (ids: readonly string[]): string[] => ids.map((id) => keyOf.get(id)!);
  const found = keyPlayers(renamed(view, keyOf), {
    goal,
    seed,
    steps: set.steps,
    size: set.size,
    mustInclude: keysOf(set.mustInclude),
    mustExclude: keysOf(set.mustExclude),
    quotas: set.quotas.map(({ group, count }) => ({ group: keysOf(group), count })),
  });
  const idOf = new Map([...keyOf].map(([id, key]) => [key, id]));
  const homes = homesOf(record, nodes, window);
  const required = new Set(set.mustInclude);
  const members = found.members.map((key) => actorReference(nodes.get(idOf.get(key)!)!, homes));
  return {
    members,
    value: found.value,
    baseline: found.baseline,
    exact: found.exact,
    bound: found.bound,
    sentence: howSure(found),
    order: view.order,
    contributions: members.map((actor, i) => ({
      actor,
      value: found.contributions[i]!,
      required: required.has(actor.id),
    })),
  };
}

/** How far the value of a set is from the best there could be; values in percent. */
function howSure({ exact, value, bound }: Found): Sentence {
  if (exact) return { text: 'keyPlayers.exact' };
  if (bound === null) return { text: 'keyPlayers.searched' };
  const percent = (share: number): number => Math.round(1000 * share) / 10;
  const [found, best] = [percent(value), percent(bound)];
  if (found === best) return { text: 'keyPlayers.bestPossible' };
  return {
    text: 'keyPlayers.bounded',
    parameters: { value: found, bound: best, gap: percent(bound - value) },
  };
}

/** The same network with other keys: of sets that are equally good the first by key is taken, by name and not by chance of ids. */
function renamed(view: Adjacency, keyOf: ReadonlyMap<string, string>): Adjacency {
  const keys = view.keys.map((key) => keyOf.get(key)!).sort();
  const position = new Map(keys.map((key, i) => [key, i]));
  const places = Uint32Array.from(view.keys, (key) => position.get(keyOf.get(key)!)!);
  return adjacencyOf({
    ...{ keys, directed: view.directed, edgeKeys: view.edgeKeys, edgeStrengths: view.edgeStrengths },
    edgeSources: view.edgeSources.map((i) => places[i]!),
    edgeTargets: view.edgeTargets.map((i) => places[i]!),
  });
}
