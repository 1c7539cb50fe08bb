import { describe, expect, it } from 'vitest';
import {
  comparedPicture,
  dotOf,
  lineOf,
  type ComparedModel,
} from '../../../client/network/comparedPicture.ts';
import { network } from './networks.ts';

// a-b kept, a-c came, b-c ended, c-d not asked again; d-e is of e, who joined; f never had a tie.
const compared: ComparedModel = {
  model: network(['a-b', 'a-c', 'b-c', 'c-d', 'd-e'], { alone: ['f'] }),
  states: ['kept', 'formed', 'dissolved', 'notAsked', 'endJoined'],
  presences: ['stayed', 'stayed', 'stayed', 'stayed', 'joined', 'stayed'],
  degreesBefore: [1, 2, 2, 1, 0, 0],
  degreesAfter: [2, 1, 1, 1, 1, 0],
};
const points = compared.model.nodes.map((_, i) => ({ x: i, y: i % 2 }));
const box = { width: 600, height: 400 };
const drawn = (side: 'before' | 'change' | 'after') => comparedPicture(compared, points, side, box);

describe('the picture of two moments', () => {
  it('tells each tie by its line (by hand)', () => {
    expect(drawn('change').counts).toEqual({ kept: 1, formed: 2, dissolved: 1, notAsked: 1 });
    expect(drawn('before').counts).toEqual({ kept: 3, formed: 0, dissolved: 0, notAsked: 0 });
    expect(drawn('after').counts).toEqual({ kept: 3, formed: 0, dissolved: 0, notAsked: 0 });
  });

  it('has everybody in the same place on each side, and nobody without a tie', () => {
    const placesOf = (side: 'before' | 'change' | 'after') =>
      drawn(side).dots.map(({ id, x, y }) => [id, x, y]);
    expect(placesOf('before')).toEqual(placesOf('change'));
    expect(placesOf('after')).toEqual(placesOf('change'));
    expect(drawn('change').dots.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
    for (const { x, y } of drawn('change').dots) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(box.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(box.height);
    }
  });

  it('marks who has more ties, fewer, or came', () => {
    expect(drawn('change').dots.map(({ kind }) => kind)).toEqual([
      'grown',
      'shrunk',
      'shrunk',
      'same',
      'joined',
    ]);
    expect(new Set(drawn('after').dots.map(({ kind }) => kind))).toEqual(new Set(['same']));
    expect(dotOf('left', 3, 0)).toBe('left');
  });

  it('draws on each side what was there then', () => {
    expect([lineOf('formed', 'before'), lineOf('endJoined', 'before')]).toEqual([null, null]);
    expect([lineOf('dissolved', 'after'), lineOf('endLeft', 'after')]).toEqual([null, null]);
    expect([lineOf('endLeft', 'change'), lineOf('endJoined', 'change')]).toEqual(['dissolved', 'formed']);
  });
});
