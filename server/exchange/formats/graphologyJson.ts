import { textCell, textOf, type RawCell } from '../cells.ts';
import { decodeText, isText, textStart } from '../decodeText.ts';
import type { FileFormat } from '../fileFormat.ts';
import { objectOf, ownValue, parseJson, type JsonObject } from '../json.ts';
import { megabyte } from '../limits.ts';
import type { NetworkFile } from '../networkFile.ts';
import { nodeFacts, tieFacts, type WrittenFact } from '../networkFacts.ts';
import { NetworkRows } from '../networkRows.ts';
import { brokenFormat } from '../xml.ts';

/** Words that programs have for an id and for the list of ties; the first that is there counts. */
const idNames = ['key', 'id', 'name'];
const tieLists = ['edges', 'links'];

const codeOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

function cellOf(value: unknown): RawCell {
  if (typeof value === 'string') return textCell(value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (!Array.isArray(value)) return null;
  return value.filter((part) => ['string', 'number'].includes(typeof part)).join('; ');
}

/** Facts of a node or a tie: those of `attributes` (graphology), else all that the object has besides what it is (node-link data). */
function factsIn(object: JsonObject, structural: readonly string[]): Map<string, RawCell> {
  const attributes = objectOf(ownValue(object, 'attributes'));
  const entries = attributes
    ? Object.entries(attributes)
    : Object.entries(object).filter(([name]) => !structural.includes(name));
  return new Map(entries.map(([name, value]) => [name, cellOf(value)]));
}

const listIn = (object: JsonObject | null, name: string): readonly unknown[] | null => {
  const value = ownValue(object, name);
  return Array.isArray(value) ? value : null;
};

function addNode(rows: NetworkRows, node: JsonObject): void {
  const idName = idNames.find((name) => codeOf(ownValue(node, name)) !== '');
  const facts = factsIn(node, idName === undefined ? [] : [idName]);
  const label = textOf(facts.get('label')) || null;
  facts.delete('label');
  const id = idName === undefined ? '' : codeOf(ownValue(node, idName));
  rows.addNode(id, label, facts);
}

function addTie(rows: NetworkRows, tie: JsonObject, isDirected: boolean): void {
  const undirected = ownValue(tie, 'undirected');
  const facts = factsIn(tie, ['key', 'id', 'source', 'target', 'undirected']);
  rows.addTie(
    codeOf(ownValue(tie, 'source')),
    codeOf(ownValue(tie, 'target')),
    typeof undirected === 'boolean' ? !undirected : isDirected,
    facts,
  );
}

/** Whether ties have a direction where they do not say: graphology has an option for it, node-link data a mark. */
function isDirectedByDefault(network: JsonObject): boolean {
  const type = ownValue(objectOf(ownValue(network, 'options')), 'type');
  return type === undefined ? ownValue(network, 'directed') !== false : type !== 'undirected';
}

function readNetwork(value: unknown, file: string, encoding: string) {
  const network = objectOf(value);
  const nodes = listIn(network, 'nodes');
  const ties = tieLists.map((name) => listIn(network, name)).find((list) => list !== null);
  if (!network || !nodes || !ties) throw brokenFormat('JSON');
  const isDirected = isDirectedByDefault(network);
  const rows = new NetworkRows(file, encoding);
  const objects = (list: readonly unknown[]): JsonObject[] =>
    list.map((part) => {
      const object = objectOf(part);
      if (!object) throw brokenFormat('JSON');
      return object;
    });
  for (const node of objects(nodes)) addNode(rows, node);
  for (const tie of objects(ties)) addTie(rows, tie, isDirected);
  return rows.tables();
}

const attributesOf = <Of>(
  facts: readonly WrittenFact<Of>[],
  of: Of,
): Record<string, string | number | boolean> =>
  Object.fromEntries(
    facts.flatMap((fact) => {
      const value = fact.valueOf(of);
      return value === null ? [] : [[fact.name, value] as const];
    }),
  );

/** The network as graphology exports graphs, for programs of one's own. O(nodes + ties). */
function write(network: NetworkFile): string {
  const ofNodes = nodeFacts(network);
  const ofTies = tieFacts(network);
  const { title, writtenOn, mark } = network;
  const graph = {
    attributes: { name: title, writtenOn, ...(mark.length > 0 ? { mark } : {}) },
    options: { type: 'mixed', multi: true, allowSelfLoops: true },
    nodes: network.nodes.map((node) => ({
      key: node.id,
      attributes: { label: node.name, ...attributesOf(ofNodes, node) },
    })),
    edges: network.ties.map((tie) => ({
      key: tie.id,
      source: tie.source,
      target: tie.target,
      ...(tie.directed ? {} : { undirected: true }),
      attributes: { ...(tie.weight === null ? {} : { weight: tie.weight }), ...attributesOf(ofTies, tie) },
    })),
  };
  return `${JSON.stringify(graph, null, 1)}\n`;
}

/** Nodes and ties as lists of objects, wherever in the file they come. O(length). */
function recognises(bytes: Uint8Array): boolean {
  if (!isText(bytes) || !textStart(bytes, 64).trimStart().startsWith('{')) return false;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.includes('"nodes"') && tieLists.some((name) => buffer.includes(`"${name}"`));
}

export const graphologyJsonFormat: FileFormat = {
  id: 'graphologyJson',
  wording: { zh: ['JSON 网络（graphology）'], en: ['JSON network (graphology)'] },
  mediaType: 'application/json',
  extensions: ['json'],
  reading: {
    isText: true,
    mostBytes: 50 * megabyte,
    recognises,
    read: async (bytes, name) => {
      const { text, encoding } = decodeText(bytes);
      return readNetwork(parseJson(text, 'JSON'), name, encoding);
    },
  },
  writing: {
    holds: 'network',
    hint: {
      zh: ['给程序员：graphology、sigma.js、d3 等直接读取'],
      en: ['For programmers: read by graphology, sigma.js, d3 and others'],
    },
    write,
  },
};
