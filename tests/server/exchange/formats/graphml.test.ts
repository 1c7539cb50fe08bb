import { describe, expect, it } from 'vitest';
import { graphmlFormat } from '../../../../server/exchange/formats/graphml.ts';
import { madeUpNetwork } from '../madeUpNetwork.ts';
import { faultsOf, readSample, readText } from './readSample.ts';

it('reads what NetworkX writes: one fact under several keys, parallel ties, names as labels', async () => {
  const { nodes, edges } = await readSample('graphml/networkx.graphml');
  expect(nodes).toEqual([
    { id: 'p1', name: '王芳', age: '61', member: 'true', share: '0.5' },
    { id: 'p2', name: '李 <明>', age: '58', member: 'false' },
    { id: '3', name: '赵姐' },
  ]);
  expect(edges).toEqual([
    { source: 'p1', target: 'p2', weight: '2.5', relation: 'advice' },
    { source: 'p1', target: 'p2', weight: '1.0', relation: 'trust', start: '2020-01-01', end: '2021-06-30' },
    { source: 'p2', target: '3', relation: 'advice' },
  ]);
});

it('reads what igraph writes: names are the ids, since its own only count', async () => {
  const { nodes, edges } = await readSample('graphml/igraph.graphml');
  expect(nodes).toEqual([
    { id: '张三', name: '张三', age: '40' },
    { id: 'p2', name: 'p2', age: '52' },
    { id: 'p3', name: 'p3', age: '67' },
  ]);
  expect(edges[2]).toEqual({ source: 'p3', target: '张三', weight: '0.5', relation: 'trust' });
});

it('reads what yEd writes: names are the labels that are drawn; ports and defaults', async () => {
  const { nodes, edges } = await readSample('graphml/yEd.graphml');
  expect(nodes).toEqual([
    { id: 'n0', name: '王芳', url: 'http://example.org/?a=1&b=2', building: '3号楼' },
    { id: 'n1', name: '王芳', building: '5号楼' },
  ]);
  expect(edges).toEqual([
    { source: 'n0', target: 'n1', kind: '认识' },
    { source: 'n1', target: 'n0', directed: 'undirected' },
  ]);
});

const graphml = (content: string): string =>
  `<graphml><graph edgedefault="directed">${content}</graph></graphml>`;

describe('GraphML that is refused', () => {
  it.each([
    ['a network within a node', graphml('<node id="a"><graph id="b"/></node>'), 'severalNetworks'],
    ['two networks', '<graphml><graph/><graph/></graphml>', 'severalNetworks'],
    ['a tie of many ends', graphml('<hyperedge><endpoint node="a"/></hyperedge>'), 'hyperedges'],
    ['no network', '<graphml></graphml>', 'brokenFormat'],
    ['text behind the end', `${graphml('')}\n\nx`, 'brokenFormat:3'],
    ['half a file', graphml('').slice(0, 30), 'brokenFormat:1'],
  ])('%s', async (_, text, fault) => expect(await faultsOf('a.graphml', text)).toEqual([fault]));
});

it('keeps facts apart that are called like columns of the tables', async () => {
  const keys = ['source', 'target', 'kind', 'id'].map(
    (name) => `<key id="k_${name}" for="all" attr.name="${name}" attr.type="string"/>`,
  );
  const data = ['source', 'target', 'kind', 'id'].map((name) => `<data key="k_${name}">x</data>`).join('');
  const { nodes, edges } = await readText(
    'a.graphml',
    `<graphml>${keys.join('')}<graph edgedefault="directed"><node id="a">${data}</node><node id="b"/><edge source="a" target="b">${data}</edge></graph></graphml>`,
  );
  expect(nodes[0]).toEqual({ id: 'a', 'source (2)': 'x', 'target (2)': 'x', 'kind (2)': 'x', 'id (2)': 'x' });
  expect(edges).toEqual([
    { source: 'a', target: 'b', 'source (2)': 'x', 'target (2)': 'x', kind: 'x', id: 'x' },
  ]);
});

it('writes ties without direction as arrows each way where others have one, because most programs know one sort a file', () => {
  const text = graphmlFormat.writing!.write(madeUpNetwork) as string;
  expect(text).toContain('<graph edgedefault="directed">');
  expect(text).toContain('<edge id="t1" source="r1" target="r2">');
  expect(text).toContain('<edge id="t1-back" source="r2" target="r1">');
  const lines = madeUpNetwork.ties.filter(({ directed }) => !directed);
  const undirected = graphmlFormat.writing!.write({ ...madeUpNetwork, ties: lines }) as string;
  expect(undirected).toContain('<graph edgedefault="undirected">');
  expect(undirected.match(/<edge /g)).toHaveLength(lines.length);
});
