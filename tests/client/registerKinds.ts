import type { NodeKindTerm, PropertyTerm } from '../../client/api/nodeDocuments.ts';

/** A property of a kind of node as the vocabulary describes it. */
export const property = (id: string, type: string, part: Partial<PropertyTerm> = {}): PropertyTerm => ({
  ...{ id, name: `${id}项`, type, required: false, choices: [], usual: null },
  ...{ hasLines: false, min: null, max: null },
  ...part,
});

const choices = (...ids: string[]) => ids.map((id) => ({ id, name: `${id}类` }));

/** Some kinds of nodes, with a property of every type. */
export const organizationKind: NodeKindTerm = {
  ...{ id: 'Organization', name: '组织', plural: 'organizations', nameProperty: 'name' },
  properties: [
    property('name', 'text', { name: '名称', required: true, max: 120 }),
    property('kind', 'choice', { required: true, choices: choices('school', 'company') }),
    property('foundedOn', 'date'),
    property('members', 'integer', { min: 0, max: 500 }),
    property('tags', 'texts', { max: 60 }),
    property('isOpen', 'boolean'),
    property('note', 'text', { hasLines: true, max: 2000 }),
  ],
};
export const needKind: NodeKindTerm = {
  ...{ id: 'Need', name: '需求', plural: 'needs', nameProperty: 'title' },
  properties: [
    property('title', 'text', { name: '需求名称', required: true, max: 200 }),
    property('status', 'choice', { required: true, choices: choices('open', 'met'), usual: 'open' }),
  ],
};
export const residentKind: NodeKindTerm = {
  ...{ id: 'Resident', name: '居民', plural: 'residents', nameProperty: 'name' },
  properties: [
    property('name', 'text', { name: '姓名', required: true, max: 80 }),
    property('gender', 'choice', { choices: choices('female', 'male') }),
    property('birthYear', 'integer', { min: 1900, max: 2100 }),
    property('note', 'text', { hasLines: true, max: 2000 }),
  ],
};

/** The vocabulary with these kinds, and the community itself. */
export const vocabularyOfKinds = {
  vocabulary: {
    nodeKinds: [
      { id: 'Community', name: '社区', plural: 'communities', nameProperty: 'name', properties: [] },
      organizationKind,
      needKind,
      residentKind,
    ],
    tieKinds: [],
    techniques: [],
    contactFrequencies: [],
  },
};
