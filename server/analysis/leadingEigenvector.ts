import type { Adjacency, NeighbourLists } from '../graph/adjacency.ts';
import { onceFor } from '../graph/onceFor.ts';
import { perronVector, type PositiveRows } from '../kernels/perronVector.ts';
import { isSymmetric } from './isSymmetric.ts';
import { strongComponents } from './strongComponents.ts';

/** Changes of this share of the largest value end the iteration for those who are named by the core. */
const settled = 1e-11;
/** Two eigenvalues that are this close, as a share of them, are equal. */
const tied = 1e-9;
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
  readonly members: Uint32Array;
  readonly vector: Float64Array;
}

/**
 * The largest eigenvalue and its vector, read along incoming ties: found for each strong component, where both are
 * unique (`perronVector`). Several undirected components with the same λ: all of them count, as in a power iteration that
 * starts from equal values. Several directed ones: no vector. Made once per lists. O(k m) for k iterations, usually some tens.
 */
export function leadingEigenvector(
  network: Pick<Adjacency, 'directed' | 'out' | 'in' | 'union'>,
  weighted: boolean,
): LeadingEigenvector {
  const symmetric = isSymmetric(network, weighted);
  // Where all ties are mutual, those in either direction are the same.
  return eigenvectorOf(symmetric ? network.union : network.in, network.directed, weighted, symmetric);
}

const eigenvectorOf = onceFor(build);

function build(
  lists: NeighbourLists,
  directed: boolean,
  weighted: boolean,
  symmetric: boolean,
): LeadingEigenvector {
  const found = partsOf(lists, weighted, symmetric);
  if (found === null) return { value: null, vector: null };
  const { value, parts, component, groups } = found;
  const leaders = parts.filter((part) => part.value >= value * (1 - tied));
  if (leaders.length === 0 || (directed && leaders.length > 1)) return { value, vector: null };
  const vector = new Float64Array(component.length);
  for (const { members, vector: own } of leaders) {
    let [sum, squares] = [0, 0];
    for (const x of own) {
      sum += x;
      squares += x * x;
    }
    for (let k = 0; k < members.length; k++) vector[members[k]!] = (sum / squares) * own[k]!;
  }
  const first = component[leaders[0]!.members[0]!]!;
  const later = directed ? groups.slice(first + 1) : [];
  return { value, vector: passOn(vector, value, later, lists, weighted) ? vector : null };
}

/** The strong components, and the value and vector of those that might lead; null if one doesn't settle. */
const partsOf = onceFor((lists: NeighbourLists, weighted: boolean, symmetric: boolean) => {
  const component = strongComponents(lists);
  const groups = membersOf(component);
  const parts: Part[] = [];
  let value = 0;
  const placeOf = new Uint32Array(component.length);
  for (const members of groups.toSorted((a, b) => b.length - a.length)) {
    if (members.length === 1) break;
    const rows = rowsOf(members, lists, weighted, component, placeOf);
    const found = perronVector({ ...rows, isSymmetric: symmetric }, value * (1 - tied));
    if (found === null) return null;
    value = Math.max(value, found.value);
    parts.push({ ...found, members });
  }
  return { value, parts, component, groups };
});

/** The nodes of each component, ascending. O(n) */
function membersOf(component: Int32Array): Uint32Array[] {
  const sizes: number[] = [];
  for (const number of component) sizes[number] = (sizes[number] ?? 0) + 1;
  const groups = sizes.map((size) => new Uint32Array(size));
  for (let node = component.length - 1; node >= 0; node--)
    groups[component[node]!]![--sizes[component[node]!]!] = node;
  return groups;
}

/** The ties inside a component, its nodes numbered from 0. */
function rowsOf(
  members: Uint32Array,
  { offsets, targets, strengths }: NeighbourLists,
  weighted: boolean,
  component: Int32Array,
  placeOf: Uint32Array,
): Omit<PositiveRows, 'isSymmetric'> {
  // The whole network is one component: its nodes have their numbers already.
  if (members.length === placeOf.length) return { offsets, targets, strengths: weighted ? strengths : null };
  const own = component[members[0]!]!;
  let most = 0;
  for (let place = 0; place < members.length; place++) {
    const node = members[place]!;
    placeOf[node] = place;
    most += offsets[node + 1]! - offsets[node]!;
  }
  const ownOffsets = new Uint32Array(members.length + 1);
  const ownTargets = new Uint32Array(most);
  const ownStrengths = weighted ? new Float64Array(most) : null;
  let used = 0;
  for (let place = 0; place < members.length; place++) {
    const node = members[place]!;
    for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
      if (component[targets[slot]!] !== own) continue;
      if (ownStrengths) ownStrengths[used] = strengths[slot]!;
      ownTargets[used++] = placeOf[targets[slot]!]!;
    }
    ownOffsets[place + 1] = used;
  }
  return {
    offsets: ownOffsets,
    targets: ownTargets.subarray(0, used),
    strengths: ownStrengths && ownStrengths.subarray(0, used),
  };
}

/** Extends the vector to those who are named, at some remove, by the leading component; false if it doesn't settle. */
function passOn(
  vector: Float64Array,
  value: number,
  later: readonly Uint32Array[],
  { offsets, targets, strengths }: NeighbourLists,
  weighted: boolean,
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
          sum += (weighted ? strengths[slot]! : 1) * vector[targets[slot]!]!;
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
