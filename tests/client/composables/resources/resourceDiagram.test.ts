import { describe, expect, it } from 'vitest';
import { resourceDiagram } from '../../../../client/composables/resources/resourceDiagram.ts';
import { flow } from '../../answers.ts';

// Hand computation: p1 gives 3 + 2, p2 gives 4, p3 gives 1; goods 3 + 4 + 1, skill 2.
const flows = [
  flow('p1', 'goods', 'u1', 3),
  flow('p1', 'skill', 'u2', 2),
  flow('p2', 'goods', 'u1', 4),
  flow('p3', 'goods', 'u3', 1),
];

describe('resourceDiagram', () => {
  it('has a box for each end and kind, most links first', () => {
    const { nodes } = resourceDiagram(flows, 10);
    expect(nodes.map(({ id, links }) => [id, links])).toEqual([
      ['provider:p1', 5],
      ['provider:p2', 4],
      ['provider:p3', 1],
      ['kind:goods', 8],
      ['kind:skill', 2],
      ['user:u1', 7],
      ['user:u2', 2],
      ['user:u3', 1],
    ]);
  });

  it('adds up the links between two boxes', () => {
    const { links } = resourceDiagram(flows, 10);
    expect(links).toContainEqual({ from: 'kind:goods', to: 'user:u1', kind: 'goods', links: 7 });
    expect(links).toContainEqual({ from: 'provider:p1', to: 'kind:skill', kind: 'skill', links: 2 });
  });

  it('takes the small ends together and loses no link', () => {
    const { nodes, links } = resourceDiagram(flows, 1);
    expect(nodes.find((node) => node.id === 'provider:rest')).toMatchObject({
      merged: 2,
      links: 5,
      end: null,
    });
    const into = links
      .filter((link) => link.to.startsWith('kind:'))
      .reduce((sum, link) => sum + link.links, 0);
    const out = links
      .filter((link) => link.from.startsWith('kind:'))
      .reduce((sum, link) => sum + link.links, 0);
    expect([into, out]).toEqual([10, 10]);
  });

  it('merges nobody when the rest would be a single one', () => {
    expect(resourceDiagram(flows, 2).nodes.some((node) => node.merged > 0)).toBe(false);
  });

  it('is empty without flows', () => {
    expect(resourceDiagram([], 5)).toEqual({ nodes: [], links: [] });
  });
});
