import { describe, expect, it } from 'vitest';
import { actorFacts } from '../../../server/analysis/actorFacts.ts';
import { recordFrom } from './recordFrom.ts';

const record = recordFrom(
  [
    {
      id: 'a',
      label: 'Resident',
      attributes: { job: 'nurse', floor: 3 },
      properties: { gender: 'female', tags: ['x', 'y'] },
    },
    { id: 'b', label: 'Resident', attributes: { job: 'cook' } },
    { id: 'c', label: 'Resident', attributes: { job: 'nurse', floor: 0 } },
    { id: 'w', label: 'SocialWorker' },
    { id: 'home', label: 'Place', attributes: { block: 'North' } },
  ],
  [],
);
const selection = { communityId: 'community' };
const factOf = (fact: string, more: object = {}) => {
  const { ids, kinds, values, indexes } = actorFacts(record, { ...selection, ...more }, { fact });
  expect([kinds.length, indexes.length]).toEqual([ids.length, ids.length]);
  return Object.fromEntries(ids.map((id, i) => [id, values[indexes[i]!] ?? null]));
};

describe('one fact of all actors of a network', () => {
  it('gives what a file told, each value once', () => {
    expect(factOf('job')).toEqual({ a: 'nurse', b: 'cook', c: 'nurse', w: null });
    expect(actorFacts(record, selection, { fact: 'job' })).toEqual({
      fact: 'job',
      ids: ['a', 'b', 'c', 'w'],
      kinds: ['Resident', 'Resident', 'Resident', 'SocialWorker'],
      values: ['nurse', 'cook'],
      indexes: [0, 1, 0, -1],
    });
  });

  it('takes 0 for a value, and joins several of one person', () => {
    expect(factOf('floor')).toEqual({ a: '3', b: null, c: '0', w: null });
    expect(factOf('tags')).toEqual({ a: 'x, y', b: null, c: null, w: null });
  });

  it('tells of those in the network only', () => {
    expect(factOf('gender', { actorKinds: ['SocialWorker'] })).toEqual({ w: null });
  });

  it('is known of nobody on a day before it was told', () => {
    expect(factOf('jbo', { asKnownOn: '2020-01-01' })).toEqual({ a: null, b: null, c: null, w: null });
  });

  it.each(['jbo', 'block', 'constructor', ''])('refuses a name that nobody has: “%s”', (fact) => {
    const problem = { code: 'unknownAttribute', field: 'fact', value: fact };
    expect(() => factOf(fact)).toThrow(expect.objectContaining({ problems: [problem] }));
  });
});
