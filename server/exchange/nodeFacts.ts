import { inOneLine } from '../entities/plainText.ts';
import type { PropertyValue } from '../entities/property.ts';
import { checkNode } from '../entities/rules.ts';
import type { Attributes } from '../entities/scalars.ts';
import type { ColumnsOfKind } from './actorColumns.ts';
import { presumedProperties, type ActorKind } from './actorKind.ts';
import { attributeOf, isBlank, textOf } from './cells.ts';
import { importLimits } from './limits.ts';
import type { Fault } from './problemLog.ts';
import { readProperty } from './propertyCell.ts';
import type { Table, TableRow } from './tables.ts';

/** What a row of actors says of its node. */
export interface NodeFacts {
  readonly name: string;
  readonly properties: Record<string, PropertyValue>;
  readonly attributes: Attributes;
  readonly faults: readonly Fault[];
}

/** Reads name, properties and further facts of a node from its row; what breaks a rule is among the faults. */
export function factsOf(
  table: Table,
  columns: ColumnsOfKind,
  kind: ActorKind,
  { cells }: TableRow,
  externalId: string,
): NodeFacts {
  const { entity } = kind;
  const faults: Fault[] = [];
  const nameColumn = columns.names.find((index) => !isBlank(cells[index]));
  const name = inOneLine(nameColumn === undefined ? externalId : textOf(cells[nameColumn]));
  const properties: Record<string, PropertyValue> = { [entity.nameProperty]: name };
  if (kind.choice !== null) properties.kind = kind.choice;
  for (const { index, property } of columns.properties) {
    const reading = readProperty(property, cells[index]);
    if ('fault' in reading) faults.push({ ...reading.fault, column: table.headers[index] });
    else if (reading.value !== null) properties[property.name] = reading.value;
  }
  const unread = new Set(faults.map((fault) => fault.field));
  if (name === '') unread.add(entity.nameProperty); // The missing id, which would have named it, has been told of.
  for (const [property, value] of Object.entries(presumedProperties[entity.label] ?? {})) {
    if (!unread.has(property)) properties[property] ??= value;
  }
  const columnOf = (field: string | undefined): string | undefined => {
    const index =
      field === entity.nameProperty
        ? nameColumn
        : columns.properties.find(({ property }) => property.name === field)?.index;
    return index === undefined ? undefined : table.headers[index];
  };
  const others = [...columns.names.filter((index) => index !== nameColumn), ...columns.attributes];
  const attributeFaults: Fault[] = [];
  const attributes = attributesOf(table, others, cells, attributeFaults);
  const ruleFaults = checkNode(entity, { ...properties, attributes }).filter(
    (problem) => !unread.has(problem.field),
  );
  faults.push(
    ...ruleFaults.map((problem) => ({
      ...problem,
      column: columnOf(problem.field),
      value: problem.value ?? shown(properties, problem.field),
    })),
    ...attributeFaults,
  );
  return { name, properties, attributes, faults };
}

function shown(
  properties: Readonly<Record<string, PropertyValue>>,
  field: string | undefined,
): string | undefined {
  const value = field === undefined ? null : (properties[field] ?? null);
  return value === null ? undefined : String(value);
}

function attributesOf(
  table: Table,
  columns: readonly number[],
  cells: TableRow['cells'],
  faults: Fault[],
): Attributes {
  const entries: [string, string | number | boolean][] = [];
  for (const index of columns) {
    const value = attributeOf(cells[index]);
    const column = table.headers[index] ?? '';
    if (value === null) continue;
    if (typeof value === 'string' && value.length > importLimits.attributeLength) {
      faults.push({ code: 'tooLong', column, value, parameters: { max: importLimits.attributeLength } });
    }
    entries.push([column, value]);
  }
  if (entries.length > importLimits.attributes)
    faults.push({ code: 'tooMany', parameters: { max: importLimits.attributes } });
  return Object.fromEntries(entries);
}
