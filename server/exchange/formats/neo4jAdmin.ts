import { nodeKind } from '../../entities/nodeKinds.ts';
import type { PropertyDescriptor, PropertyValue } from '../../entities/property.ts';
import type { FileFormat } from '../fileFormat.ts';
import type { FileNode, FileTie, NetworkFile } from '../networkFile.ts';
import { zipOf } from '../zipFile.ts';
import { writeCsv, type CsvValue } from './csv.ts';

/** Types of the columns of `neo4j-admin database import`. Dates may be partial, which its type `date` cannot hold. */
const columnTypes = {
  text: 'string',
  texts: 'string[]',
  integer: 'long',
  number: 'double',
  date: 'string',
  boolean: 'boolean',
  choice: 'string',
} as const satisfies Record<PropertyDescriptor['type'], string>;

type ColumnType = (typeof columnTypes)[keyof typeof columnTypes];

/** A column of nodes: `name:type` as its heading. A colon in a name would end it. */
interface Column {
  readonly heading: string;
  readonly valueOf: (node: FileNode) => CsvValue;
}

const heading = (name: string, type: ColumnType): string => `${name.replaceAll(':', '：')}:${type}`;

/** Values of a list are parted by semicolons. */
const cellOf = (value: PropertyValue | undefined): CsvValue => {
  if (value === undefined || value === null) return null;
  return typeof value === 'object' ? value.map((text) => text.replaceAll(';', '；')).join(';') : value;
};

function attributeType(values: readonly (string | number | boolean)[]): ColumnType {
  if (values.every((value) => typeof value === 'number'))
    return values.every((value) => Number.isSafeInteger(value)) ? 'long' : 'double';
  return values.every((value) => typeof value === 'boolean') ? 'boolean' : 'string';
}

/** Columns of the nodes of one kind: its properties, then the further facts, which give way where names are equal. */
function columnsOf(label: string, nodes: readonly FileNode[]): Column[] {
  const { properties, nameProperty } = nodeKind(label);
  const taken = new Set(['id', ...properties.map(({ name }) => name)]);
  const facts = [...new Set(nodes.flatMap(({ attributes }) => Object.keys(attributes)))].sort();
  return [
    ...properties.map(({ name, type }) => ({
      heading: heading(name, columnTypes[type]),
      valueOf: (node: FileNode) => (name === nameProperty ? node.name : cellOf(node.properties[name])),
    })),
    ...facts.map((fact) => {
      const valueOf = ({ attributes }: FileNode): CsvValue =>
        Object.hasOwn(attributes, fact) ? (attributes[fact] ?? null) : null;
      const values = nodes.flatMap((node) => valueOf(node) ?? []);
      return {
        heading: heading(taken.has(fact) ? `attribute ${fact}` : fact, attributeType(values)),
        valueOf,
      };
    }),
  ];
}

function nodeFile(label: string, nodes: readonly FileNode[]): string {
  const columns = columnsOf(label, nodes);
  const rows = nodes.map((node) => [node.id, label, ...columns.map(({ valueOf }) => valueOf(node))]);
  return writeCsv(['id:ID', ':LABEL', ...columns.map((column) => column.heading)], rows, { bom: false });
}

const tieColumns = [
  ['id', 'string'],
  ['subkind', 'string'],
  ['weight', 'double'],
  ['validFrom', 'string'],
  ['validTo', 'string'],
  ['wave', 'string'],
  ['method', 'string'],
  ['frequency', 'string'],
  ['confirmedOn', 'string'],
  ['note', 'string'],
] as const satisfies readonly (readonly [keyof FileTie, ColumnType])[];

function tieFile(kind: string, ties: readonly FileTie[]): string {
  const header = [':START_ID', ':END_ID', ':TYPE', ...tieColumns.map(([name, type]) => heading(name, type))];
  const rows = ties.map((tie) => [tie.source, tie.target, kind, ...tieColumns.map(([name]) => tie[name])]);
  return writeCsv(header, rows, { bom: false });
}

function grouped<T>(things: readonly T[], keyOf: (thing: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group) group.push(thing);
    else groups.set(keyOf(thing), [thing]);
  }
  return groups;
}

/** The community as the node to which places lead; none where a node of the file is called so. */
function communityNode({ title, nodes }: NetworkFile): FileNode | null {
  const id = 'Community';
  if (nodes.some((node) => node.id === id)) return null;
  return { id, label: 'Community', name: title, properties: {}, attributes: {} };
}

/** One CSV for each label and for each type of relationship, and in README.txt the command that loads them. */
function neo4jFiles(network: NetworkFile): { files: Record<string, string>; command: string } {
  const community = communityNode(network);
  const nodes = grouped([...(community ? [community] : []), ...network.nodes], ({ label }) => label);
  const ties = grouped([...network.ties, ...(community ? network.tiesToCommunity : [])], ({ kind }) => kind);
  const files: Record<string, string> = {};
  for (const [label, group] of nodes) files[`nodes-${label}.csv`] = nodeFile(label, group);
  for (const [kind, group] of ties) files[`relationships-${kind}.csv`] = tieFile(kind, group);
  const inputs = Object.keys(files).map((name) => `--${name.slice(0, name.indexOf('-'))}=${name}`);
  const command = `neo4j-admin database import full neo4j --id-type=string --multiline-fields=true ${inputs.join(' ')}`;
  return { files, command };
}

/**
 * Files for `neo4j-admin database import`. They lose: semicolons within a value of a list (they become full width), and texts that
 * a spreadsheet would compute begin with an apostrophe.
 */
export const neo4jAdminFormat: FileFormat = {
  id: 'neo4jAdmin',
  wording: { zh: ['Neo4j 批量导入文件'], en: ['Neo4j bulk import files'] },
  mediaType: 'application/zip',
  extensions: ['zip'],
  writing: {
    holds: 'community',
    hint: {
      zh: ['给自己的 Neo4j 数据库：每类节点和每类关系一个 CSV，附导入命令'],
      en: ['For a Neo4j database of your own: a CSV for each kind of node and tie, with the command'],
    },
    write(network) {
      const { files, command } = neo4jFiles(network);
      return zipOf({ files, writtenOn: network.writtenOn, remarks: [command, ...network.mark] });
    },
  },
};
