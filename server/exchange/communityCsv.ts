import type { CodedColumn, CommunityRecord, RecordNode } from '../entities/communityRecord.ts';
import { nodeKind, nodeKinds } from '../entities/nodeKinds.ts';
import type { PropertyValue } from '../entities/property.ts';
import { shown, type Language } from '../entities/wording.ts';
import { kindColumnName, propertyCalled } from './actorColumns.ts';
import { codeOf, markText } from './cells.ts';
import { actorColumns, type TieColumn } from './columnWords.ts';
import { writeCsv, type CsvValue } from './formats/csv.ts';

/**
 * What a node is called in the files: its external id, or its own id when it has none or shares it with a
 * node of another kind. Waves have a space of ids of their own.
 */
function fileIds(nodes: readonly RecordNode[]): readonly string[] {
  const spaceOf = (node: RecordNode): string =>
    `${node.label === 'Wave' ? 'Wave' : ''}\n${codeOf(node.externalId)}`;
  const counts = new Map<string, number>();
  for (const node of nodes) counts.set(spaceOf(node), (counts.get(spaceOf(node)) ?? 0) + 1);
  return nodes.map((node) =>
    node.externalId !== null && counts.get(spaceOf(node)) === 1 ? node.externalId : node.id,
  );
}

function cellOf(value: PropertyValue | undefined): CsvValue {
  if (value === undefined || value === null) return null;
  return typeof value === 'object' ? value.join('; ') : value;
}

/** Columns of the properties of the kinds that occur, in the order of the registry; kinds share columns of equal name. */
function propertyHeaders(nodes: readonly RecordNode[], language: Language): string[] {
  const labels = new Set(nodes.map(({ label }) => label));
  const headers = nodeKinds
    .filter(({ label }) => labels.has(label))
    .flatMap((kind) =>
      kind.properties
        .filter(({ name }) => name !== kind.nameProperty)
        .map(({ name, wording }) =>
          name === 'kind' ? kindColumnName(kind, language) : shown(wording, language),
        ),
    );
  return [...new Set(headers)];
}

/** A further fact as a cell that is read back as what it is. */
const attributeCell = (value: string | number | boolean | undefined): CsvValue =>
  value === undefined ? null : typeof value === 'string' ? markText(value) : value;

/**
 * The nodes of a community as a table that import reads back: id, kind, name, a column for each property,
 * and one for each further fact. The community itself is not in it. O(nodes × columns).
 */
export function writeActors(record: CommunityRecord, { language }: { readonly language: Language }): string {
  const ids = fileIds(record.nodes);
  const rows = record.nodes
    .map((node, i) => ({ node, id: ids[i] ?? node.id }))
    .filter(({ node }) => node.label !== 'Community');
  const nodes = rows.map(({ node }) => node);
  const properties = propertyHeaders(nodes, language);
  const facts = [...new Set(nodes.flatMap(({ attributes }) => Object.keys(attributes)))]
    .filter((name) => !properties.includes(name))
    .sort();
  const header = [
    ...(['id', 'kind', 'name'] as const).map((column) => shown(actorColumns[column], language)),
    ...properties,
    ...facts,
  ];
  const written = rows.map(({ node, id }) => {
    const kind = nodeKind(node.label);
    const ofProperty = (name: string): CsvValue => {
      const property = propertyCalled(kind, name);
      return property ? cellOf(node.properties[property.name]) : attributeCell(node.attributes[name]);
    };
    return [
      id,
      shown(kind.wording, language),
      node.displayName,
      ...properties.map(ofProperty),
      ...facts.map((name) => attributeCell(node.attributes[name])),
    ];
  });
  return writeCsv(header, written);
}

const wordAt = (column: CodedColumn, i: number): string | null => column.words[column.codes[i] ?? -1] ?? null;

/** The ties of a community as a table that import reads back; the ends are the ids of `writeActors`. O(ties). */
export function writeTies(record: CommunityRecord): string {
  const { ties } = record;
  const ids = fileIds(record.nodes);
  const idOf = (index: number | undefined): string => {
    const node = index === undefined ? undefined : record.nodes[index];
    if (!node || index === undefined) throw new Error('A tie points at no node of the record');
    return node.label === 'Community' ? node.label : (ids[index] ?? node.id);
  };
  const waves = new Map(record.nodes.map((node, i) => [node.id, ids[i] ?? node.id]));
  const header: readonly TieColumn[] = [
    'source',
    'target',
    'kind',
    'subkind',
    'weight',
    'validFrom',
    'validTo',
    'wave',
    'method',
    'frequency',
    'confirmedOn',
    'note',
  ];
  const rows = ties.ids.map((_, i): CsvValue[] => {
    const weight = ties.weight[i] ?? Number.NaN;
    const waveId = wordAt(ties.waveId, i);
    return [
      idOf(ties.from[i]),
      idOf(ties.to[i]),
      wordAt(ties.kind, i),
      wordAt(ties.subkind, i),
      Number.isNaN(weight) ? null : weight,
      wordAt(ties.validFrom, i),
      wordAt(ties.validTo, i),
      waveId === null ? null : (waves.get(waveId) ?? waveId),
      wordAt(ties.method, i),
      wordAt(ties.frequency, i),
      wordAt(ties.confirmedOn, i),
      wordAt(ties.note, i),
    ];
  });
  return writeCsv(header, rows);
}
