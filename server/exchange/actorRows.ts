import { nodeKind } from '../entities/nodeKinds.ts';
import type { Place } from '../entities/problem.ts';
import { ActorColumns, type ColumnsOfKind } from './actorColumns.ts';
import { actorKindCalled, type ActorKind } from './actorKind.ts';
import { codeOf, textOf } from './cells.ts';
import { choosePart } from './chosenPart.ts';
import { factsOf } from './nodeFacts.ts';
import type { ImportOptions } from './plan.ts';
import type { PlannedNodes } from './plannedNodes.ts';
import type { Fault, ProblemLog } from './problemLog.ts';
import { placeIn, type Table, type TableRow } from './tables.ts';

const longestId = 200;

/** What a row says of other nodes: to be linked when all actors are known. */
export interface ActorLinks {
  readonly nodeId: string;
  readonly at: Place;
  readonly row: TableRow;
  readonly columns: ColumnsOfKind;
}

export interface ActorRows {
  readonly columns: ActorColumns;
  readonly links: readonly ActorLinks[];
  readonly leftOut: number;
}

/** Reads the nodes of a table of actors into the plan. O(rows × columns). */
export function readActorRows(
  table: Table,
  options: ImportOptions,
  nodes: PlannedNodes,
  log: ProblemLog,
  onRow: () => void,
): ActorRows {
  const columns = new ActorColumns(table);
  const kindOf = actorKinds(options.actorKind ?? 'Resident');
  const part = choosePart(table, options.where, log);
  const links: ActorLinks[] = [];
  for (const { cells } of part.leftOut) nodes.leaveOut(codeOf(cells[columns.id]));
  for (const row of part.rows) {
    onRow();
    const at = placeIn(table, row.row);
    const word = columns.kind === null ? '' : textOf(row.cells[columns.kind]);
    const kind = kindOf(word);
    const externalId = codeOf(row.cells[columns.id]);
    const faults = identityFaults(table, columns, nodes, { externalId, kind, word, at });
    if (kind) {
      const ofKind = columns.for(kind.entity);
      const facts = factsOf(table, ofKind, kind, row, externalId);
      faults.push(...facts.faults);
      if (faults.length === 0) {
        const { properties, attributes } = facts;
        const { label } = kind.entity;
        const id = nodes.idFor(label, externalId);
        // Exports name a node by its own id when it never had an external one.
        const node = {
          id,
          label,
          externalId: id === externalId ? null : externalId,
          properties,
          attributes,
          place: at,
        };
        nodes.add(node, externalId, facts.name);
        links.push({ nodeId: id, at, row, columns: ofKind });
      }
    }
    if (faults.length > 0) log.addRow(at, faults);
  }
  return { columns, links, leftOut: part.leftOut.length };
}

function actorKinds(usualKind: string): (word: string) => ActorKind | null {
  const known = new Map<string, ActorKind | null>([['', { entity: nodeKind(usualKind), choice: null }]]);
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const kind = actorKindCalled(word, usualKind);
    known.set(word, kind);
    return kind;
  };
}

interface Identity {
  readonly externalId: string;
  readonly kind: ActorKind | null;
  readonly word: string;
  readonly at: Place;
}

function identityFaults(
  table: Table,
  columns: ActorColumns,
  nodes: PlannedNodes,
  { externalId, kind, word, at }: Identity,
): Fault[] {
  const column = table.headers[columns.id];
  const faults: Fault[] = [];
  if (externalId === '') faults.push({ code: 'required', field: 'id', column });
  else if (externalId.length > longestId)
    faults.push({ code: 'tooLong', field: 'id', column, value: externalId, parameters: { max: longestId } });
  else {
    const earlier = nodes.claim(kind?.entity.label ?? null, externalId, at);
    if (earlier)
      faults.push({
        code: 'duplicateId',
        field: 'id',
        column,
        value: externalId,
        parameters: rowParameters(earlier),
      });
  }
  if (!kind && columns.kind !== null)
    faults.push({ code: 'unknownNodeKind', field: 'kind', column: table.headers[columns.kind], value: word });
  return faults;
}

/** Parameters that name an earlier row. */
export const rowParameters = (place: Place): Record<string, string | number> => ({
  firstRow: place.row ?? 0,
  firstFile: [place.file, place.sheet].filter((part) => part !== undefined).join(' / '),
});
