import { isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { personsIn, personsOfType } from '../../../server/graphql/personsIn.ts';
import { makeSchema } from '../../../server/graphql/schema.ts';

const objectTypes = Object.values(makeSchema().getTypeMap())
  .filter(isObjectType)
  .map(({ name }) => name)
  .filter((name) => !name.startsWith('__') && name !== 'Query' && name !== 'Mutation');

describe('whose data an answer holds', () => {
  it('is told by every object type of the API', () => {
    expect(objectTypes.filter((name) => !(name in personsOfType))).toEqual([]);
  });

  it('is told of no type that is not there', () => {
    expect(Object.keys(personsOfType).filter((name) => !objectTypes.includes(name))).toEqual([]);
  });

  it('is somebody of a type that nobody listed', () => {
    expect(personsIn('NewlyMadeType', {}, null)).toEqual([null]);
  });

  it('is told of a tie by its kind', () => {
    const tie = { fromId: 'a', toId: 'b' };
    expect(personsIn('Tie', { ...tie, kind: 'KNOWS' }, null)).toEqual(['a', 'b']);
    expect(personsIn('Tie', { ...tie, kind: 'ASKED' }, null)).toEqual(['b']);
    expect(personsIn('Tie', { ...tie, kind: 'COLLABORATES' }, null)).toEqual([]);
  });

  it('is told of columns by the kinds of their nodes', () => {
    const nodes = { ids: ['a', 'b', 'c'], kinds: ['Resident', 'Organization', 'SocialWorker'] };
    expect(personsIn('NetworkColumns', { nodes }, null)).toEqual(['a', 'c']);
  });

  it('may be anybody’s where a worker wrote something down', () => {
    expect(personsIn('HandoverHolding', { text: '李阿姨管账' }, null)).toEqual([null]);
    expect(personsIn('ReadinessLine', { id: 'accounts' }, null)).toEqual([null]);
    const handover = { worker: { id: 'w', kind: 'SocialWorker' }, successor: null };
    expect(personsIn('Handover', { ...handover, note: '去找李阿姨' }, null)).toEqual(['w', null]);
    expect(personsIn('Handover', { ...handover, note: null }, null)).toEqual(['w']);
  });

  it('is told of the cursor at the end of a page, which holds a name', () => {
    const edges = [{ node: { id: 'a', label: 'Resident' } }, { node: { id: 'b', label: 'Resident' } }];
    expect(personsIn('PageInfo', {}, { edges })).toEqual(['b']);
    expect(personsIn('PageInfo', {}, { edges: [] })).toEqual([]);
  });
});
