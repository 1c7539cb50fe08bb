import { describe, expect, it } from 'vitest';
import { neighbourhoodKeys, type Contacts } from '../../../../server/analysis/disclosure/neighbourhoods.ts';

const contactsOf = (persons: number, ties: readonly (readonly [number, number])[]): Contacts =>
  Array.from({ length: persons }, (_, person) =>
    ties
      .flatMap(([one, other]) => (one === person ? [other] : other === person ? [one] : []))
      .sort((a, b) => a - b),
  );
const all = (contacts: Contacts): readonly string[] =>
  neighbourhoodKeys(
    contacts,
    contacts.map((_, person) => person),
  );

describe('keys of neighbourhoods (by hand)', () => {
  it('are equal for whoever stands alike: all of a ring, both ends of a path', () => {
    const ring = contactsOf(5, [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 0],
    ]);
    expect(new Set(all(ring)).size).toBe(1);
    const path = all(
      contactsOf(4, [
        [0, 1],
        [1, 2],
        [2, 3],
      ]),
    );
    expect(path[0]).toBe(path[3]);
    expect(path[1]).toBe(path[2]);
    expect(path[0]).not.toBe(path[1]);
  });

  it('tell two contacts who are in contact from two who are not', () => {
    const keys = all(
      contactsOf(6, [
        [0, 1],
        [0, 2],
        [1, 2],
        [3, 4],
        [3, 5],
      ]),
    );
    expect(keys[0]).not.toBe(keys[3]);
    // All of a triangle alike, both ends of the star alike.
    expect([keys[1], keys[2]]).toEqual([keys[0], keys[0]]);
    expect(keys[4]).toBe(keys[5]);
  });

  it('do not depend on the numbers of the persons', () => {
    const ties = [
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
      [3, 4],
    ] as const;
    const turned = (person: number): number => 4 - person;
    const one = all(contactsOf(5, ties));
    const other = all(
      contactsOf(
        5,
        ties.map(([a, b]) => [turned(a), turned(b)] as const),
      ),
    );
    const classes = (keys: readonly string[]): number[] => keys.map((key) => keys.indexOf(key));
    const back = other.map((_, person) => other[turned(person)]!);
    expect(classes(back)).toEqual(classes(one));
  });

  it('of very many contacts hold their number only', () => {
    const star = contactsOf(
      203,
      Array.from({ length: 202 }, (_, i) => [0, i + 1] as const),
    );
    expect(neighbourhoodKeys(star, [0])).toEqual(['more 202']);
  });
});
