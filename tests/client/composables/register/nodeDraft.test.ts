import { describe, expect, it } from 'vitest';
import type { RegisteredNode } from '../../../../client/api/nodeDocuments.ts';
import {
  changedValues,
  draftOf,
  faultsOf,
  filledValues,
  isChanged,
  tellingProperties,
} from '../../../../client/composables/register/nodeDraft.ts';
import { needKind, organizationKind } from '../../registerKinds.ts';

const { properties } = organizationKind;
const choir: RegisteredNode = {
  ...{ id: 'o1', displayName: '合唱团', updatedAt: '2026-01-01T00:00:00Z', name: '合唱团', kind: 'school' },
  ...{ foundedOn: '2020-05', members: 12, tags: ['老人', '唱歌'], isOpen: true, note: null },
};

describe('the fields of a form', () => {
  it('begin with what is known, of a new one with what is usual', () => {
    expect(draftOf(properties, choir)).toEqual({
      ...{ name: '合唱团', kind: 'school', foundedOn: '2020-05', members: '12' },
      ...{ tags: '老人\n唱歌', isOpen: 'true', note: '' },
    });
    expect(draftOf(needKind.properties, null)).toEqual({ title: '', status: 'open' });
  });

  it('send only what was changed, each as its type', () => {
    const first = draftOf(properties, choir);
    expect(isChanged({ ...first, members: 12 }, first)).toBe(false);
    expect(isChanged({ ...first, name: '合唱团 ' }, first)).toBe(false);
    expect(isChanged(first, { ...first, name: '合唱团 ' })).toBe(true);
    const draft = {
      ...{ ...first, foundedOn: '2021年6月', members: 15, tags: '老人\n\n 朗诵 ' },
      ...{ isOpen: 'false', note: '周二' },
    };
    expect(isChanged(draft, first)).toBe(true);
    expect(changedValues(properties, draft, first)).toEqual({
      ...{ foundedOn: '2021-06', members: 15, tags: ['老人', '朗诵'], isOpen: false, note: '周二' },
    });
    expect(changedValues(properties, { ...first, foundedOn: '', tags: '' }, first)).toEqual({
      foundedOn: null,
      tags: [],
    });
  });

  it('send of a new one what is filled in', () => {
    const draft = { ...draftOf(properties, null), name: '棋社', kind: 'company' };
    expect(filledValues(properties, draft)).toEqual({ name: '棋社', kind: 'company' });
    expect(filledValues(needKind.properties, { title: '轮椅', status: 'open' })).toEqual({
      title: '轮椅',
      status: 'open',
    });
  });

  it('say what is missing or no date; of a correction not what is not shown', () => {
    const empty = draftOf(properties, null);
    expect(faultsOf(properties, { ...empty, foundedOn: '去年' }, null)).toEqual({
      ...{ name: 'required', kind: 'required', foundedOn: 'date' },
    });
    const first = draftOf(properties, { ...choir, kind: null });
    expect(faultsOf(properties, first, first)).toEqual({});
    expect(faultsOf(properties, { ...first, name: ' ' }, first)).toEqual({ name: 'required' });
  });
});

describe('a list', () => {
  it('shows three properties: choices and dates first, none that nobody has', () => {
    const ids = (...nodes: RegisteredNode[]) =>
      tellingProperties(organizationKind, nodes).map(({ id }) => id);
    expect(ids(choir)).toEqual(['kind', 'foundedOn', 'members']);
    expect(ids({ ...choir, foundedOn: null })).toEqual(['kind', 'members', 'tags']);
    expect(ids()).toEqual([]);
  });
});
