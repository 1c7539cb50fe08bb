import { adjacency, type Adjacency } from '../../../server/graph/adjacency.ts';
import { random } from '../../../server/analysis/random.ts';
import { fromTable, type TieRow } from '../analysis/networks.ts';

/**
 * A network of everything that can be reduced: a tangle, with chains, pendants, cliques, twins (tied to one another and
 * not) hung on it, a ring, and a part of its own. Without double ties. The same seed gives the same network.
 */
export function mixture(seed: number, directed: boolean, size = 12): Adjacency {
  const draw = random(seed);
  const below = (limit: number): number => Math.floor(draw() * limit);
  const ties = new Map<string, TieRow>();
  const name = (i: number): string => `n${String(i).padStart(4, '0')}`;
  let order = size;
  const tie = (i: number, j: number): void => {
    if (i === j) return;
    const [from, to] = directed || i < j ? [i, j] : [j, i];
    ties.set(`${from}-${to}`, [name(from), name(to)]);
  };
  const either = (i: number, j: number): void => {
    if (draw() < 0.7) tie(i, j);
    if (directed && draw() < 0.6) tie(j, i);
    else tie(i, j);
  };
  for (let i = 0; i < 2 * size; i++) tie(below(size), below(size));
  for (let i = 0; i < size; i++) either(below(order), order++);
  for (let i = 0, end = below(size); i < size / 2; i++) either(end, (end = order++));
  for (let c = 0; c < 3; c++) {
    const members = [below(order), ...Array.from({ length: 2 + below(4) }, () => order++)];
    for (const i of members) for (const j of members) if (i < j) tie(i, j);
  }
  for (let c = 0; c < 4; c++) {
    const patrons = Array.from({ length: 1 + below(3) }, () => below(order));
    const twins = Array.from({ length: 2 + below(3) }, () => order++);
    for (const twin of twins) {
      for (const patron of patrons) tie(twin, patron);
      for (const other of twins) if (c % 2 === 0) tie(twin, other);
      if (directed) tie(patrons[0]!, twin);
    }
  }
  const ring = Array.from({ length: 7 }, () => order++);
  ring.forEach((i, k) => tie(i, ring[(k + 1) % ring.length]!));
  if (seed % 2 === 0) either(ring[0]!, below(size));
  const isolates = Array.from({ length: order }, (_, i) => name(i));
  return adjacency(fromTable([...ties.values()], { directed, isolates }));
}
