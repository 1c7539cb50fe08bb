import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { realGroups } from '../../realGroups.ts';
import { referenceFolder } from '../../reference.ts';
import type { Census } from './simulatedCommunity.ts';

/** Whom the persons of a study name under any question; its networks (villages) stand for buildings. */
export function realCensus(dataset: string): Census {
  const villages = realGroups(dataset, 'network');
  const ids = [...villages.keys()];
  const rowOf = new Map(ids.map((id, row) => [id, row]));
  const numbers = [...new Set(villages.values())];
  const names = ids.map(() => new Set<number>());
  const text = readFileSync(join(referenceFolder!, dataset, 'edges.csv'));
  for (const { source, target } of parse<Record<string, string>>(text, { columns: true, bom: true })) {
    const [from, to] = [rowOf.get(source!)!, rowOf.get(target!)!];
    if (from !== to) names[from]!.add(to);
  }
  return {
    names: names.map((list) => [...list]),
    places: Int32Array.from(ids, (id) => numbers.indexOf(villages.get(id)!)),
  };
}
