import { degreeOf, orderOf, type Rows } from './rows.ts';

/** Nodes with more neighbours are not looked at: their neighbours are hardly ever all tied, and it takes degree². */
const mostNeighbours = 96;

/**
 * The simplicial nodes of an undirected network, ascending: all their neighbours are tied to one another, so no
 * shortest path passes through them. O(Σ degree² log n) over those with at most 96 neighbours, mostly far less,
 * because the first two neighbours without a tie settle it.
 */
export function simplicialNodes(rows: Rows): Uint32Array {
  const found: number[] = [];
  const order = orderOf(rows);
  for (let node = 0; node < order; node++) if (isSimplicial(rows, node)) found.push(node);
  return Uint32Array.from(found);
}

function isSimplicial(rows: Rows, node: number): boolean {
  const { offsets, targets } = rows;
  const degree = degreeOf(rows, node);
  if (degree > mostNeighbours) return false;
  const end = offsets[node + 1]!;
  for (let a = offsets[node]!; a < end; a++) if (degreeOf(rows, targets[a]!) < degree) return false;
  for (let a = offsets[node]!; a < end; a++) {
    for (let b = a + 1; b < end; b++) if (!areTied(rows, targets[a]!, targets[b]!)) return false;
  }
  return true;
}

function areTied(rows: Rows, i: number, j: number): boolean {
  const [node, other] = degreeOf(rows, i) < degreeOf(rows, j) ? [i, j] : [j, i];
  const { offsets, targets } = rows;
  let low = offsets[node]!;
  let high = offsets[node + 1]!;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (targets[middle]! < other) low = middle + 1;
    else high = middle;
  }
  return low < offsets[node + 1]! && targets[low] === other;
}
