import type { NeighbourLists } from '../graph/adjacency.ts';
import { onceFor } from '../graph/onceFor.ts';

/**
 * Number of the strong component of each node: the nodes that can all reach one another along the lists. With
 * symmetric lists these are the connected components. Numbers begin at 0, and no list leads from a component to
 * one with a higher number. Made once per lists. O(n + m). Source: Tarjan 1972, doi:10.1137/0201010, without recursion.
 */
export const strongComponents = onceFor(findCircles);

function findCircles({ offsets, targets }: NeighbourLists): Int32Array {
  const order = offsets.length - 1;
  const component = new Int32Array(order).fill(-1);
  // Position in the order of discovery from 1, and the earliest position that can be reached back; 0 = not yet seen.
  const found = new Uint32Array(order);
  const lowest = new Uint32Array(order);
  const nextSlot = offsets.slice(0, order);
  const path = new Uint32Array(order);
  const open = new Uint32Array(order);
  let depth = 0;
  let opened = 0;
  let discovered = 0;
  let components = 0;

  for (let root = 0; root < order; root++) {
    if (found[root] !== 0) continue;
    path[depth++] = open[opened++] = root;
    found[root] = lowest[root] = ++discovered;
    while (depth > 0) {
      const node = path[depth - 1]!;
      const end = offsets[node + 1]!;
      let slot = nextSlot[node]!;
      let least = lowest[node]!;
      let unseen = -1;
      for (; slot < end && unseen === -1; slot++) {
        const target = targets[slot]!;
        const when = found[target]!;
        if (when === 0) unseen = target;
        else if (when < least && component[target] === -1) least = when;
      }
      nextSlot[node] = slot;
      lowest[node] = least;
      if (unseen !== -1) {
        path[depth++] = open[opened++] = unseen;
        found[unseen] = lowest[unseen] = ++discovered;
        continue;
      }
      depth--;
      if (depth > 0 && least < lowest[path[depth - 1]!]!) lowest[path[depth - 1]!] = least;
      if (least !== found[node]) continue;
      for (let member = -1; member !== node;) {
        member = open[--opened]!;
        component[member] = components;
      }
      components++;
    }
  }
  return component;
}
