import { describe, expect, it } from 'vitest';
import { adjacency, type NeighbourLists } from '../../../server/graph/adjacency.ts';
import { emptyNetwork } from '../../../server/graph/network.ts';
import { fromTable } from '../analysis/networks.ts';

const lists = ({ offsets, targets, strengths }: NeighbourLists): [number, number][][] =>
  Array.from({ length: offsets.length - 1 }, (_, i) =>
    [...targets.slice(offsets[i], offsets[i + 1])].map((target, slot) => [
      target,
      strengths[offsets[i]! + slot]!,
    ]),
  );

describe('a network as typed arrays', () => {
  it('lists neighbours in order, with the size of strength', () => {
    const view = adjacency(
      fromTable(
        [
          ['c', 'a', 2],
          ['a', 'b', -3],
        ],
        { directed: false },
      ),
    );
    expect(view.keys).toEqual(['a', 'b', 'c']);
    expect(lists(view.out)).toEqual([
      [
        [1, 3],
        [2, 2],
      ],
      [[0, 3]],
      [[0, 2]],
    ]);
    expect([view.in, view.union]).toEqual([view.out, view.out]);
  });

  it('keeps directions apart and joins them in the union, the larger of a mutual pair', () => {
    const view = adjacency(
      fromTable(
        [
          ['a', 'b', 1],
          ['b', 'a', 4],
          ['a', 'c', 2],
        ],
        { directed: true },
      ),
    );
    expect(lists(view.out)).toEqual([
      [
        [1, 1],
        [2, 2],
      ],
      [[0, 4]],
      [],
    ]);
    expect(lists(view.in)).toEqual([[[1, 4]], [[0, 1]], [[0, 2]]]);
    expect(lists(view.union)).toEqual([
      [
        [1, 4],
        [2, 2],
      ],
      [[0, 4]],
      [[0, 2]],
    ]);
  });

  it('is made once for a network, and takes an empty one', () => {
    const network = emptyNetwork(true);
    expect(adjacency(network)).toBe(adjacency(network));
    expect(adjacency(network).order).toBe(0);
  });
});
