import type { CommunityRecord } from '../entities/communityRecord.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import type { TwoMode } from '../entities/results/twoMode.ts';
import { textOf, tiesOf } from '../graph/recordTies.ts';
import { chosenIn, isChosen } from '../graph/chosenActors.ts';
import { actorReference, homesOf, nodesById } from './actorReferences.ts';
import { orNull } from './measure.ts';
import { largestFirst } from './ranks.ts';
import { twoModeCentralities, type ModeCentralities } from './twoMode/twoModeCentralities.ts';
import { twoModeDensity, twoModeNetwork } from './twoMode/twoModeNetwork.ts';

/** What persons share: activities that they attended, or organizations that they belong to. */
export const affiliationKinds = { attendance: 'ATTENDED', membership: 'MEMBER_OF' } as const;
export type Affiliation = keyof typeof affiliationKinds;

export interface TwoModeArguments {
  readonly affiliation: Affiliation;
  /** How many rows of each mode. */
  readonly first: number;
}

/**
 * The two-mode network of persons and activities, or persons and organizations: of the selection its dates, its kinds
 * of actors, whose members they are and whom it leaves out. Rows: those with the most ties first, then by name. See `twoModeCentralities`.
 * @throws ProblemError when the dates make no span
 */
export function twoModeOf(
  record: CommunityRecord,
  selection: NetworkSelection,
  { affiliation, first }: TwoModeArguments,
): TwoMode {
  const chosen = chosenIn(record, selection);
  const { window } = chosen;
  const pairs = tiesOf(record, [affiliationKinds[affiliation]], window)
    .filter(({ from }) => isChosen(from, chosen))
    .map(({ from, to }) => [from.id, to.id] as const);
  const network = twoModeNetwork(pairs);
  const centralities = twoModeCentralities(network);
  const nodes = nodesById(record);
  const homes = homesOf(record, nodes, window);
  const rowsOf = (ids: readonly string[], { ties }: ModeCentralities) =>
    largestFirst(
      ids.map((id, i) => ({ i, id, name: nodes.get(id)!.displayName, value: ties[i]! })),
      first,
    );
  return {
    persons: network.persons.length,
    groups: network.groups.length,
    ties: network.view.edgeKeys.length,
    density: twoModeDensity(network),
    personRows: rowsOf(network.persons, centralities.persons).map(({ i, id, value }) => ({
      actor: actorReference(nodes.get(id)!, homes),
      groups: value,
      ...figuresAt(centralities.persons, i),
    })),
    groupRows: rowsOf(network.groups, centralities.groups).map(({ i, id, name, value }) => ({
      id,
      name,
      kind: nodes.get(id)!.label,
      date: textOf(nodes.get(id)!, 'date'),
      size: value,
      ...figuresAt(centralities.groups, i),
    })),
  };
}

function figuresAt({ degree, closeness, betweenness, eigenvector }: ModeCentralities, i: number) {
  return {
    degree: degree[i]!,
    closeness: closeness[i]!,
    betweenness: orNull(betweenness[i]!),
    eigenvector: orNull(eigenvector[i]!),
  };
}
