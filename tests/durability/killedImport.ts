import { v5 } from 'uuid';
import type { NodeChange, NodeDraft, TieDraft } from '../../server/entities/draft.ts';
import { nodeKind } from '../../server/entities/nodeKinds.ts';
import type { BatchRows } from '../../server/store/batchStore.ts';
import type { Clock } from '../../server/store/clock.ts';
import type { Stores } from '../../server/store/stores.ts';

export interface ImportSize {
  readonly nodes: number;
  readonly ties: number;
  readonly changes: number;
}

export const homeId = v5('home', v5.URL);
export const batchId = v5('batch', homeId);
const personId = (n: number): string => v5(`person ${n}`, homeId);
const rowsPerPiece = 500;

const hours: Readonly<Record<string, number>> = { before: 8, import: 9, undo: 10 };

/** A clock that stands still, and ids that count up, each work's its own: the same work makes the same content. */
export function clockAt(work: 'before' | 'import' | 'undo'): Clock {
  let ids = 0;
  return {
    now: () => new Date(Date.UTC(2026, 0, 1, hours[work])).toISOString(),
    newId: () => v5(`${work} ${++ids}`, homeId),
  };
}

/** A community with as many residents as the import changes. */
export async function writeBefore(stores: Stores, { changes }: ImportSize): Promise<void> {
  await stores.nodes.create(nodeKind('Community'), { id: homeId, name: '桂花里' });
  const nodes = Array.from({ length: changes }, (_, n) => resident(n, { birthYear: 1950 }));
  await stores.batches.write(() => ({ communityId: homeId, sourceId: null, nodes: [nodes], ties: [] }));
}

/** An import that adds residents and ties, and changes who was there. */
export function importOf({ nodes, ties, changes }: ImportSize): BatchRows {
  const source: NodeDraft = {
    ...{ id: batchId, label: 'Source', externalId: null, attributes: {} },
    properties: { title: '名册.xlsx', kind: 'import' },
  };
  return {
    communityId: homeId,
    sourceId: batchId,
    nodes: [[source], ...inPieces(nodes, (n) => resident(changes + n, { gender: 'female' }))],
    ties: inPieces(ties, (n) => tie(n, changes + nodes)),
    changes: inPieces(changes, change),
  };
}

function* inPieces<Row>(count: number, make: (n: number) => Row): Generator<Row[]> {
  for (let first = 0; first < count; first += rowsPerPiece)
    yield Array.from({ length: Math.min(rowsPerPiece, count - first) }, (_, i) => make(first + i));
}

const resident = (n: number, more: NodeDraft['properties']): NodeDraft => ({
  id: personId(n),
  label: 'Resident',
  externalId: `p${n}`,
  properties: { name: `居民${n}`, ...more },
  attributes: { 序号: n },
});

const change = (n: number): NodeChange => ({
  id: personId(n),
  label: 'Resident',
  properties: { birthYear: 1951, gender: 'male' },
  attributes: { 电梯: true },
});

/** Each resident knows the next, then the one after that, and so on. */
function tie(n: number, persons: number): TieDraft {
  const step = 1 + Math.floor(n / persons);
  return {
    ...{ id: v5(`tie ${n}`, homeId), kind: 'KNOWS', subkind: null, weight: 1 },
    ...{ fromId: personId(n % persons), toId: personId((n + step) % persons) },
    ...{ validFrom: '2025', validTo: null, waveId: null, method: null },
    ...{ frequency: null, confirmedOn: null, note: null },
  };
}
