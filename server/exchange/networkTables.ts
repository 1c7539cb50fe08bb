import { nodeKind, nodeKinds } from '../entities/nodeKinds.ts';
import type { PropertyValue } from '../entities/property.ts';
import { shown, type Language } from '../entities/wording.ts';
import { kindColumnName, propertyCalled } from './actorColumns.ts';
import { markText } from './cells.ts';
import { actorColumns, type TieColumn } from './columnWords.ts';
import type { CsvValue } from './formats/csv.ts';
import { tieFactNames, type FileNode, type FileTie, type NetworkFile } from './networkFile.ts';

/** A table as it is written, in whatever format. */
export interface WrittenTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly CsvValue[])[];
}

function cellOf(value: PropertyValue | undefined): CsvValue {
  if (value === undefined || value === null) return null;
  return typeof value === 'object' ? value.join('; ') : value;
}

/** Columns of the properties of the kinds that occur, in the order of the registry; kinds share columns of equal name. */
function propertyHeaders(nodes: readonly FileNode[], language: Language): string[] {
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

/** A further fact as a cell that is read back as what it is; a name such as `constructor` is no more than a name. */
function attributeCell({ attributes }: FileNode, name: string): CsvValue {
  const value = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  return value === undefined ? null : typeof value === 'string' ? markText(value) : value;
}

/**
 * The nodes as a table that import reads back: id, kind, name, a column for each property, and one for each further fact.
 * Headings and kinds are in the language of the file. O(nodes × columns).
 */
export function actorTable({ nodes, language }: NetworkFile): WrittenTable {
  const properties = propertyHeaders(nodes, language);
  const facts = [...new Set(nodes.flatMap(({ attributes }) => Object.keys(attributes)))]
    .filter((name) => !properties.includes(name))
    .sort();
  const header = [
    ...(['id', 'kind', 'name'] as const).map((column) => shown(actorColumns[column], language)),
    ...properties,
    ...facts,
  ];
  const rows = nodes.map((node) => {
    const kind = nodeKind(node.label);
    const ofProperty = (name: string): CsvValue => {
      const property = propertyCalled(kind, name);
      return property ? cellOf(node.properties[property.name]) : attributeCell(node, name);
    };
    return [
      node.id,
      shown(kind.wording, language),
      node.name,
      ...properties.map(ofProperty),
      ...facts.map((name) => attributeCell(node, name)),
    ];
  });
  return { header, rows };
}

const tieHeader = ['source', 'target', 'kind', ...tieFactNames] as const satisfies readonly TieColumn[];

/** The ties as a table that import reads back; the ends are the ids of `actorTable`. O(ties). */
export function tieTable({ ties, tiesToCommunity }: NetworkFile): WrittenTable {
  const row = (tie: FileTie): CsvValue[] => tieHeader.map((column) => tie[column]);
  return { header: tieHeader, rows: [...ties, ...tiesToCommunity].map(row) };
}
