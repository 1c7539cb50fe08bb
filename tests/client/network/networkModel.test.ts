import { describe, expect, it } from 'vitest';
import { holdsGroups, kindsIn, neighboursOf } from '../../../client/network/networkModel.ts';
import { network } from './networks.ts';

describe('network model', () => {
  const star = network(['a-b', 'a-c', 'a-d'], {
    alone: ['e'],
    formal: ['b'],
    places: { a: '1号楼', c: '2号楼' },
  });

  it('gives every node its degree, place and office', () => {
    expect(star.nodes.map((node) => [node.id, node.degree, node.placeName, node.isFormal])).toEqual([
      ['a', 3, '1号楼', false],
      ['b', 1, null, true],
      ['c', 1, '2号楼', false],
      ['d', 1, null, false],
      ['e', 0, null, false],
    ]);
    expect(star.edges[0]).toEqual({ id: 'tie a-b', from: 0, to: 1, strength: 1, kinds: ['KNOWS'] });
  });

  it('knows who is in it, persons before organizations', () => {
    const mixed = network(['m-o', 'c-o'], { kinds: { o: 'Organization', c: 'Committee' } });
    expect([kindsIn(mixed), holdsGroups(mixed)]).toEqual([['Resident', 'Organization', 'Committee'], true]);
    const persons = network(['m-w'], { kinds: { w: 'SocialWorker' } });
    expect([kindsIn(persons), holdsGroups(persons)]).toEqual([['Resident', 'SocialWorker'], false]);
    expect(kindsIn(network([]))).toEqual([]);
  });

  it('finds neighbours in either direction', () => {
    expect([...neighboursOf(star, 0)]).toEqual([1, 2, 3]);
    expect([...neighboursOf(star, 3)]).toEqual([0]);
    expect([...neighboursOf(star, 4)]).toEqual([]);
  });
});
