import { degreeOf, orderOf, type Rows } from './rows.ts';

/** One node of each class of twins, and how many the class has. */
export interface TwinClasses {
  readonly nodes: Uint32Array;
  readonly sizes: Uint32Array;
}

/**
 * Classes of twins among `candidates` (ascending): nodes of equal weight with the same successors and the same
 * predecessors, not counting one another where they are tied both ways. Each class is told by its first node.
 *
 * Two twins can be exchanged without changing the network. So as sources they send the same over every third node, and
 * none lies on a shortest path from the other (a twin is as far from any third node as the other, and not at
 * distance 0 from it): a class is one source as heavy as all of it.
 *
 * Candidates are sorted by a fingerprint of their ties, then compared tie by tie, so a result is never by chance.
 * A node is taken into one class only. O(n log n + m).
 */
export function twinNodes(
  out: Rows,
  incoming: Rows,
  weights: Float64Array,
  candidates: Uint32Array,
): TwinClasses {
  const represents = new Uint32Array(orderOf(out));
  const taken = new Uint8Array(orderOf(out));
  for (const node of candidates) represents[node] = 1;
  for (const closed of [false, true]) {
    const prints = fingerprints(out, incoming, closed);
    const order = candidates.filter((node) => taken[node] === 0);
    const compare = (a: number, b: number): number => prints[a]! - prints[b]! || weights[a]! - weights[b]!;
    order.sort((a, b) => compare(a, b) || a - b);
    for (let i = 0; i < order.length; i++) {
      const first = order[i]!;
      if (taken[first] === 1) continue;
      for (let j = i + 1; j < order.length && compare(first, order[j]!) === 0; j++) {
        const other = order[j]!;
        if (taken[other] === 1 || !areTwins(out, incoming, first, other, closed)) continue;
        represents[first]!++;
        represents[other] = 0;
        taken[first] = taken[other] = 1;
      }
    }
  }
  const nodes = candidates.filter((node) => represents[node]! > 0);
  return { nodes, sizes: nodes.map((node) => represents[node]!) };
}

/** Whole numbers below 2^52 that are equal for twins, tied ones where `closed`. */
function fingerprints(out: Rows, incoming: Rows, closed: boolean): Float64Array {
  const prints = new Float64Array(orderOf(out));
  const modulus = 2 ** 52;
  for (let node = 0; node < prints.length; node++) {
    let print = closed ? mixed(node, 1) : 0;
    if (closed && incoming !== out) print += mixed(node, 2);
    for (let slot = out.offsets[node]!; slot < out.offsets[node + 1]!; slot++) {
      print += mixed(out.targets[slot]!, 1);
      if (print >= modulus) print -= modulus;
    }
    const end = incoming === out ? 0 : incoming.offsets[node + 1]!;
    for (let slot = incoming.offsets[node]!; slot < end; slot++) {
      print += mixed(incoming.targets[slot]!, 2);
      if (print >= modulus) print -= modulus;
    }
    prints[node] = print >= modulus ? print - modulus : print;
  }
  return prints;
}

/** A number below 2^51 that looks random. */
function mixed(node: number, salt: number): number {
  let high = Math.imul(node + 1, 0x9e3779b1) ^ Math.imul(salt, 0x85ebca6b);
  high = Math.imul(high ^ (high >>> 16), 0x21f0aaad);
  high = Math.imul(high ^ (high >>> 15), 0x735a2d97);
  high ^= high >>> 15;
  let low = Math.imul(high ^ 0x68bc21eb, 0x2c1b3c6d);
  low ^= low >>> 13;
  return (high >>> 0) * 2 ** 19 + (low >>> 13);
}

function areTwins(out: Rows, incoming: Rows, i: number, j: number, closed: boolean): boolean {
  return haveSame(out, i, j, closed) && (incoming === out || haveSame(incoming, i, j, closed));
}

/** Whether two rows are the same; where `closed`, each with its own node in addition. */
function haveSame(rows: Rows, i: number, j: number, closed: boolean): boolean {
  if (degreeOf(rows, i) !== degreeOf(rows, j)) return false;
  const { offsets, targets } = rows;
  const iEnd = offsets[i + 1]!;
  const jEnd = offsets[j + 1]!;
  let a = offsets[i]!;
  let b = offsets[j]!;
  let tied = 0;
  while (a < iEnd || b < jEnd) {
    if (closed && a < iEnd && targets[a] === j) {
      a++;
      tied++;
    } else if (closed && b < jEnd && targets[b] === i) {
      b++;
      tied++;
    } else if (a < iEnd && b < jEnd && targets[a] === targets[b]) {
      a++;
      b++;
    } else return false;
  }
  return tied === (closed ? 2 : 0);
}
