import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  listReferenceNetworks,
  referenceFolder,
  referenceTitle,
  type ReferenceNetwork,
} from '../server/analysis/reference.ts';
import { startServer, type TestServer } from './startServer.ts';

/**
 * Real networks go in as files and come out as measures through the API, and must equal the values that
 * NetworkX 3.6.1 and igraph 1.0.0 give (`reference.json` of each network states the conventions). Of the villages and the
 * waves of a study the first and the last: all of them are compared in `tests/server/analysis`, and the way through files,
 * store and API is the same for each.
 */
const iterative = new Set(['eigenvector', 'pagerank']);
const precision = (id: string): number => (iterative.has(id) ? 1e-6 : 1e-9);

interface Question {
  readonly key: string;
  readonly id: string;
  readonly directed: boolean;
  readonly normalized?: boolean;
}
const nodeQuestions: readonly Question[] = [
  { key: 'degree', id: 'degree', directed: false },
  { key: 'betweenness', id: 'betweenness', directed: false },
  { key: 'betweenness_norm', id: 'betweenness', directed: false, normalized: true },
  { key: 'closeness_wf', id: 'closeness', directed: false },
  { key: 'harmonic_norm', id: 'harmonic', directed: false, normalized: true },
  { key: 'eigenvector_max1', id: 'eigenvector', directed: false },
  { key: 'pagerank', id: 'pagerank', directed: false },
  { key: 'constraint', id: 'constraint', directed: false },
  { key: 'effective_size', id: 'effectiveSize', directed: false },
  { key: 'core', id: 'coreNumber', directed: false },
  { key: 'clustering', id: 'clustering', directed: false },
  { key: 'indegree', id: 'inDegree', directed: true },
  { key: 'outdegree', id: 'outDegree', directed: true },
  { key: 'betweenness_directed', id: 'betweenness', directed: true },
  { key: 'pagerank_directed', id: 'pagerank', directed: true },
  { key: 'constraint_directed', id: 'constraint', directed: true },
];
const networkQuestions: readonly Question[] = [
  { key: 'density_undirected', id: 'density', directed: false },
  { key: 'reciprocity', id: 'reciprocity', directed: true },
  { key: 'transitivity', id: 'transitivity', directed: false },
  { key: 'avg_local_clustering_zero', id: 'averageClustering', directed: false },
  { key: 'components', id: 'componentCount', directed: false },
  { key: 'isolates', id: 'isolateCount', directed: false },
  { key: 'giant_size', id: 'largestComponent', directed: false },
  { key: 'giant_diameter', id: 'diameter', directed: false },
  { key: 'giant_avg_path_length', id: 'averageDistance', directed: false },
  { key: 'n_articulation_points', id: 'articulationCount', directed: false },
  { key: 'n_bridges', id: 'bridgeCount', directed: false },
  { key: 'max_core', id: 'maximumCore', directed: false },
  { key: 'degree_centralization', id: 'degreeCentralization', directed: false },
  { key: 'betweenness_centralization', id: 'betweennessCentralization', directed: false },
  { key: 'degree_assortativity', id: 'degreeAssortativity', directed: false },
];

/** The kind of tie that a study's ties are taken for. Revere's persons belong to clubs, which are organizations. */
function tieKindOf({ dataset, directed }: ReferenceNetwork): 'MEMBER_OF' | 'NOMINATES' | 'KNOWS' {
  if (dataset === 'revere_1775') return 'MEMBER_OF';
  return directed ? 'NOMINATES' : 'KNOWS';
}

/** NetworkX gives 0 where a figure has no value (a person with one contact cannot have tied contacts). */
const undefinedAsZero = new Set([
  'clustering',
  'transitivity',
  'avg_local_clustering_zero',
  'degree_centralization',
  'betweenness_centralization',
]);

/** Whether a network lies in the first or last village and in the first or last wave of what was asked there. */
function isAtAnEnd(
  { dataset, type, network, wave }: ReferenceNetwork,
  all: readonly ReferenceNetwork[],
): boolean {
  const alike = all.filter((each) => each.dataset === dataset && each.type === type);
  const ends = <Key>(keys: readonly Key[]): readonly (Key | undefined)[] => [keys[0], keys.at(-1)];
  return (
    ends(alike.map((each) => each.network)).includes(network) &&
    ends(alike.filter((each) => each.network === network).map((each) => each.wave)).includes(wave)
  );
}

describe.skipIf(!referenceFolder)('real networks through the API (LINLI_NETWORKS is needed)', () => {
  let server: TestServer;
  const communities = new Map<string, Promise<string>>();
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  /** One import for each network of a data set, with all its kinds of ties and waves. */
  function communityOf(graph: ReferenceNetwork): Promise<string> {
    const name = `${graph.dataset} ${graph.network ?? ''}`.trim();
    const known = communities.get(name);
    if (known) return known;
    const file = (table: string): Uint8Array =>
      readFileSync(join(referenceFolder!, graph.dataset, `${table}.csv`));
    const words = [
      ...new Set(referenceNetworks.filter((each) => each.dataset === graph.dataset).map((each) => each.type)),
    ];
    // The reference for Newcomb takes each man's first three choices: the weight there is a rank.
    const ranks = graph.dataset === 'newcomb_fraternity' ? ['1', '2', '3'] : [null];
    const made = (async () => {
      let communityId = '';
      for (const rank of ranks) {
        communityId = await server.importFiles(
          { 'nodes.csv': file('nodes'), 'edges.csv': file('edges') },
          name,
          {
            map: words.map((word) => ({ word, kind: tieKindOf(graph) })),
            where: [
              ...(graph.network === null ? [] : [{ column: 'network', value: graph.network }]),
              ...(rank === null ? [] : [{ column: 'weight', value: rank }]),
            ],
          },
        );
      }
      return communityId;
    })();
    communities.set(name, made);
    return made;
  }

  const referenceNetworks = referenceFolder ? listReferenceNetworks(5_000) : [];

  const ends = referenceNetworks.filter((graph) => isAtAnEnd(graph, referenceNetworks));

  it.each(ends.map((graph) => [referenceTitle(graph), graph] as const))(
    '%s',
    async (_name, graph) => {
      const communityId = await communityOf(graph);
      const waves = await server.ask<{ waves: { edges: { node: { id: string; name: string } }[] } }>(
        'query($communityId: ID!) { waves(communityId: $communityId) { edges { node { id name } } } }',
        { communityId },
      );
      const waveId = waves.waves.edges.find((edge) => edge.node.name === graph.wave)?.node.id ?? null;
      const selection = { communityId, tieKinds: [tieKindOf(graph)], subkinds: [graph.type], waveId };
      const wrong: string[] = [];
      const differs = (key: string, id: string, value: number | null, expected: number | null): boolean => {
        if (value === null)
          return !(
            expected === null ||
            Number.isNaN(expected) ||
            (undefinedAsZero.has(key) && expected === 0)
          );
        return (
          expected === null || Math.abs(value - expected) > precision(id) * Math.max(1, Math.abs(expected))
        );
      };
      for (const { key, id, directed, normalized = false } of nodeQuestions) {
        if (!Object.values(graph.nodes).some((values) => key in values)) continue;
        const { measure } = await server.ask<{
          measure: { nodes: { actor: { externalId: string }; value: number | null }[] };
        }>(
          `query($selection: NetworkSelection!, $options: MeasureOptionsInput) {
          measure(id: ${id}, selection: $selection, options: $options, first: 5000) { nodes { actor { externalId } value } }
        }`,
          { selection: { ...selection, directed }, options: { normalized } },
        );
        expect(measure.nodes.length).toBe(Object.keys(graph.nodes).length);
        for (const { actor, value } of measure.nodes) {
          const expected = graph.nodes[actor.externalId]![key] ?? null;
          if (differs(key, id, value, expected))
            wrong.push(`${key} of ${actor.externalId}: ${value}, not ${expected}`);
        }
      }
      for (const { key, id, directed } of networkQuestions) {
        if (!(key in graph.global)) continue;
        const { measure } = await server.ask<{ measure: { value: number | null } }>(
          `query($selection: NetworkSelection!) { measure(id: ${id}, selection: $selection) { value } }`,
          { selection: { ...selection, directed } },
        );
        const expected = graph.global[key];
        if (differs(key, id, measure.value, typeof expected === 'number' ? expected : null))
          wrong.push(`${key}: ${measure.value}, not ${expected}`);
      }
      expect(wrong).toEqual([]);
    },
    // The largest has 88,000 ties, which take a while to write.
    300_000,
  );
});
