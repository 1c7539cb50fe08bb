import type { Adjacency } from '../../graph/adjacency.ts';
import { PairSet } from './pairSet.ts';

/** A chain of networks: the ends of each edge, which `run` changes at random in so many attempts. */
export interface SwapChain {
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  run(attempts: number): void;
}

/**
 * Double-edge swaps on an undirected network: two ties a–b and c–d, drawn at random, become a–d and c–b, or a–c and
 * b–d, each with the same chance, if the network stays simple; else the attempt counts and changes nothing, without
 * which some networks would come more often than others. Every simple network with these degrees can be reached,
 * and in the long run all come equally often. An attempt is O(1). Source: Fosdick, Larremore, Nishimura & Ugander
 * 2018, SIAM Review 60:315-355.
 */
export function undirectedSwaps(view: Adjacency, next: () => number): SwapChain {
  const sources = view.edgeSources.slice();
  const targets = view.edgeTargets.slice();
  const size = sources.length;
  const ties = new PairSet(size);
  const has = (a: number, b: number): boolean => (a < b ? ties.has(a, b) : ties.has(b, a));
  const add = (a: number, b: number): boolean => (a < b ? ties.add(a, b) : ties.add(b, a));
  const remove = (a: number, b: number): void => (a < b ? ties.delete(a, b) : ties.delete(b, a));
  for (let e = 0; e < size; e++) add(sources[e]!, targets[e]!);
  const attempt = (): void => {
    const e = Math.floor(next() * size);
    // One number says which the other tie is and from which end it is read.
    const read = Math.floor(next() * 2 * size);
    const f = read >>> 1;
    const [a, b] = [sources[e]!, targets[e]!];
    const [c, d] = (read & 1) === 0 ? [sources[f]!, targets[f]!] : [targets[f]!, sources[f]!];
    if (e === f || a === d || c === b || has(a, d) || has(c, b)) return;
    remove(a, b);
    remove(c, d);
    add(a, d);
    add(c, b);
    targets[e] = d;
    sources[f] = c;
    targets[f] = b;
  };
  return {
    sources,
    targets,
    run(attempts) {
      if (size < 2) return;
      for (let i = 0; i < attempts; i++) attempt();
    },
  };
}
