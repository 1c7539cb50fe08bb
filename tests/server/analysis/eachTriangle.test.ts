import { describe, expect, it } from 'vitest';
import { eachTriangle } from '../../../server/analysis/eachTriangle.ts';
import { reverseSlots } from '../../../server/analysis/reverseSlots.ts';
import { adjacency } from '../../../server/graph/adjacency.ts';
import { complete, randomNetwork } from './networks.ts';

const { order, union } = adjacency(randomNetwork(25, 120, 3));
const rowOf = Array.from({ length: order }, (_, i) =>
  Array<number>(union.offsets[i + 1]! - union.offsets[i]!).fill(i),
).flat();
const ends = (slot: number) => [rowOf[slot]!, union.targets[slot]!] as const;

describe('triangles', () => {
  it('are each met once, with the slots of their three ties (brute force over triples)', () => {
    const tied = new Set(rowOf.map((_, slot) => ends(slot).join()));
    const expected: string[] = [];
    for (let a = 0; a < order; a++)
      for (let b = a + 1; b < order; b++)
        for (let c = b + 1; c < order; c++)
          if (tied.has(`${a},${b}`) && tied.has(`${a},${c}`) && tied.has(`${b},${c}`))
            expected.push(`${a} ${b} ${c}`);
    const met: string[] = [];
    eachTriangle(union, (uv, uw, vw) => {
      const [[u, v], third, [from, to]] = [ends(uv), ends(uw), ends(vw)];
      expect([third, from]).toEqual([[u, to], v]);
      met.push([u, v, to].sort((a, b) => a - b).join(' '));
    });
    expect(met.sort()).toEqual(expected.sort());
    expect(met.length).toBeGreaterThan(50);
  });

  // 120 triangles of 10 nodes with 90 slots (by hand: 10 · 9 · 8 / 6) are too many to be kept.
  it.each([
    ['kept', randomNetwork(25, 60, 3)],
    ['listed anew', complete(10)],
  ])('are met in the same order whenever they are asked for, %s', (_, network) => {
    const lists = adjacency(network).union;
    const visited = (): string[] => {
      const met: string[] = [];
      eachTriangle(lists, (...slots) => met.push(slots.join()));
      return met;
    };
    const first = visited();
    expect(first.length).toBeGreaterThan(5);
    expect(visited()).toEqual(first);
    expect(visited()).toEqual(first);
  });

  it('have ties that stand in the rows of both ends', () => {
    const reverse = reverseSlots(union);
    rowOf.forEach((_, slot) => expect(ends(reverse[slot]!)).toEqual(ends(slot).toReversed()));
  });
});
