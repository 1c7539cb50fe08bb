import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { numberOf, textOf } from '../../server/exchange/cells.ts';
import { formats, readTables } from '../../server/exchange/formats.ts';
import type { FileTie, NetworkFile } from '../../server/exchange/networkFile.ts';
import { madeUpNetwork } from '../server/exchange/madeUpNetwork.ts';
import { readByPeer, writtenByPeer, type PeerTie, type WrittenNetwork } from './exchangePeer.ts';

// What NetworkX 3.6.1 and igraph 1.0.0 read is what we wrote, and what they write we read: peer/exchangePeer.py.
vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'linli-exchange-'));
afterAll(() => rmSync(folder, { recursive: true }));

const realNetworks = process.env.LINLI_NETWORKS;

const inOrder = (ties: readonly PeerTie[]): string[] =>
  ties.map(([source, target, weight]) => JSON.stringify([source, target, weight])).sort();

async function written(id: string, network: NetworkFile): Promise<Uint8Array> {
  const content = await formats.find((format) => format.id === id)!.writing!.write(network);
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** Ties as a library without lines among arrows has them. */
const arrows = ({ source, target, weight, directed }: FileTie, anyDirected: boolean): PeerTie[] =>
  anyDirected && !directed && source !== target
    ? [
        [source, target, weight ?? 1],
        [target, source, weight ?? 1],
      ]
    : [[source, target, weight ?? 1]];

const lineOnly = (network: NetworkFile): NetworkFile => ({
  ...network,
  ties: network.ties.filter(({ directed }) => !directed),
});
const arrowsOnly = (network: NetworkFile): NetworkFile => ({
  ...network,
  ties: network.ties.filter(({ directed }) => directed),
});

describe.each<[string, NetworkFile]>([
  ['with and without direction', madeUpNetwork],
  ['with direction', arrowsOnly(madeUpNetwork)],
  ['without direction', lineOnly(madeUpNetwork)],
])('a network %s', (name, network) => {
  const anyDirected = network.ties.some(({ directed }) => directed);
  // NetworkX refuses GEXF in which some ties have a direction and others not; Gephi, for which it is, knows both.
  const readers = [
    ...(network === madeUpNetwork ? [] : [['networkx', 'gexf']]),
    ['networkx', 'graphml'],
    ['igraph', 'graphml'],
  ] as [string, string][];

  it.each(readers)('is read by %s from %s', async (library, format) => {
    const path = join(folder, `${name}.${format}`);
    writeFileSync(path, await written(format, network));
    const [found] = readByPeer(library, format, [path]);
    expect(found!.directed).toBe(anyDirected);
    expect(found!.nodes).toEqual(Object.fromEntries(network.nodes.map((node) => [node.id, node.name])));
    const expected = network.ties.flatMap((tie) => arrows(tie, anyDirected));
    const turned = ([source, target, weight]: PeerTie): PeerTie =>
      !anyDirected && target < source ? [target, source, weight] : [source, target, weight];
    expect(inOrder(found!.ties.map(turned))).toEqual(inOrder(expected.map(turned)));
  });

  it.each(['networkx', 'igraph'])('is read by %s from Pajek, by its names', async (library) => {
    const path = join(folder, `${name}.net`);
    writeFileSync(path, await written('pajek', network));
    const [found] = readByPeer(library, 'pajek', [path]);
    // Pajek has no sign for these two.
    const label = (text: string): string => text.replaceAll('"', '”').replaceAll('\\', '＼');
    const names = new Map(network.nodes.map((node) => [node.id, label(node.name)]));
    expect(Object.keys(found!.nodes).sort()).toEqual([...names.values()].sort());
    expect(found!.directed).toBe(anyDirected);
    const expected = network.ties
      .flatMap((tie) => arrows(tie, anyDirected))
      .map(([source, target, weight]): PeerTie => [names.get(source)!, names.get(target)!, weight]);
    const turned = ([source, target, weight]: PeerTie): PeerTie =>
      !anyDirected && target < source ? [target, source, weight] : [source, target, weight];
    expect(inOrder(found!.ties.map(turned))).toEqual(inOrder(expected.map(turned)));
  });
});

it('is read by igraph from each DL file, by the codes of the code book', async () => {
  const files = unzipSync(await written('ucinetDl', madeUpNetwork));
  const names = Object.keys(files).filter((name) => name.endsWith('.dl'));
  const paths = names.map((name) => join(folder, name));
  paths.forEach((path, i) => writeFileSync(path, files[names[i]!]!));
  const found = readByPeer('igraph', 'ucinetDl', paths);
  for (const { nodes } of found) expect(Object.keys(nodes)).toHaveLength(madeUpNetwork.nodes.length);
  const ties = found.reduce((sum, network) => sum + network.ties.length, 0);
  // Two ties without direction are in it both ways; two of one kind between the same two are one cell.
  expect(ties).toBe(madeUpNetwork.ties.length + 2 - 1);
});

describe.skipIf(realNetworks === undefined)('real networks that the libraries wrote', () => {
  const networks = new Map<string, WrittenNetwork>();
  beforeAll(() => {
    for (const [name, network] of Object.entries(writtenByPeer(realNetworks!, folder, 25_000)))
      networks.set(name, network);
  });

  it.each([
    'networkx.gexf',
    'networkx.graphml',
    'networkx.json',
    'networkx.net',
    'igraph.graphml',
    'igraph.net',
  ])('are read from %s', async (ending) => {
    expect(networks.size).toBeGreaterThan(20);
    for (const [name, { nodes, ties }] of networks) {
      const bytes = new Uint8Array(readFileSync(join(folder, `${name}.${ending}`)));
      const [nodeTable, tieTable] = await readTables(`${name}.${ending}`, bytes);
      expect(
        nodeTable!.rows.slice(1).map(([id]) => textOf(id)),
        name,
      ).toEqual(nodes);
      const [headers = [], ...rows] = tieTable!.rows;
      const weight = headers.indexOf('weight');
      const found = rows.map((cells): PeerTie => [
        textOf(cells[0]),
        textOf(cells[1]),
        numberOf(cells[weight]),
      ]);
      expect(inOrder(found), name).toEqual(inOrder(ties));
    }
  });
});
