import type { NeighbourLists } from '../../graph/adjacency.ts';

/**
 * The network in which groups are sought: of persons, or of groups of persons taken as one node each. Ties have no
 * direction: both ends list each. What lies inside a node is in no list; it counts in `ofNodes`.
 */
export interface TieNetwork {
  readonly order: number;
  /** Neighbours of node i are `targets[offsets[i] .. offsets[i+1])`, each once, in no special order. */
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  /** Strength of the tie at each place of `targets`, > 0. */
  readonly strengths: Float64Array;
  /** Strength of all ties of each node; a tie inside the node counts twice. */
  readonly ofNodes: Float64Array;
  /** Sum of `ofNodes`: twice the strength of all ties. */
  readonly total: number;
  /** Mean strength of a tie between two persons. */
  readonly unit: number;
}

/** The network of symmetric lists (`union`), where every tie counts 1 unless strength is read. O(n + m). */
export function tieNetwork(lists: NeighbourLists, weighted: boolean): TieNetwork {
  const { offsets, targets } = lists;
  const order = offsets.length - 1;
  const strengths = weighted ? lists.strengths : new Float64Array(targets.length).fill(1);
  const ofNodes = new Float64Array(order);
  let total = 0;
  for (let i = 0; i < order; i++) {
    for (let slot = offsets[i]!; slot < offsets[i + 1]!; slot++) ofNodes[i]! += strengths[slot]!;
    total += ofNodes[i]!;
  }
  return { order, offsets, targets, strengths, ofNodes, total, unit: total / targets.length };
}

/**
 * The network whose nodes are the groups of another one: ties between the same two groups are one tie of their sum.
 * `groupOf` numbers the group of each node from 0 to `groups` − 1, none of them empty. O(n + m).
 */
export function networkOfGroups(network: TieNetwork, groupOf: Uint32Array, groups: number): TieNetwork {
  const { order, offsets, targets, strengths } = network;
  const { starts, members } = membersOf(groupOf, groups);
  const towards = new Float64Array(groups);
  const met = new Uint32Array(groups);
  const groupOffsets = new Uint32Array(groups + 1);
  const groupTargets = new Uint32Array(targets.length);
  const groupStrengths = new Float64Array(targets.length);
  const ofNodes = new Float64Array(groups);
  for (let i = 0; i < order; i++) ofNodes[groupOf[i]!]! += network.ofNodes[i]!;
  let size = 0;
  for (let group = 0; group < groups; group++) {
    let metCount = 0;
    for (let place = starts[group]!; place < starts[group + 1]!; place++) {
      const node = members[place]!;
      for (let slot = offsets[node]!, end = offsets[node + 1]!; slot < end; slot++) {
        const other = groupOf[targets[slot]!]!;
        if (other === group) continue;
        if (towards[other] === 0) met[metCount++] = other;
        towards[other]! += strengths[slot]!;
      }
    }
    for (let k = 0; k < metCount; k++) {
      const other = met[k]!;
      groupTargets[size] = other;
      groupStrengths[size++] = towards[other]!;
      towards[other] = 0;
    }
    groupOffsets[group + 1] = size;
  }
  return {
    order: groups,
    offsets: groupOffsets,
    targets: groupTargets.slice(0, size),
    strengths: groupStrengths.slice(0, size),
    ofNodes,
    total: network.total,
    unit: network.unit,
  };
}

/** The members of group g, ascending, at `members[starts[g] .. starts[g+1])`. O(n + groups). */
export function membersOf(
  groupOf: Uint32Array,
  groups: number,
): { readonly starts: Uint32Array; readonly members: Uint32Array } {
  const starts = new Uint32Array(groups + 1);
  for (const group of groupOf) starts[group + 1]!++;
  for (let group = 0; group < groups; group++) starts[group + 1]! += starts[group]!;
  const members = new Uint32Array(groupOf.length);
  const next = starts.slice();
  for (let i = 0; i < groupOf.length; i++) members[next[groupOf[i]!]!++] = i;
  return { starts, members };
}
