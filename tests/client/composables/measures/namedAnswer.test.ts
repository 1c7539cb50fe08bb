import { describe, expect, it } from 'vitest';
import { namedAnswer } from '../../../../client/composables/measures/namedAnswer.ts';
import { networkActors } from '../../../../client/composables/measures/networkActors.ts';
import { measureAnswer, networkColumns } from '../../answers.ts';

const actors = networkActors(networkColumns(['a', 'b', 'c'], [[0, 1]]));

describe('an answer with names', () => {
  it('ranks from the largest; equal values share the better rank, undefined ones have none', () => {
    const { nodes } = namedAnswer(
      measureAnswer('degree', {
        nodes: [
          { value: 3, actor: { id: 'b' } },
          { value: 3, actor: { id: 'a' } },
          { value: 1, actor: { id: 'c' } },
          { value: null, actor: { id: 'x' } },
        ],
      }),
      actors,
    );
    expect(nodes.map(({ actor, rank }) => [actor.name, rank])).toEqual([
      ['居民b', 1],
      ['居民a', 1],
      ['居民c', 3],
      ['x', null],
    ]);
  });

  it('names both ends of a tie, and leaves out one that is not in the network', () => {
    const edges = [
      { edgeId: 'e0', value: 2 },
      { edgeId: 'gone', value: 1 },
    ];
    expect(namedAnswer(measureAnswer('bridge', { edges }), actors).edges).toEqual([
      expect.objectContaining({
        edgeId: 'e0',
        value: 2,
        from: expect.objectContaining({ id: 'a', placeName: '1号楼' }),
        to: expect.objectContaining({ id: 'b', placeName: null }),
      }),
    ]);
  });
});
