import type { NeighbourLists } from '../graph/adjacency.ts';

/**
 * Number of the strong component of each node: the nodes that can all reach one another along the lists. With
 * symmetric lists these are the connected components. Numbers begin at 0, and no list leads from a component to
 * one with a higher number. O(n + m). Source: Tarjan 1972, doi:10.1137/0201010, without recursion.
 */
export function strongComponents({ offsets, targets }: NeighbourLists): Int32Array {
  const order = offsets.length - 1;
  const component = new Int32Array(order).fill(-1);
  // Position in the order of discovery from 1, and the earliest position that can be reached back; 0 = not yet seen.
  const found = new Uint32Array(order);
  const lowest = new Uint32Array(order);
  const nextSlot = offsets.slice(0, order);
  const path: number[] = [];
  const open: number[] = [];
  let discovered = 0;
  let components = 0;

  const enter = (node: number): void => {
    found[node] = lowest[node] = ++discovered;
    path.push(node);
    open.push(node);
  };

  for (let root = 0; root < order; root++) {
    if (found[root] !== 0) continue;
    enter(root);
    while (path.length > 0) {
      const node = path.at(-1)!;
      if (nextSlot[node]! < offsets[node + 1]!) {
        const target = targets[nextSlot[node]!++]!;
        if (found[target] === 0) enter(target);
        else if (component[target] === -1) lowest[node] = Math.min(lowest[node]!, found[target]!);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) lowest[parent] = Math.min(lowest[parent]!, lowest[node]!);
      if (lowest[node] !== found[node]) continue;
      for (let member = -1; member !== node;) {
        member = open.pop()!;
        component[member] = components;
      }
      components++;
    }
  }
  return component;
}
