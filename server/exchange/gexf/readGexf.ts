import { textCell, type RawCell } from '../cells.ts';
import type { RawTable } from '../fileFormat.ts';
import { NetworkRows } from '../networkRows.ts';
import { brokenFormat, readXml } from '../xml.ts';
import { datesOf, isCalendarTime, spellsIn, spellText, type Spell } from './spells.ts';

type Attributes = Readonly<Record<string, string>>;

interface AttributeColumn {
  readonly title: string;
  readonly type: string;
  fallback: string | null;
}

/** A value and since when it holds; of several the latest is taken. */
interface DatedValue {
  readonly value: string;
  readonly since: string;
}

interface Described {
  readonly attributes: Attributes;
  readonly values: Map<string, DatedValue>;
  readonly spells: Spell[];
}

const textTypes = new Set(['string', 'anyURI', 'char']);

/** The cell of a value of a GEXF type; lists become cells of several values. */
function cellOf(value: string, type: string): RawCell {
  if (textTypes.has(type)) return textCell(value);
  if (!type.startsWith('list')) return value === 'NaN' ? null : value;
  return value
    .replace(/^\s*\[|\]\s*$/g, '')
    .split(/[,;|]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('; ');
}

/** Later of two times; numbers as numbers, dates as text. An open one is before all. */
const isLater = (one: string, other: string): boolean =>
  Number.isNaN(Number(one)) || Number.isNaN(Number(other)) ? one >= other : Number(one) >= Number(other);

/** Collects nodes and ties of a GEXF file of any version while it is read. */
class GexfContent {
  readonly nodes: Described[] = [];
  readonly ties: Described[] = [];
  readonly columns = { node: new Map<string, AttributeColumn>(), edge: new Map<string, AttributeColumn>() };
  isDirected = false;
  graphs = 0;
  private columnClass: 'node' | 'edge' = 'node';
  private column: AttributeColumn | null = null;
  private readonly open: Described[] = [];

  opened(name: string, attributes: Attributes): void {
    if (name === 'graph') {
      this.graphs += 1;
      this.isDirected = attributes.defaultedgetype === 'directed';
    } else if (name === 'attributes') this.columnClass = attributes.class === 'edge' ? 'edge' : 'node';
    else if (name === 'attribute') this.openColumn(attributes);
    else if (name === 'node' || name === 'edge') this.openPart(name, attributes);
    else if (name === 'attvalue') this.addValue(attributes);
    else if (name === 'spell' || name === 'slice') this.open.at(-1)?.spells.push(...spellsIn(attributes));
  }

  closed(name: string, text: string): void {
    if (name === 'node' || name === 'edge') this.open.pop();
    else if (name === 'default' && this.column) this.column.fallback = text.trim() || null;
    else if (name === 'attribute') this.column = null;
  }

  private openColumn({ id = '', title, type = 'string' }: Attributes): void {
    this.column = { title: title?.trim() || id, type, fallback: null };
    this.columns[this.columnClass].set(id, this.column);
  }

  private openPart(name: 'node' | 'edge', attributes: Attributes): void {
    const part: Described = { attributes, values: new Map(), spells: [...spellsIn(attributes)] };
    (name === 'node' ? this.nodes : this.ties).push(part);
    this.open.push(part);
  }

  private addValue(attributes: Attributes): void {
    const part = this.open.at(-1);
    const column = attributes.for ?? attributes.id;
    if (!part || column === undefined) return;
    const since = spellsIn(attributes)[0]?.start ?? '-Infinity';
    const known = part.values.get(column);
    if (!known || isLater(since, known.since))
      part.values.set(column, { value: attributes.value ?? '', since });
  }
}

/** Facts of a node or a tie by name, with the values that its columns have where it says nothing. */
function factsOf({ values }: Described, columns: ReadonlyMap<string, AttributeColumn>): Map<string, RawCell> {
  const facts = new Map<string, RawCell>();
  for (const { title, type, fallback } of columns.values())
    if (fallback !== null) facts.set(title, cellOf(fallback, type));
  for (const [id, { value }] of values) {
    const { title, type } = columns.get(id) ?? { title: id, type: 'string' };
    facts.set(title, cellOf(value, type));
  }
  return facts;
}

const addMissing = (facts: Map<string, RawCell>, name: string, value: string | null | undefined): void => {
  if (value !== null && value !== undefined && value !== '' && !facts.has(name)) facts.set(name, value);
};

/** One row for each spell of a tie: a tie that held twice is two ties. */
function addTie(rows: NetworkRows, content: GexfContent, tie: Described, hasDates: boolean): void {
  const { source = '', target = '', type, weight, kind, label } = tie.attributes;
  const isDirected = type === undefined ? content.isDirected : type === 'directed';
  const facts = factsOf(tie, content.columns.edge);
  addMissing(facts, 'weight', weight);
  addMissing(facts, 'kind', kind === undefined ? null : textCell(kind));
  addMissing(facts, 'label', label === undefined ? null : textCell(label));
  for (const spell of tie.spells.length > 0 ? tie.spells : [null]) {
    const dated = new Map(facts);
    if (spell && hasDates) {
      const { validFrom, validTo } = datesOf(spell);
      addMissing(dated, 'validFrom', validFrom);
      addMissing(dated, 'validTo', validTo);
    } else if (spell) addMissing(dated, 'note', spellText(spell));
    rows.addTie(source, target, isDirected, dated);
  }
}

function addNode(rows: NetworkRows, content: GexfContent, node: Described): void {
  const { id = '', label } = node.attributes;
  const facts = factsOf(node, content.columns.node);
  if (node.spells.length > 0) addMissing(facts, 'time', node.spells.map(spellText).join('; '));
  rows.addNode(id, label ?? null, facts);
}

/**
 * A GEXF file as tables. Of values that change in time the latest is taken; times of ties become dates where they are dates
 * or years, else a note; hierarchy and what is only for drawing are left.
 * @throws ProblemError when it cannot be read as a whole
 */
export function readGexf(text: string, file: string, encoding: string): readonly RawTable[] {
  const content = new GexfContent();
  readXml(text, 'GEXF', content);
  if (content.graphs === 0) throw brokenFormat('GEXF');
  const times = content.ties.flatMap(({ spells }) => spells.flatMap(({ start, end }) => [start, end]));
  const hasDates = times.every((time) => time === null || isCalendarTime(time));
  const rows = new NetworkRows(file, encoding);
  for (const node of content.nodes) addNode(rows, content, node);
  for (const tie of content.ties) addTie(rows, content, tie, hasDates);
  return rows.tables();
}
