import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Network } from '../../../server/graph/network.ts';
import { addActor, addTie, fromTable } from './networks.ts';

/** Expected values of one node, by name, from NetworkX 3.6.1 and python-igraph 1.0.0 (10 digits). */
export type ReferenceValues = Readonly<Record<string, number | null>>;

/** One network of a study with its expected values: one tie type, one wave, one village or event. */
export interface ReferenceNetwork {
  readonly dataset: string;
  readonly type: string;
  readonly wave: string;
  readonly network: string | null;
  readonly directed: boolean;
  readonly nodes: Readonly<Record<string, ReferenceValues>>;
  readonly global: Readonly<Record<string, number | null | readonly string[]>>;
  /**
   * The network straight from the study's edges. Self-ties are dropped. Strength = sum of the weights in one
   * direction (an empty weight counts 1); undirected, the larger of the two directions.
   */
  build(directed: boolean): Network;
}

interface ReferenceFile {
  graphs: Omit<ReferenceNetwork, 'dataset' | 'build'>[];
}

/** Here weight is a rank from 1 (best liked); the reference takes each man's first three as plain ties. */
const rankedChoices = 'newcomb_fraternity';

type EdgeRecord = Readonly<Record<string, string>>;

/** The folder of real networks, not part of this repository; undefined when LINLI_NETWORKS is unset. */
export const referenceFolder: string | undefined = process.env.LINLI_NETWORKS || undefined;

/** Every reference network up to a size, sorted by folder; empty when there is no folder. */
export function listReferenceNetworks(maxNodes: number): ReferenceNetwork[] {
  if (referenceFolder === undefined) return [];
  const folder = referenceFolder;
  return readdirSync(folder)
    .sort()
    .filter((dataset) => existsSync(join(folder, dataset, 'reference.json')))
    .flatMap((dataset) => readDataset(folder, dataset))
    .filter((reference) => Object.keys(reference.nodes).length <= maxNodes);
}

/** "florentine marriage", with wave and village where the study has several. */
export function referenceTitle(reference: ReferenceNetwork): string {
  const { dataset, type, wave, network } = reference;
  return [dataset, type, wave && `wave ${wave}`, network && `network ${network}`].filter(Boolean).join(' ');
}

function readDataset(folder: string, dataset: string): ReferenceNetwork[] {
  const file: ReferenceFile = JSON.parse(readFileSync(join(folder, dataset, 'reference.json'), 'utf8'));
  let records: EdgeRecord[] | undefined;
  const edges = () => (records ??= readRecords(join(folder, dataset, 'edges.csv')));
  return file.graphs.map((graph) => ({
    ...graph,
    dataset,
    build: (directed: boolean) => build(edges(), { ...graph, dataset }, directed),
  }));
}

function readRecords(path: string): EdgeRecord[] {
  return parse<EdgeRecord>(readFileSync(path), { columns: true, bom: true, skip_empty_lines: true });
}

function build(
  records: readonly EdgeRecord[],
  reference: Omit<ReferenceNetwork, 'build'>,
  directed: boolean,
): Network {
  const arcs = new Map<string, [source: string, target: string, strength: number]>();
  for (const record of records) {
    const { source = '', target = '' } = record;
    if (source === target || !belongs(record, reference)) continue;
    // An undirected study lists a pair in either order: the rows of both orders are the same tie.
    const [from, to] = reference.directed || source < target ? [source, target] : [target, source];
    const key = JSON.stringify([from, to]);
    const arc = arcs.get(key) ?? [from, to, 0];
    arc[2] += weightOf(record, reference.dataset);
    arcs.set(key, arc);
  }
  const network = fromTable([], { directed });
  for (const key of Object.keys(reference.nodes)) addActor(network, key);
  for (const [source, target, strength] of arcs.values()) {
    if (!network.hasEdge(source, target)) addTie(network, source, target, strength);
    else network.updateEdgeAttribute(source, target, 'strength', (other) => Math.max(other ?? 0, strength));
  }
  return network;
}

function belongs(record: EdgeRecord, reference: Omit<ReferenceNetwork, 'build'>): boolean {
  if (record.type !== reference.type) return false;
  if (reference.wave !== 'all' && (record.wave ?? '') !== reference.wave) return false;
  if (reference.network !== null && record.network !== reference.network) return false;
  return reference.dataset !== rankedChoices || Number(record.weight) <= 3;
}

function weightOf(record: EdgeRecord, dataset: string): number {
  return record.weight && dataset !== rankedChoices ? Number(record.weight) : 1;
}
