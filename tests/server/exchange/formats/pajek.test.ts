import { describe, expect, it } from 'vitest';
import { pajekFormat } from '../../../../server/exchange/formats/pajek.ts';
import { pajekProjectFormat } from '../../../../server/exchange/formats/pajekProject.ts';
import { file, plan, told } from '../files.ts';
import { madeUpNetwork } from '../madeUpNetwork.ts';
import { faultsOf, readSample, readText } from './readSample.ts';

it.each([
  ['NetworkX', 'pajek/networkx.net', ['p1', 'p2', '张 三'], 'undirected', ['2.0', '1.0']],
  ['igraph', 'pajek/igraph.net', ['张三', 'p2', 'p3'], undefined, ['2', '1', '0.5']],
])('reads what %s writes', async (_, path, names, direction, weights) => {
  const { nodes, edges } = await readSample(path);
  expect(nodes).toEqual(names.map((name) => ({ id: name, name })));
  expect(edges.map(({ directed }) => directed)).toEqual(weights.map(() => direction));
  expect(edges.map(({ weight }) => weight)).toEqual(weights);
});

it('reads a project: relations, lists, times, a partition and a vector', async () => {
  const { nodes, edges } = await readSample('pajek/project.paj');
  expect(nodes).toEqual([
    { id: 'Wang Fang', name: 'Wang Fang', time: '[1-3,5]', sex: '1', age: '61' },
    { id: '李明', name: '李明', sex: '2', age: '58.5' },
    { id: 'Zhao', name: 'Zhao', sex: '1', age: '40' },
    { id: 'Lone One', name: 'Lone One', sex: '0', age: '33' },
  ]);
  expect(edges).toEqual([
    { source: 'Wang Fang', target: '李明', weight: '3', note: '[1-2]', kind: 'advice' },
    { source: '李明', target: 'Zhao', weight: '-1', kind: 'advice' },
    { source: 'Zhao', target: 'Wang Fang', kind: 'trust' },
    { source: 'Zhao', target: '李明', kind: 'trust' },
    { source: 'Wang Fang', target: '李明', directed: 'undirected', kind: 'trust' },
    { source: 'Wang Fang', target: 'Zhao', directed: 'undirected', kind: 'trust' },
    { source: 'Wang Fang', target: '李明', directed: 'undirected', kind: '3' },
  ]);
});

it('reads people and events as a matrix of two modes', async () => {
  const { nodes, edges } = await readSample('pajek/twoMode.net');
  expect(nodes.map(({ name, mode }) => [name, mode])).toEqual([
    ['王芳', '1'],
    ['李明', '1'],
    ['赵姐', '1'],
    ['重阳节', '2'],
    ['合唱', '2'],
  ]);
  expect(edges.map(({ source, target, weight }) => [source, target, weight])).toEqual([
    ['王芳', '重阳节', '1'],
    ['李明', '重阳节', '1'],
    ['李明', '合唱', '2'],
  ]);
});

it('calls vertices by their numbers where labels do not tell them apart, and makes those that are only counted', async () => {
  const { nodes, edges } = await readText('a.net', '*Vertices 3\n1 "Wang"\n2 "Wang"\n*Arcs\n1 3\n');
  expect(nodes).toEqual([{ id: '1', name: 'Wang' }, { id: '2', name: 'Wang' }, { id: '3' }]);
  expect(edges).toEqual([{ source: '1', target: '3' }]);
});

describe('Pajek that is refused', () => {
  it.each([
    ['an end that is no vertex', '*Vertices 2\n*Arcs\n1 3', 'brokenFormat:3'],
    ['a number of vertices that is none', '*Vertices many', 'brokenFormat:1'],
    ['more vertices than may be', '*Vertices 999999999', 'tooManyRows:1'],
    ['more of a first mode than vertices', '*Vertices 3 9\n*Matrix\n1 1', 'brokenFormat:1'],
    ['no vertices', '*Network x', 'brokenFormat'],
    ['networks of other vertices', '*Network a\n*Vertices 2\n*Network b\n*Vertices 3', 'severalNetworks:4'],
    ['a matrix with too many cells', '*Vertices 1\n*Matrix\n1 1', 'brokenFormat:3'],
  ])('%s', async (_, text, fault) => expect(await faultsOf('a.net', text)).toEqual([fault]));
});

describe('what is written', () => {
  const read = async (name: string, text: string) => plan([file(name, text)]);

  it('is read back as far as the network goes: names, kinds, sub-kinds, strength', async () => {
    const residents = madeUpNetwork.nodes.filter(({ label }) => label === 'Resident');
    const ids = new Set(residents.map(({ id }) => id));
    const ties = madeUpNetwork.ties.filter(({ source, target }) => ids.has(source) && ids.has(target));
    const text = pajekFormat.writing!.write({ ...madeUpNetwork, nodes: residents, ties }) as string;
    const planned = await read('a.net', text);
    // The second of two ties of one kind and sub-kind has only its dates to tell it from the first.
    expect(told(planned)).toEqual(["duplicateTie a.net:edges:5:source = =1+1 – <b>&amp;”'</b>"]);
    expect(planned.nodes.map(({ properties }) => properties.name)).toEqual(
      residents.map(({ name }) => name.replaceAll('"', '”').replaceAll('\\', '＼')),
    );
    expect(planned.ties.map(({ kind, subkind, weight }) => [kind, subkind, weight])).toEqual(
      ties.filter(({ id }) => id !== 't3').map(({ kind, subkind, weight }) => [kind, subkind, weight ?? 1]),
    );
  });

  it('gives the id to names that occur twice', () => {
    const nodes = madeUpNetwork.nodes.map((node) => ({ ...node, name: 'Wang' })).slice(0, 2);
    const text = pajekFormat.writing!.write({ ...madeUpNetwork, nodes, ties: [] }) as string;
    expect(text).toContain('1 "Wang (a1)"\r\n2 "Wang (c1)"');
  });

  it('is a project with a relation for each kind of tie, partitions and vectors', async () => {
    const text = pajekProjectFormat.writing!.write(madeUpNetwork) as string;
    expect(text).toContain('*Edges :1 "KNOWS/neighbour"\r\n7 8 2');
    expect(text).toContain('*Partition gender');
    expect(text).toContain('*Vector birthYear');
    const { nodes, edges } = await readText('a.paj', text);
    expect(nodes).toHaveLength(madeUpNetwork.nodes.length);
    expect(edges).toHaveLength(madeUpNetwork.ties.length);
    expect(nodes[6]).toMatchObject({ birthYear: '1950', kind: 'Resident', gender: 'female', 党员: 'true' });
    expect(nodes[0]?.birthYear).toBeUndefined();
    expect(nodes[0]?.gender).toBeUndefined();
  });
});

it('takes several networks of the same vertices for relations', async () => {
  const text =
    '*Network advice\n*Vertices 2\n1 "a"\n2 "b"\n*Arcs\n1 2\n*Network trust\n*Vertices 2\n*Arcs\n2 1';
  const { edges } = await readText('a.paj', text);
  expect(edges).toEqual([
    { source: 'a', target: 'b', kind: 'advice' },
    { source: 'b', target: 'a', kind: 'trust' },
  ]);
});
