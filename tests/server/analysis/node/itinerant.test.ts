import { describe, expect, it } from 'vitest';
import { itinerant } from '../../../../server/analysis/node/itinerant.ts';
import { complete, fromTable } from '../networks.ts';
import { toy12 } from '../toy12.ts';
import { groupsOf, valuesOf } from '../values.ts';

const chain: [string, string][] = [
  ['a', 'v'],
  ['v', 'b'],
];
const groups = new Map([
  ['a', 'A'],
  ['v', 'B'],
  ['b', 'A'],
]);

describe('itinerant', () => {
  it('is nobody on Toy-12 (R sna 2.7)', () => {
    const network = toy12(1);
    expect(valuesOf(itinerant, network, { groups: groupsOf(network) })).toMatchObject({
      P01: 0,
      P02: 0,
      P06: 0,
      P09: 0,
      P10: 0,
      P11: null,
    });
  });

  it('counts a → v → b in the groups A → B → A, unless a → b', () => {
    const open = fromTable(chain, { directed: true });
    expect(valuesOf(itinerant, open, { groups })).toEqual({ a: 0, v: 1, b: 0 });
    const closed = fromTable([...chain, ['a', 'b']], { directed: true });
    expect(valuesOf(itinerant, closed, { groups }).v).toBe(0);
  });

  it('is undefined for a person without a group, and not counted over one', () => {
    const network = fromTable(chain, { directed: true });
    const withoutA = new Map([...groups].filter(([key]) => key !== 'a'));
    expect(valuesOf(itinerant, network, { groups: withoutA })).toEqual({ a: null, v: 0, b: 0 });
  });

  it('says what is missing without groups', () => {
    expect(() => valuesOf(itinerant, complete(1))).toThrow('needs groups');
  });

  it('is 0 where there is nobody to link', () => {
    expect(valuesOf(itinerant, fromTable([]), { groups })).toEqual({});
    expect(valuesOf(itinerant, fromTable([], { isolates: ['a'] }), { groups })).toEqual({ a: 0 });
  });
});
