import type { Adjacency, NeighbourLists } from '../graph/adjacency.ts';
import { strongComponents } from './strongComponents.ts';

/** Bounds of an eigenvalue that are this close, as a share of it, count as one value; two such values as a tie. */
const settled = 1e-11;
const tied = 1e-9;
/** Values below this share of the largest, at the far end of a long chain, no longer tell anything about λ. */
const negligible = 1e-100;
/** Ties looked at before an iteration gives up: some seconds. Met only by long chains without short cuts. */
const patience = 2e9;

export interface LeadingEigenvector {
  /** The largest eigenvalue λ of the adjacency matrix; 0 without a cycle, null if the iteration doesn't settle. */
  readonly value: number | null;
  /** x with λ x_i = Σ s_ji x_j over the ties j → i, not scaled; null where there is none or more than one. */
  readonly vector: Float64Array | null;
}

interface Part {
  readonly value: number;
  readonly members: readonly number[];
  readonly vector: Float64Array;
}

/** Two arrays by node, written only at the members of the part in work. */
type Scratch = readonly [Float64Array, Float64Array];

/**
 * The largest eigenvalue and its vector, read along incoming ties: found for each strong component, where both are
 * unique (Perron–Frobenius), by power iteration on A + shift, which also settles on two-sided (bipartite) networks.
 * Several undirected components with the same λ: all of them count, as in a power iteration that starts from equal
 * values. Several directed ones: no vector. O(k m) for k iterations, usually some hundred.
 * Source: Collatz 1942, doi:10.1007/BF01180013, for the bounds that tell when to stop.
 */
export function leadingEigenvector(
  network: Pick<Adjacency, 'order' | 'directed' | 'in'>,
  weighted: boolean,
): LeadingEigenvector {
  const lists = network.in;
  const strengths = weighted ? lists.strengths : new Float64Array(lists.targets.length).fill(1);
  const component = strongComponents(lists);
  const groups: number[][] = [];
  component.forEach((number, node) => (groups[number] ??= []).push(node));
  const parts: Part[] = [];
  const scratch: Scratch = [new Float64Array(network.order), new Float64Array(network.order)];
  let value = 0;
  for (const members of groups.toSorted((a, b) => b.length - a.length)) {
    if (members.length === 1) break;
    const part = iterate(members, lists, strengths, component, scratch, value * (1 - tied));
    if (part === null) return { value: null, vector: null };
    value = Math.max(value, part.value);
    parts.push(part);
  }
  const leaders = parts.filter((part) => part.value >= value * (1 - tied));
  if (leaders.length === 0 || (network.directed && leaders.length > 1)) return { value, vector: null };
  const vector = new Float64Array(network.order);
  for (const { members, vector: own } of leaders) {
    const share = own.reduce((sum, x) => sum + x, 0) / own.reduce((sum, x) => sum + x * x, 0);
    members.forEach((node, i) => (vector[node] = share * own[i]!));
  }
  const first = component[leaders[0]!.members[0]!]!;
  const later = network.directed ? groups.slice(first + 1) : [];
  return { value, vector: passOn(vector, value, later, lists, strengths) ? vector : null };
}

/** The part's λ and vector; or, once it is plain that λ is less than `enough`, some smaller value. */
function iterate(
  members: readonly number[],
  { offsets, targets }: NeighbourLists,
  strengths: Float64Array,
  component: Int32Array,
  scratch: Scratch,
  enough: number,
): Part | null {
  const own = component[members[0]!]!;
  let [now, next] = scratch;
  let total = 0;
  let ties = 0;
  for (const node of members) {
    now[node] = 1;
    for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
      ties++;
      if (component[targets[slot]!] === own) total += strengths[slot]!;
    }
  }
  const shift = total / members.length / 4;
  for (let left = patience; left > 0; left -= ties) {
    let low = Infinity;
    let high = 0;
    let largest = 0;
    for (const node of members) {
      let sum = shift * now[node]!;
      for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
        const other = targets[slot]!;
        if (component[other] === own) sum += strengths[slot]! * now[other]!;
      }
      next[node] = sum;
      largest = Math.max(largest, sum);
      if (now[node]! < negligible) continue;
      low = Math.min(low, sum / now[node]!);
      high = Math.max(high, sum / now[node]!);
    }
    for (const node of members) next[node]! /= largest;
    [now, next] = [next, now];
    if (high - low <= settled * high || high - shift < enough) {
      return {
        value: (low + high) / 2 - shift,
        members,
        vector: Float64Array.from(members, (node) => now[node]!),
      };
    }
  }
  return null;
}

/** Extends the vector to those who are named, at some remove, by the leading component; false if it doesn't settle. */
function passOn(
  vector: Float64Array,
  value: number,
  later: readonly (readonly number[])[],
  { offsets, targets }: NeighbourLists,
  strengths: Float64Array,
): boolean {
  let left = patience;
  for (const members of later) {
    for (let change = Infinity, scale = 0; change > settled * scale;) {
      if (left < 0) return false;
      change = 0;
      scale = 0;
      for (const node of members) {
        let sum = 0;
        for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
          sum += strengths[slot]! * vector[targets[slot]!]!;
        }
        left -= 1 + offsets[node + 1]! - offsets[node]!;
        change = Math.max(change, Math.abs(sum / value - vector[node]!));
        scale = Math.max(scale, sum / value);
        vector[node] = sum / value;
      }
    }
  }
  return true;
}
