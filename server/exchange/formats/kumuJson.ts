import type { RawCell } from '../cells.ts';
import { decodeText, textStart } from '../decodeText.ts';
import type { FileFormat, RawTable } from '../fileFormat.ts';
import { objectOf, ownValue, parseJson, type JsonObject } from '../json.ts';
import { kumuRecords } from '../kumu/kumuRecords.ts';
import { megabyte } from '../limits.ts';
import { cellOfJson, tableOfNames, type NamedCells } from '../namedCells.ts';

const formatName = 'Kumu JSON';

const objectsIn = (value: unknown): JsonObject[] =>
  Array.isArray(value) ? value.map(objectOf).filter((item) => item !== null) : [];

/**
 * The fields of a record. A blueprint has them in the record itself, the backup of a project under `attributes`, where the type is
 * called `element type` or `connection type`.
 */
function fieldsOf(record: JsonObject): ReadonlyMap<string, RawCell> {
  const attributes = objectOf(ownValue(record, 'attributes'));
  const fields = Object.entries(attributes ?? record).map(([name, value]): [string, RawCell] => [
    attributes ? name.replace(/^(?:element|connection) type$/i, 'type') : name,
    cellOfJson(value),
  ]);
  return new Map(fields);
}

const idOf = (record: JsonObject): RawCell => cellOfJson(ownValue(record, 'id') ?? ownValue(record, '_id'));

const without = (fields: ReadonlyMap<string, RawCell>, names: readonly string[]): [string, RawCell][] =>
  [...fields].filter(([name]) => !names.includes(name.toLowerCase()));

/** An element as a row. Where elements have no ids, they go by their labels, in connections too. */
function elementCells(record: JsonObject): NamedCells {
  const fields = fieldsOf(record);
  const label = fields.get('label') ?? null;
  const id = idOf(record);
  return new Map<string, RawCell>([
    ...(id === null ? [] : [['id', id] as const]),
    ['name', label],
    ...without(fields, ['id', '_id', 'label', 'name']),
  ]);
}

/** A connection as rows: one for each element that it leads to. A reversed one leads the other way. */
function connectionCells(record: JsonObject): NamedCells[] {
  const fields = fieldsOf(record);
  const ends = ownValue(record, 'to');
  const from = cellOfJson(ownValue(record, 'from'));
  const isReversed = ownValue(record, 'reversed') === true;
  return (Array.isArray(ends) ? ends : [ends]).map((end) => {
    const to = cellOfJson(end);
    return new Map<string, RawCell>([
      ['source', isReversed ? to : from],
      ['target', isReversed ? from : to],
      ['kind', fields.get('type') ?? null],
      ['directed', cellOfJson(ownValue(record, 'direction'))],
      ...without(fields, ['id', '_id', 'from', 'to', 'type', 'direction', 'reversed', 'delayed']),
    ]);
  });
}

function read(bytes: Uint8Array, file: string): readonly RawTable[] {
  const { text, encoding } = decodeText(bytes);
  const blueprint = objectOf(parseJson(text, formatName));
  const elements = objectsIn(ownValue(blueprint, 'elements')).map(elementCells);
  const connections = objectsIn(ownValue(blueprint, 'connections')).flatMap(connectionCells);
  const at = { file, encoding };
  return [
    tableOfNames({ ...at, sheet: 'nodes', first: ['name', 'type'], things: elements }),
    tableOfNames({
      ...at,
      sheet: 'edges',
      first: ['source', 'target', 'kind', 'directed'],
      things: connections,
    }),
  ].filter(({ rows }) => rows.length > 1);
}

/** A blueprint begins with its elements, the backup of a project with settings that no other program has. */
const isKumu = (start: string): boolean =>
  /^\s*\{\s*"(?:elements|connections)"\s*:\s*\[/.test(start) ||
  (/^\s*\{/.test(start) && /"(?:defaultPerspective|attributeRelevance)"\s*:/.test(start));

/**
 * A blueprint of Kumu. It loses ties to the community itself, and that kinds without direction are mutual; ids of ties follow from what a
 * tie says. A project's backup is read too, without its loops and views.
 */
export const kumuJsonFormat: FileFormat = {
  id: 'kumuJson',
  wording: { zh: ['Kumu JSON'], en: ['Kumu JSON'] },
  mediaType: 'application/json',
  extensions: ['json'],
  reading: {
    isText: true,
    mostBytes: 50 * megabyte,
    recognises: (bytes) => isKumu(textStart(bytes)),
    read: async (bytes, name) => read(bytes, name),
  },
  writing: {
    holds: 'network',
    hint: {
      zh: ['kumu.io 的蓝图文件：在地图里选“导入 → JSON”'],
      en: ['A blueprint for kumu.io: “Import”, then “JSON file”, on a map'],
    },
    write: (network) => JSON.stringify(kumuRecords(network), null, 1),
  },
};
