import type { CommunityRecord } from '../entities/communityRecord.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import type { Subgroups } from '../entities/results/subgroups.ts';
import { mayBeChosen } from '../graph/candidacy.ts';
import { selectionWindow } from '../graph/resolvedSelection.ts';
import { selectAdjacency } from '../graph/selection.ts';
import { tieNetwork } from '../kernels/communities/tieNetwork.ts';
import { actorReference, homesOf, nodesById } from './actorReferences.ts';
import { compared, meanAgreement } from './communities/adjustedRandIndex.ts';
import { certainties } from './communities/certainties.ts';
import { allowedRuns, type CommunityMethodId } from './communities/methods.ts';
import { bestPartition, partitions } from './communities/partitions.ts';
import { strengthInside } from './communities/strengthInside.ts';
import { largestFirst } from './ranks.ts';
import { strengthsInUnit } from './strengthsInUnit.ts';

export interface SubgroupsArguments {
  readonly method: CommunityMethodId;
  readonly weighted: boolean;
  readonly seed: number;
  readonly resolution: number;
  /** How many runs, 1 to 200. */
  readonly runs: number;
  /** How many rows. */
  readonly first: number;
  readonly today: string;
}

/** Groups beyond these are too many to be named one by one. */
const namedGroups = 50;
const membersOfCore = 3;

/**
 * Cohesive subgroups of the network of a selection: the best of many runs of a method, with how far the runs agree and
 * how surely each person is in her group. Rows: by group, the largest first, then by name. The core of a group names
 * nobody who was merely mentioned, does not want to be considered, or may be a child.
 * Complexity: that of the method for each run, and O(n) for each pair of runs.
 */
export function subgroupsOf(
  record: CommunityRecord,
  selection: NetworkSelection,
  { method, weighted, seed, resolution, runs, first, today }: SubgroupsArguments,
): Subgroups {
  const { keys, union } = strengthsInUnit(selectAdjacency(record, selection), 'sums').view;
  const network = tieNetwork(union, weighted);
  const made = allowedRuns(method, union.targets.length / 2, runs);
  const found = partitions(network, method, { resolution, seed, runs: made });
  const best = bestPartition(found);
  const all = found.map(({ numbers }) => compared(numbers));
  const groups = all[found.indexOf(best)]!;
  const certainty = certainties(groups, all);

  const nodes = nodesById(record);
  const homes = homesOf(record, nodes, selectionWindow(selection));
  const referTo = (i: number) => actorReference(nodes.get(keys[i]!)!, homes);
  const rows = Array.from(best.numbers, (number, i) => ({
    i,
    id: keys[i]!,
    name: nodes.get(keys[i]!)!.displayName,
    value: -number,
  }));
  const sizes = Array.from(
    { length: groups.groups },
    (_, g) => groups.starts[g + 2]! - groups.starts[g + 1]!,
  );
  const groupSizes = sizes.filter((size) => size > 1);
  const cores = groupSizes.slice(0, namedGroups).map((_, g) => {
    const members = groups.members.subarray(groups.starts[g + 1], groups.starts[g + 2]);
    const mayStandForIt = members.filter((i) => mayBeChosen(nodes.get(keys[i]!)!, today));
    const candidates = Array.from(mayStandForIt, (i) => ({
      ...rows[i]!,
      value: strengthInside(network, best.numbers, i),
    }));
    return { group: g + 1, members: largestFirst(candidates, membersOfCore).map(({ i }) => referTo(i)) };
  });
  return {
    groups: groups.groups,
    modularity: best.modularity,
    runs: found.length,
    agreement: meanAgreement(all),
    nodes: largestFirst(rows, first).map(({ i }) => ({
      actor: referTo(i),
      group: best.numbers[i]!,
      certainty: certainty[i]!,
    })),
    groupSizes,
    cores,
  };
}
