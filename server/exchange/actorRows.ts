import { isPersonLabel } from '../entities/actor.ts';
import { nodeKind } from '../entities/nodeKinds.ts';
import type { Place } from '../entities/problem.ts';
import { ActorColumns } from './actorColumns.ts';
import {
  identityById,
  identityByName,
  isCalledByName,
  placeOf,
  type IdentityContext,
  type RowIdentity,
} from './actorIdentity.ts';
import { actorKindCalled, type ActorKind } from './actorKind.ts';
import { codeOf, textOf, type RawCell } from './cells.ts';
import { choosePart } from './chosenPart.ts';
import { noticeProtectedColumns, noticeRoundedNumbers } from './columnNotices.ts';
import { factsOf, type NodeFacts } from './nodeFacts.ts';
import type { PlanContext } from './planContext.ts';
import type { Fault } from './problemLog.ts';
import { originOf, placeIn, type Table, type TableRow } from './tables.ts';

/** What a row says of other nodes: to be linked when all actors are known. */
export interface ActorLinks {
  readonly nodeId: string;
  readonly at: Place;
  /** What stands under "asked" and "answered". */
  readonly asked: RawCell;
  readonly answered: RawCell;
  /** Where she lives, as written; '' = not said. */
  readonly place: string;
}

export interface ActorRows {
  readonly columns: ActorColumns;
  readonly links: readonly ActorLinks[];
  readonly leftOut: number;
}

/** Reads the nodes of a table of actors into the plan. O(rows × columns). */
export function readActorRows(table: Table, context: PlanContext, onRow: () => void): ActorRows {
  const { options, nodes, log } = context;
  const columns = new ActorColumns(table);
  const reader = new ActorReader(table, columns, context);
  const part = choosePart(table, options.where, log);
  for (const { row, cells } of part.leftOut) {
    log.ledger.mark(placeIn(table, row), 'read', 'leftOut');
    const called = columns.id ?? columns.lineNumber;
    if (called !== null) nodes.leaveOut(codeOf(cells[called]));
  }
  for (const row of part.rows) {
    onRow();
    reader.read(row);
  }
  noticeProtectedColumns(table, columns, log);
  noticeRoundedNumbers(table, columns.id === null ? [] : [columns.id], log);
  return { columns, links: reader.links, leftOut: part.leftOut.length };
}

class ActorReader {
  readonly links: ActorLinks[] = [];
  private readonly kindOf: (word: string) => ActorKind | null;
  private readonly identityContext: IdentityContext;

  constructor(
    private readonly table: Table,
    private readonly columns: ActorColumns,
    private readonly context: PlanContext,
  ) {
    const { options, nodes, mentions } = context;
    this.kindOf = actorKinds(options.actorKind ?? 'Resident');
    const rowsOf = new Map<string, Place>();
    const claim = (id: string, at: Place): Place | null => {
      const earlier = rowsOf.get(id) ?? null;
      if (!earlier) rowsOf.set(id, at);
      return earlier;
    };
    this.identityContext = { table, columns, nodes, mentions, communityId: options.communityId, claim };
    mentions.startTable();
  }

  read(row: TableRow): void {
    const { table, columns, context } = this;
    const { log } = context;
    const at = placeIn(table, row.row);
    log.ledger.mark(at, 'read');
    const word = columns.kind === null ? '' : textOf(row.cells[columns.kind]);
    const kind = this.kindOf(word);
    const faults: Fault[] = [];
    const identity = this.identityOf(row, kind, at);
    faults.push(...(identity?.faults ?? []));
    if (!kind && columns.kind !== null) {
      const column = originOf(table, row, columns.kind);
      faults.push({ code: 'unknownNodeKind', field: 'kind', column, value: word });
    }
    if (identity && (identity.meant === 'doubtful' || identity.meant === 'leftOut'))
      log.ledger.mark(at, identity.meant);
    else if (kind && identity) faults.push(...this.take(row, kind, identity, faults, at));
    if (faults.length > 0) log.addRow(at, faults);
  }

  private identityOf(row: TableRow, kind: ActorKind | null, at: Place): RowIdentity | null {
    const isById = this.columns.id !== null && !isCalledByName(this.identityContext, row, kind);
    if (isById) return identityById(this.identityContext, row, kind, at);
    return kind && identityByName(this.identityContext, row, kind, at);
  }

  /** Takes the node of a row into the plan unless something is wrong with it; returns what more is wrong. */
  private take(
    row: TableRow,
    kind: ActorKind,
    identity: RowIdentity,
    earlier: readonly Fault[],
    at: Place,
  ): readonly Fault[] {
    const { table, columns, context } = this;
    // Whoever is recognised by her name is of the kind that she is known as.
    const own = identity.isMatched ? { entity: nodeKind(identity.label), choice: null } : kind;
    const ofKind = columns.for(own.entity);
    const ownName = identity.mention?.name;
    const facts = factsOf(table, ofKind, own, row, { externalId: identity.externalId ?? '', ownName });
    const faults = facts.faults.slice();
    const isBare = Object.keys(facts.properties).length === 1 && Object.keys(facts.attributes).length === 0;
    const isMention = identity.meant === 'new' && table.describes === 'mentions' && isBare;
    if (isMention) facts.properties.standing = 'mentioned';
    const { id } = identity;
    if (id === null || earlier.length + faults.length > 0) return faults;
    faults.push(...this.changeKnown(own, identity, facts, at));
    if (faults.length > 0) return faults;
    this.plan(row, id, own, identity, facts, at);
    const place = isMention ? '' : placeOf(columns, ofKind, row) || (identity.mention?.place ?? '');
    if (isPersonLabel(own.entity.label) && !context.nodes.isKnown(id))
      context.mentions.noteTraits(id, place || null, identity.mention?.phoneEnd ?? null);
    this.links.push({
      nodeId: id,
      at,
      asked: cellIn(row, ofKind.asked),
      answered: cellIn(row, ofKind.answered),
      place: own.entity.label === 'Resident' ? place : '',
    });
    return [];
  }

  private plan(
    row: TableRow,
    id: string,
    { entity }: ActorKind,
    identity: RowIdentity,
    facts: NodeFacts,
    at: Place,
  ): void {
    const { nodes, log } = this.context;
    const { externalId } = identity;
    const { properties, attributes } = facts;
    const node = {
      id,
      label: entity.label,
      externalId: id === externalId ? null : externalId,
      properties,
      attributes,
    };
    const count = nodes.nodes.length;
    const index = nodes.add(node, externalId, facts.name, facts.presumed);
    const called = this.columns.id ?? this.columns.lineNumber;
    if (called !== null && externalId === null) nodes.noteWord(codeOf(row.cells[called]), node);
    log.ledger.refer(at, 'nodes', index);
    if (nodes.isKnown(id)) log.ledger.mark(at, 'knownNode');
    else if (nodes.nodes.length > count) log.ledger.mark(at, 'addsNode');
    if (identity.isMatched) log.ledger.mark(at, 'matched');
  }

  private changeKnown(kind: ActorKind, identity: RowIdentity, facts: NodeFacts, at: Place): readonly Fault[] {
    const { nodes, changes, log } = this.context;
    const known = nodes.knownFacts(identity.id!);
    if (known?.label !== kind.entity.label) return [];
    const outcome = changes.plan(known, kind.entity, facts, identity.isMatched || identity.mention !== null);
    if (outcome.as === 'changed') log.ledger.mark(at, 'changes');
    if (outcome.as === 'merelyMentioned') log.notice({ ...placeIn(this.table), code: 'mentionedStays' });
    return outcome.as === 'faults' ? outcome.faults : [];
  }
}

const cellIn = ({ cells }: TableRow, column: number | null): RawCell =>
  column === null ? null : (cells[column] ?? null);

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
