import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Statement } from '../../server/store/statements.ts';
import { openStores, type StoreAddress } from '../../server/store/stores.ts';
import type { Acknowledgement } from './acknowledgement.ts';
import { isAcknowledgement, linesOf } from './journal.ts';

/** What became of the writes of a journal. */
export interface Kept {
  readonly acknowledged: number;
  /** Acknowledged, but not in the store. */
  readonly lost: string[];
  /** A batch or a correction of which a part is there. */
  readonly halfDone: string[];
}

const statement = (text: string): Statement => text as Statement;
const nodesById = statement('MATCH (n:Node) RETURN n.id AS id, n.name AS name, n.sourceId AS sourceId');
const tiesById = statement(
  'MATCH (:Node)-[r]->(:Node) RETURN r.id AS id, r.weight AS weight, r.sourceId AS sourceId, r.supersededBy AS supersededBy',
);

/** Opens the store again and compares it with the journals of all writers that were killed on it. */
export async function checkKept(address: StoreAddress, journals: readonly string[]): Promise<Kept> {
  const { graph } = await openStores(address);
  try {
    const nodes = await graph.read<{ id: string; name: string | null; sourceId: string | null }>(nodesById);
    const ties = await graph.read<{
      id: string;
      weight: number | null;
      sourceId: string | null;
      supersededBy: string | null;
    }>(tiesById);
    const names = new Map(nodes.map(({ id, name }) => [id, name]));
    const weights = new Map(ties.map(({ id, weight }) => [id, weight]));
    const versions = countBy(ties.map((tie) => tie.supersededBy));
    const batchNodes = countBy(nodes.map((node) => node.sourceId));
    const batchTies = countBy(ties.map((tie) => tie.sourceId));
    const lines = journals.flatMap(linesOf);
    const undoing = new Set(lines.flatMap((line) => (line.kind === 'undoing' ? [line.id] : [])));
    const lost: string[] = [];
    const halfDone: string[] = [];
    const isKept = (line: Acknowledgement): boolean => {
      switch (line.kind) {
        case 'community':
        case 'node':
          return names.has(line.id);
        case 'removed':
          return !names.has(line.id);
        case 'erased':
          return !names.has(line.id) && !holds(address, line.name);
        case 'changed':
          return Number(/\d+$/.exec(names.get(line.id) ?? '')?.[0] ?? -1) >= line.times;
        case 'tie':
          return (weights.get(line.id) ?? 0) >= line.weight;
        case 'undone':
          return !batchNodes.has(line.id);
        case 'batch':
          return batchNodes.get(line.id) === line.nodes || (undoing.has(line.id) && !batchNodes.has(line.id));
      }
    };
    for (const line of lines) {
      if (isAcknowledgement(line) && !isKept(line)) lost.push(JSON.stringify(line));
      if (line.kind !== 'begun') continue;
      const [nodesThere, tiesThere] = [batchNodes.get(line.id) ?? 0, batchTies.get(line.id) ?? 0];
      const isWhole = nodesThere === line.nodes && tiesThere === line.nodes - 1;
      if (!isWhole && nodesThere + tiesThere > 0)
        halfDone.push(JSON.stringify({ line, nodesThere, tiesThere }));
    }
    for (const [id, weight] of weights)
      if (versions.has(id) && versions.get(id) !== (weight ?? 0) - 1) halfDone.push(`tie ${id}`);
    return {
      acknowledged: lines.filter(isAcknowledgement).length,
      lost,
      halfDone,
    };
  } finally {
    await graph.close();
  }
}

function countBy(keys: readonly (string | null)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Whether any file of an embedded store has these bytes. */
export function holds(address: StoreAddress, text: string): boolean {
  if (!('folder' in address) || address.folder === null) return false;
  const { folder } = address;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .some((file) => statSync(file).isFile() && readFileSync(file).includes(text));
}
