import Graph from 'graphology';
import { describe, expect, it } from 'vitest';
import { graphologyJsonFormat } from '../../../../server/exchange/formats/graphologyJson.ts';
import { madeUpNetwork } from '../madeUpNetwork.ts';
import { faultsOf, readSample, readText } from './readSample.ts';

it('reads node-link data of NetworkX', async () => {
  const { nodes, edges } = await readSample('graphologyJson/nodeLink.json');
  expect(nodes[0]).toEqual({ id: 'p1', name: '王芳', age: '61', member: 'true', share: '0.5' });
  expect(nodes[2]).toEqual({ id: '3', name: '赵姐' });
  expect(edges[1]).toEqual({
    source: 'p1',
    target: 'p2',
    weight: '1',
    relation: 'trust',
    start: '2020-01-01',
    end: '2021-06-30',
  });
});

it('reads what graphology itself exports', async () => {
  const graph = new Graph({ type: 'mixed', multi: true });
  graph.addNode('a', { label: '王芳', age: 61 });
  graph.addNode('b');
  graph.addUndirectedEdge('a', 'b', { weight: 2 });
  graph.addDirectedEdge('b', 'a', { kind: 'NOMINATES' });
  const { nodes, edges } = await readText('a.json', JSON.stringify(graph.export()));
  expect(nodes).toEqual([{ id: 'a', name: '王芳', age: '61' }, { id: 'b' }]);
  expect(edges).toEqual([
    { source: 'a', target: 'b', directed: 'undirected', weight: '2' },
    { source: 'b', target: 'a', kind: 'NOMINATES' },
  ]);
});

it('writes what graphology itself imports', () => {
  const graph = new Graph({ type: 'mixed', multi: true });
  graph.import(JSON.parse(graphologyJsonFormat.writing!.write(madeUpNetwork) as string));
  expect([graph.order, graph.size]).toEqual([madeUpNetwork.nodes.length, madeUpNetwork.ties.length]);
  expect(graph.undirectedSize).toBe(madeUpNetwork.ties.filter(({ directed }) => !directed).length);
  expect(graph.getEdgeAttributes('t2')).toMatchObject({
    weight: -1.5,
    validFrom: '2024-02',
    kind: 'SUPPORTS',
  });
});

describe('JSON that is refused', () => {
  it.each([
    ['nodes that are no list', '{"nodes": {}, "edges": []}', 'brokenFormat'],
    ['nodes that are no objects', '{"nodes": [1], "edges": []}', 'brokenFormat'],
    ['a comma too many', '{"nodes": [],\n"edges": [],}', /^brokenFormat(?::2)?$/],
    ['deep nesting', `{"nodes": ${'['.repeat(200_000)}, "edges": []}`, 'nestedTooDeep:1'],
  ])('%s', async (_, text, fault) =>
    expect(await faultsOf('a.json', text)).toEqual([expect.stringMatching(fault)]),
  );
});

it('is not led astray by names of prototypes', async () => {
  const { nodes } = await readText(
    'a.json',
    '{"nodes": [{"id": "a", "__proto__": {"polluted": 1}, "constructor": "x"}], "edges": [], "__proto__": {"directed": false}}',
  );
  expect(nodes).toEqual([{ id: 'a', constructor: 'x' }]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
