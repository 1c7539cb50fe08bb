import { ProblemError } from '../../entities/problem.ts';
import { textCell, textOf, type RawCell } from '../cells.ts';
import type { RawTable } from '../fileFormat.ts';
import { NetworkRows } from '../networkRows.ts';
import { brokenFormat, readXml } from '../xml.ts';

type Attributes = Readonly<Record<string, string>>;

interface Key {
  readonly name: string;
  readonly type: string;
  readonly of: string;
  fallback: string | null;
}

interface Described {
  readonly attributes: Attributes;
  readonly facts: Map<string, RawCell>;
  /** What yEd shows of it. */
  label: string | null;
}

const numericTypes = new Set(['int', 'long', 'float', 'double']);

function cellOf(value: string, type: string): RawCell {
  const text = value.trim();
  if (text === '') return null;
  if (type === 'boolean') return text.toLowerCase();
  if (!numericTypes.has(type)) return textCell(text);
  return /^nan$/i.test(text) ? null : text;
}

/** Collects nodes and ties of a GraphML file while it is read; ports, drawings and what is said of the graph are left. */
class GraphmlContent {
  readonly nodes: Described[] = [];
  readonly ties: Described[] = [];
  readonly keys = new Map<string, Key>();
  isDirected = false;
  graphs = 0;
  private ports = 0;
  private key: Key | null = null;
  private dataKey: string | null = null;
  private part: Described | null = null;

  opened(name: string, attributes: Attributes): void {
    if (name === 'graph') {
      this.graphs += 1;
      if (this.graphs > 1) throw new ProblemError({ code: 'severalNetworks' });
      this.isDirected = attributes.edgedefault === 'directed';
    } else if (name === 'hyperedge') throw new ProblemError({ code: 'hyperedges' });
    else if (name === 'key') this.openKey(attributes);
    else if (name === 'port') this.ports += 1;
    else if (name === 'data') this.dataKey = attributes.key ?? null;
    else if (name === 'node' || name === 'edge') {
      this.part = { attributes, facts: new Map(), label: null };
      (name === 'node' ? this.nodes : this.ties).push(this.part);
    }
  }

  closed(name: string, text: string): void {
    if (name === 'default' && this.key) this.key.fallback = text;
    else if (name === 'key') this.key = null;
    else if (name === 'port') this.ports -= 1;
    else if (name === 'data') this.closeData(text);
    else if (name === 'NodeLabel' || name === 'EdgeLabel') this.addLabel(text.trim());
    else if (name === 'node' || name === 'edge') this.part = null;
  }

  private openKey(attributes: Attributes): void {
    const { id = '', for: of = 'all' } = attributes;
    const name = attributes['attr.name']?.trim() || id;
    this.key = { name, type: attributes['attr.type'] ?? 'string', of, fallback: null };
    // What yEd draws has no type, and is not a fact.
    if (attributes['yfiles.type'] === undefined) this.keys.set(id, this.key);
  }

  private closeData(text: string): void {
    const key = this.dataKey === null ? undefined : this.keys.get(this.dataKey);
    // Data of a port stand within a node, and are not said of it.
    if (this.part && key && this.ports === 0) this.part.facts.set(key.name, cellOf(text, key.type));
    this.dataKey = null;
  }

  private addLabel(text: string): void {
    if (this.part && text !== '') this.part.label ??= text;
  }
}

/** A tie without a weight counts as 1 anyway; that none was recorded is not to get lost. */
const isUsualWeight = ({ name, fallback }: Key): boolean => name === 'weight' && Number(fallback) === 1;

/** Gives each part what the keys for it say where it says nothing. */
function addDefaults(parts: readonly Described[], of: 'node' | 'edge', keys: Iterable<Key>): void {
  const defaults = [...keys].filter(
    (key) => key.fallback !== null && (key.of === of || key.of === 'all') && !isUsualWeight(key),
  );
  for (const { facts } of parts)
    for (const { name, type, fallback } of defaults)
      if (!facts.has(name)) facts.set(name, cellOf(fallback ?? '', type));
}

const labelNames = ['label', 'Label'];

/** What a file shows of a node: the label that yEd draws, or its fact of this name. */
function takeLabel(node: Described): string | null {
  const name = labelNames.find((candidate) => node.facts.has(candidate));
  const label = node.label ?? (name === undefined ? null : textOf(node.facts.get(name)));
  if (name !== undefined) node.facts.delete(name);
  return label || null;
}

/**
 * Programs that count nodes (igraph, yEd: n0, n1 …) keep what the node is called as `id` or `name`: then that is its id, since
 * another file counts otherwise. Null where their own ids say who they are.
 */
function namesForIds(nodes: readonly Described[]): ReadonlyMap<string, string> | null {
  if (!nodes.every(({ attributes }) => /^n\d+$/.test(attributes.id ?? ''))) return null;
  for (const fact of ['id', 'name']) {
    const names = nodes.map(({ facts }) => textOf(facts.get(fact)));
    if (names.length === 0 || names.includes('') || new Set(names).size < names.length) continue;
    return new Map(nodes.map(({ attributes }, i) => [attributes.id ?? '', names[i] ?? '']));
  }
  return null;
}

function addNodes(
  rows: NetworkRows,
  nodes: readonly Described[],
  ids: ReadonlyMap<string, string> | null,
): void {
  for (const node of nodes) {
    const own = node.attributes.id ?? '';
    const id = ids?.get(own) ?? own;
    const label = takeLabel(node);
    if (textOf(node.facts.get('id')) === id) node.facts.delete('id');
    rows.addNode(id, label, node.facts);
  }
}

function addTies(rows: NetworkRows, content: GraphmlContent, ids: ReadonlyMap<string, string> | null): void {
  for (const { attributes, facts, label } of content.ties) {
    const end = (word = ''): string => ids?.get(word) ?? word;
    const isDirected =
      attributes.directed === undefined ? content.isDirected : attributes.directed === 'true';
    if (label !== null && !facts.has('label')) facts.set('label', textCell(label));
    rows.addTie(end(attributes.source), end(attributes.target), isDirected, facts);
  }
}

/**
 * A GraphML file as tables, as NetworkX, igraph, Gephi, visone and yEd write it.
 * @throws ProblemError severalNetworks, hyperedges, and what readXml throws
 */
export function readGraphml(text: string, file: string, encoding: string): readonly RawTable[] {
  const content = new GraphmlContent();
  readXml(text, 'GraphML', content);
  if (content.graphs === 0) throw brokenFormat('GraphML');
  addDefaults(content.nodes, 'node', content.keys.values());
  addDefaults(content.ties, 'edge', content.keys.values());
  const ids = namesForIds(content.nodes);
  const rows = new NetworkRows(file, encoding);
  addNodes(rows, content.nodes, ids);
  addTies(rows, content, ids);
  return rows.tables();
}
