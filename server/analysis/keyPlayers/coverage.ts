import { adjacency, type Adjacency, type NetworkForm } from '../../graph/adjacency.ts';
import { coverageBound } from './coverageBound.ts';
import { rowSearch, type Row } from './rows.ts';
import type { SetCriterion, SetValues } from './setCriterion.ts';

/** What a value takes, for each node of the candidate's row and besides, in nanoseconds. */
const readingNode = 2.5;
const readingRow = 150;
/** What a node or tie takes in searching a row, and all rows together. */
const searchingPiece = 4;
const rowsTime = 1e9;
/** Nodes of rows kept in memory, 4 bytes each. */
const keptNodes = 4e7;
/** By so many rows it is guessed how long they are. */
const guessedBy = 16;

/**
 * The criteria by which every node counts as much as the member that is nearest to her: Σ_j max_{s ∈ S} c(d_sj) / n,
 * where c falls with the distance, from 1 for the members themselves to 0 without a path and beyond `farthest` steps.
 * 0 to 1, monotone and submodular: another member never makes it less, and adds the less the more there are.
 * Nodes are counted by distance, so that the value does not depend on the order of the members.
 * Complexity: O(n + ties) once for each candidate, O(size × n) for each set, O(n) more for each further member.
 */
export function coverage(
  closeness: (distance: number) => number,
  farthest: (steps: number) => number,
): SetCriterion {
  return {
    fewestOthers: 0,
    values: (view, { steps }) => valuesOf(view, closeness, farthest(steps)),
    effort: (view, _size, { steps }) => {
      const { nodes, pieces } = usualRow(view, farthest(steps));
      return {
        value: readingRow + readingNode * nodes,
        mostCandidates: Math.min(keptNodes / nodes, rowsTime / (searchingPiece * pieces)),
      };
    },
    rank: contacts,
    hasPlateaus: false,
    isSubmodular: true,
  };
}

function valuesOf(
  { order, union }: Adjacency,
  closeness: (distance: number) => number,
  farthest: number,
): SetValues {
  const rowFrom = rowSearch(union, farthest);
  const rows = new Map<number, Row>();
  const rowOf = (i: number): Row => {
    const row = rows.get(i) ?? rowFrom(i);
    rows.set(i, row);
    return row;
  };
  const worth = (distance: number): number => (distance === 0 ? 1 : closeness(distance));
  // Of each node the steps to the nearest member; `order` without a path.
  const nearest = new Uint32Array(order);
  const approach = ({ nodes, within }: Row): void => {
    for (let distance = 0, k = 0; distance < within.length; distance++) {
      for (const end = within[distance]!; k < end; k++) {
        if (nearest[nodes[k]!]! > distance) nearest[nodes[k]!] = distance;
      }
    }
  };
  // By their former distance, the nodes to whom a candidate is nearer than the members.
  const left = new Uint32Array(order + 1);
  return {
    ofNobody: 0,
    adding(members) {
      nearest.fill(order);
      for (const member of members) approach(rowOf(member));
      const counts: number[] = [];
      let last = 0;
      for (const distance of nearest) {
        last = Math.max(last, distance);
        if (distance === order) continue;
        while (counts.length <= distance) counts.push(0);
        counts[distance]!++;
      }
      return (candidate) => {
        const { nodes, within } = rowOf(candidate);
        const deepest = Math.min(last, within.length);
        const levels = Math.max(counts.length, deepest);
        let sum = 0;
        for (let distance = 0, k = 0; distance < levels; distance++) {
          let come = 0;
          for (const end = distance < deepest ? within[distance]! : k; k < end; k++) {
            const former = nearest[nodes[k]!]!;
            if (former <= distance) continue;
            come++;
            left[former]!++;
          }
          // Who comes nearer at a later distance leaves an even later one.
          sum += worth(distance) * ((counts[distance] ?? 0) + come - left[distance]!);
          left[distance] = 0;
        }
        left[order] = 0;
        return sum / order;
      };
    },
    upperBound: (search, found) => coverageBound({ order, rowOf, worth }, search, found),
  };
}

/** How many nodes a row has, and how many nodes and ties it takes to search one: the mean of some rows. */
function usualRow({ order, union }: Adjacency, farthest: number): { nodes: number; pieces: number } {
  const rowFrom = rowSearch(union, farthest);
  const rows = Math.max(1, Math.min(guessedBy, order));
  let [nodes, ties] = [0, 0];
  for (let k = 0; k < rows; k++) {
    for (const i of rowFrom(Math.floor((k * order) / rows)).nodes) {
      nodes++;
      ties += union.offsets[i + 1]! - union.offsets[i]!;
    }
  }
  return { nodes: nodes / rows, pieces: (nodes + ties) / rows };
}

function contacts(network: NetworkForm): Float64Array {
  const { order, union } = adjacency(network);
  return Float64Array.from({ length: order }, (_, i) => union.offsets[i + 1]! - union.offsets[i]!);
}
