import { expect, it } from 'vitest';
import { adjacency } from '../../../server/graph/adjacency.ts';
import { twinNodes } from '../../../server/kernels/twinNodes.ts';
import { complete, fromTable, star } from '../analysis/networks.ts';
import { mixture } from './shapes.ts';

const all = (order: number): Uint32Array => Uint32Array.from({ length: order }, (_, i) => i);
const ones = (order: number): Float64Array => new Float64Array(order).fill(1);

it('twins share their neighbours, tied to one another or not (by hand)', () => {
  const ring = adjacency(star(6));
  expect(twinNodes(ring.out, ring.out, ones(6), all(6))).toEqual({
    nodes: Uint32Array.of(0, 1),
    sizes: Uint32Array.of(1, 5),
  });
  const clique = adjacency(complete(4));
  expect([...twinNodes(clique.out, clique.out, ones(4), all(4)).sizes]).toEqual([4]);
});

it('are not twins with unlike weights, or where only one direction is the same', () => {
  const { out } = adjacency(star(4));
  expect([...twinNodes(out, out, Float64Array.of(1, 2, 1, 2), all(4)).sizes]).toEqual([1, 2, 1]);
  const view = adjacency(fromTable([['a', 'x'], ['b', 'x'], ['y', 'a']], { directed: true })); // prettier-ignore
  expect([...twinNodes(view.out, view.in, ones(4), all(4)).sizes]).toEqual([1, 1, 1, 1]);
});

it('classes are found as by the definition', () => {
  for (const directed of [false, true]) {
    const view = mixture(7, directed, 20);
    const tied = (i: number, j: number): boolean =>
      view.out.targets.subarray(view.out.offsets[i], view.out.offsets[i + 1]).includes(j);
    const others = (i: number, j: number): number[] => [...all(view.order)].filter((k) => k !== i && k !== j);
    const areTwins = (i: number, j: number): boolean =>
      tied(i, j) === tied(j, i) &&
      others(i, j).every((k) => tied(i, k) === tied(j, k) && tied(k, i) === tied(k, j));
    const firsts = [...all(view.order)].filter((i) => ![...all(i)].some((j) => areTwins(i, j)));
    const sizes = firsts.map((i) => [...all(view.order)].filter((j) => i === j || areTwins(i, j)).length);
    const found = twinNodes(view.out, view.in, ones(view.order), all(view.order));
    expect([...found.nodes]).toEqual(firsts);
    expect([...found.sizes]).toEqual(sizes);
    expect(Math.max(...sizes)).toBeGreaterThan(1);
  }
});
