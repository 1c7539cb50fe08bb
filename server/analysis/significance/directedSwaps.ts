import type { Adjacency } from '../../graph/adjacency.ts';
import { PairSet } from './pairSet.ts';
import type { SwapChain } from './undirectedSwaps.ts';

/** One attempt in so many turns a circle of three around. */
const attemptsPerCircle = 8;

/**
 * Swaps on a directed network that keep what each node gives and gets: two arrows a → b and c → d become a → d and
 * c → b. Those alone do not lead from a circle a → b → c → a to the circle the other way round, so one attempt in eight
 * draws an arrow and one that goes on from it, and turns the circle that they are part of, if there is no arrow against
 * it. With both every simple network with these degrees can be reached, and in the long run all come equally
 * often: each step is as likely as the step back, and an attempt that would not leave the network simple counts and
 * changes nothing. An arrow never changes its start. An attempt is O(1), a circle that is turned O(out-degree).
 * Source: Rao, Jana & Bandyopadhyay 1996, Sankhyā A 58:225-242; Roberts & Coolen 2012, Phys. Rev. E 85:046103.
 */
export function directedSwaps(view: Adjacency, next: () => number): SwapChain {
  const sources = view.edgeSources;
  const targets = view.edgeTargets.slice();
  const { offsets, edges: edgesFrom } = view.out;
  const size = sources.length;
  const arrows = new PairSet(size);
  for (let e = 0; e < size; e++) arrows.add(sources[e]!, targets[e]!);

  const turn = (edge: number, to: number): void => {
    arrows.delete(sources[edge]!, targets[edge]!);
    targets[edge] = to;
  };
  const enter = (edge: number): boolean => arrows.add(sources[edge]!, targets[edge]!);

  const swap = (): void => {
    const [e, f] = [Math.floor(next() * size), Math.floor(next() * size)];
    const [a, b, c, d] = [sources[e]!, targets[e]!, sources[f]!, targets[f]!];
    if (a === c || a === d || c === b || arrows.has(a, d) || arrows.has(c, b)) return;
    turn(e, d);
    turn(f, b);
    enter(e);
    enter(f);
  };

  const turnCircle = (): void => {
    const e = Math.floor(next() * size);
    const [a, b] = [sources[e]!, targets[e]!];
    const count = offsets[b + 1]! - offsets[b]!;
    if (count === 0) return;
    // Out-degrees do not change, so that the turned circle is drawn with the same chance.
    const f = edgesFrom[offsets[b]! + Math.floor(next() * count)]!;
    const c = targets[f]!;
    if (c === a || !arrows.has(c, a) || arrows.has(b, a) || arrows.has(c, b) || arrows.has(a, c)) return;
    let slot = offsets[c]!;
    while (targets[edgesFrom[slot]!] !== a) slot += 1;
    const g = edgesFrom[slot]!;
    turn(e, c);
    turn(f, a);
    turn(g, b);
    enter(e);
    enter(f);
    enter(g);
  };

  return {
    sources,
    targets,
    run(attempts) {
      if (size < 2) return;
      for (let i = 0; i < attempts; i++)
        if (i % attemptsPerCircle === 0) turnCircle();
        else swap();
    },
  };
}
