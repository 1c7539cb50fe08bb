import { describe, expect, it } from 'vitest';
import { PlannedNodes } from '../../../server/exchange/plannedNodes.ts';
import { communityId } from './files.ts';

// Expected values follow from what the two rows say.

const resident = (properties: Record<string, string>, attributes = {}) => ({
  id: '11111111-1111-4111-8111-111111111111',
  label: 'Resident',
  externalId: null,
  properties: { name: '王芳', ...properties },
  attributes,
});
const bare = resident({ standing: 'mentioned' });
const told = resident({ gender: 'female' }, { 爱好: '合唱' });

it('names a building that files call in full width as everybody reads it, and finds it in either writing', () => {
  const nodes = new PlannedNodes({ communityId });
  const id = nodes.placeCalled('３号楼（Ｂ区）');
  expect(nodes.nodes).toMatchObject([
    { id, externalId: '３号楼（Ｂ区）', properties: { name: '3号楼（B区）' } },
  ]);
  expect(nodes.placeCalled('3号楼（B区）')).toBe(id);
  expect(nodes.placeCalled('３号楼（Ｂ区）')).toBe(id);
  expect(nodes.nodes).toHaveLength(1);
});

describe('a node of which two rows tell', () => {
  it.each([
    ['first merely named', [bare, told]],
    ['named again', [told, bare]],
  ] as const)('is one node with all facts and no mere mention: %s', (_, rows) => {
    const nodes = new PlannedNodes({ communityId });
    const numbers = rows.map((row) => nodes.add(row, null, '王芳'));
    expect(numbers).toEqual([0, 0]);
    expect(nodes.nodes).toEqual([told]);
  });

  it('stays merely mentioned when nothing else is said of her', () => {
    const nodes = new PlannedNodes({ communityId });
    for (const row of [bare, bare]) nodes.add(row, null, '王芳');
    expect(nodes.nodes).toEqual([bare]);
  });

  it('is what a row says rather than what is taken for granted', () => {
    const club = (kind: string) => ({
      ...told,
      label: 'Organization',
      properties: { name: '合唱队', kind },
      attributes: {},
    });
    const nodes = new PlannedNodes({ communityId });
    nodes.add(club('other'), null, '合唱队', new Set(['kind']));
    nodes.add(club('selfOrganization'), null, '合唱队');
    nodes.add(club('propertyCompany'), null, '合唱队');
    expect(nodes.nodes[0]?.properties.kind).toBe('selfOrganization');
  });
});
