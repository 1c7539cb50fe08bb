import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { referenceFolder } from './reference.ts';

/** The groups of a study's persons by a column of its nodes; empty when there is no folder of real networks. */
export function realGroups(dataset: string, column: string): ReadonlyMap<string, string> {
  if (referenceFolder === undefined) return new Map();
  const text = readFileSync(join(referenceFolder, dataset, 'nodes.csv'));
  const rows = parse<Record<string, string>>(text, { columns: true, bom: true, skip_empty_lines: true });
  return new Map(rows.map((row) => [row.id!, row[column]!]));
}
