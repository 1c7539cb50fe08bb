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
import { originOf, type Table, type TableRow } from './tables.ts';

/** What a row of actors says of its node. */
export interface NodeFacts {
  readonly name: string;
  readonly properties: Record<string, PropertyValue>;
  readonly attributes: Attributes;
  /** Properties that the row does not give and that are taken for granted of a new node. */
  readonly presumed: ReadonlySet<string>;
  readonly faults: readonly Fault[];
}

/** Reads name, properties and further facts of a node from its row; what breaks a rule is among the faults. */
export function factsOf(
  table: Table,
  columns: ColumnsOfKind,
  kind: ActorKind,
  row: TableRow,
  { externalId, ownName }: { readonly externalId: string; readonly ownName?: string },
): NodeFacts {
  const { entity } = kind;
  const { cells } = row;
  const faults: Fault[] = [];
  const nameColumn = columns.names.find((index) => !isBlank(cells[index]));
  const written = nameColumn === undefined ? externalId : textOf(cells[nameColumn]);
  const name = inOneLine(ownName ?? written);
  const properties: Record<string, PropertyValue> = { [entity.nameProperty]: name };
  if (kind.choice !== null) properties.kind = kind.choice;
  for (const { index, property } of columns.properties) {
    const reading = readProperty(property, cells[index]);
    if ('fault' in reading) faults.push({ ...reading.fault, column: originOf(table, row, index) });
    else if (reading.value !== null) properties[property.name] = reading.value;
  }
  const unread = new Set(faults.map((fault) => fault.field));
  if (name === '') unread.add(entity.nameProperty); // The missing id, which would have named it, has been told of.
  const isNamed = nameColumn !== undefined || ownName !== undefined;
  const presumed = new Set<string>(isNamed ? [] : [entity.nameProperty]);
  for (const [property, value] of Object.entries(presumedProperties[entity.label] ?? {})) {
    if (unread.has(property) || (properties[property] ?? null) !== null) continue;
    properties[property] = value;
    presumed.add(property);
  }
  const columnOf = (field: string | undefined): string | undefined => {
    const index =
      field === entity.nameProperty
        ? nameColumn
        : columns.properties.find(({ property }) => property.name === field)?.index;
    return index === undefined ? undefined : originOf(table, row, index);
  };
  const others = [...columns.names.filter((index) => index !== nameColumn), ...columns.attributes];
  const attributeFaults: Fault[] = [];
  const attributes = attributesOf(table, others, row, attributeFaults);
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
  return { name, properties, attributes, presumed, faults };
}

function shown(
  properties: Readonly<Record<string, PropertyValue>>,
  field: string | undefined,
): string | undefined {
  const value = field === undefined ? null : (properties[field] ?? null);
  return value === null ? undefined : String(value);
}

function attributesOf(table: Table, columns: readonly number[], row: TableRow, faults: Fault[]): Attributes {
  const entries: [string, string | number | boolean][] = [];
  for (const index of columns) {
    const value = attributeOf(row.cells[index]);
    const column = table.headers[index] ?? '';
    if (value === null) continue;
    if (typeof value === 'string' && value.length > importLimits.attributeLength) {
      faults.push({
        code: 'tooLong',
        column: originOf(table, row, index),
        value,
        parameters: { max: importLimits.attributeLength },
      });
    }
    entries.push([column, value]);
  }
  if (entries.length > importLimits.attributes)
    faults.push({ code: 'tooMany', parameters: { max: importLimits.attributes } });
  return Object.fromEntries(entries);
}
