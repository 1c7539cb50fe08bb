import { isPersonLabel } from '../entities/actor.ts';
import type { Place } from '../entities/problem.ts';
import type { ActorColumns, ColumnsOfKind } from './actorColumns.ts';
import type { ActorKind } from './actorKind.ts';
import { codeOf, textOf } from './cells.ts';
import { dateOf } from './dateCell.ts';
import { dwellingOf } from './matching/buildingOf.ts';
import { mentionOf, type Mention } from './matching/mention.ts';
import { looksLikeName } from './matching/writtenName.ts';
import type { Mentions, Meant } from './mentions.ts';
import { plannedNodeId } from './plannedIds.ts';
import type { PlannedNodes } from './plannedNodes.ts';
import type { Fault } from './problemLog.ts';
import { originOf, type Table, type TableRow } from './tables.ts';

const longestId = 200;

/** Which node a row is about. */
export interface RowIdentity {
  /** Null when it is not clear, or not to be taken. */
  readonly id: string | null;
  readonly label: string;
  /** What files call it; null where its name is all. */
  readonly externalId: string | null;
  /** Whom the row names, where it has no id. */
  readonly mention: Mention | null;
  readonly meant: Meant['as'];
  /** Whether it was recognised by its name. */
  readonly isMatched: boolean;
  readonly faults: readonly Fault[];
}

export interface IdentityContext {
  readonly table: Table;
  readonly columns: ActorColumns;
  readonly nodes: PlannedNodes;
  readonly mentions: Mentions;
  readonly communityId: string;
  /** Claims a node for a row that names it; answers the row of the same table that has it already, or null. */
  claim(id: string, at: Place): Place | null;
}

/** Parameters that name an earlier row. */
export const rowParameters = (place: Place): Record<string, string | number> => ({
  firstRow: place.row ?? 0,
  firstFile: [place.file, place.sheet].filter((part) => part !== undefined).join(' / '),
});

/** The building that an address names; null when it names none by number. */
function buildingIn(address: string): string | null {
  const building = dwellingOf(address)?.building;
  return building && /^(?:\d{1,3}|[a-z])$/.test(building) ? `${building.toUpperCase()}号楼` : null;
}

/** Where the row says that somebody lives: her building, of an address no more than that. */
export function placeOf(columns: ActorColumns, ofKind: ColumnsOfKind, { cells }: TableRow): string {
  const place = ofKind.place === null ? '' : textOf(cells[ofKind.place]);
  const address = columns.protectedColumn('addressDetail');
  return place !== '' || address === null ? place : (buildingIn(textOf(cells[address])) ?? '');
}

/**
 * Whether what stands as the id of a person is a name, as programs have it that know labels only, and one that somebody of the
 * community bears. It says no more than any name in a roster then; who has it for her id already keeps it.
 */
export function isCalledByName(
  { columns, nodes, mentions }: IdentityContext,
  { cells }: TableRow,
  kind: ActorKind | null,
): boolean {
  if (columns.id === null || !kind || !isPersonLabel(kind.entity.label)) return false;
  const word = codeOf(cells[columns.id]);
  if (!looksLikeName(word) || nodes.hasId(word) || !mentions.isBorne(word)) return false;
  const named = columns.for(kind.entity).names.map((index) => codeOf(cells[index]));
  return named.every((name) => name === '' || name === word);
}

/** The node of a row that gives an id. */
export function identityById(
  context: IdentityContext,
  row: TableRow,
  kind: ActorKind | null,
  at: Place,
): RowIdentity {
  const { table, columns, nodes } = context;
  const label = kind?.entity.label ?? null;
  const index = columns.id ?? 0;
  const externalId = codeOf(row.cells[index]);
  const column = originOf(table, row, index);
  const faults: Fault[] = [];
  if (externalId === '') faults.push({ code: 'required', field: 'id', column });
  else if (externalId.length > longestId)
    faults.push({ code: 'tooLong', field: 'id', column, value: externalId, parameters: { max: longestId } });
  else {
    const earlier = nodes.claim(label, externalId, at);
    if (earlier)
      faults.push({
        code: 'duplicateId',
        field: 'id',
        column,
        value: externalId,
        parameters: rowParameters(earlier),
      });
  }
  const same = label === 'Activity' ? sameActivity(context, row, kind!) : null;
  const id = label === null ? null : (same ?? nodes.idFor(label, externalId));
  const meant = id !== null && nodes.isKnown(id) ? 'known' : 'new';
  return { id, label: label ?? '', externalId, mention: null, meant, isMatched: false, faults };
}

/** The node of a row that gives a name and no id: of a person whoever is meant, of other kinds the one that is called so. */
export function identityByName(
  context: IdentityContext,
  row: TableRow,
  kind: ActorKind,
  at: Place,
): RowIdentity {
  const { table, columns, nodes, communityId, claim } = context;
  const { label } = kind.entity;
  const ofKind = columns.for(kind.entity);
  const index = ofKind.names.find((each) => textOf(row.cells[each]) !== '') ?? columns.id ?? undefined;
  const nothing = {
    id: null,
    label,
    externalId: null,
    mention: null,
    meant: 'new',
    isMatched: false,
  } as const;
  if (index === undefined) {
    const column = ofKind.names[0] === undefined ? undefined : originOf(table, row, ofKind.names[0]);
    return { ...nothing, faults: [{ code: 'required', field: kind.entity.nameProperty, column }] };
  }
  const name = textOf(row.cells[index]);
  if (isPersonLabel(label)) return personOf(context, row, kind, at, name);
  const date = label === 'Activity' ? dateIn(ofKind, row) : null;
  const called = date === null ? name : `${name} ${date}`;
  const known = date === null ? nodes.called(name, [label]) : null;
  if (known === 'several')
    return {
      ...nothing,
      faults: [{ code: 'severalCalled', field: 'name', column: originOf(table, row, index), value: name }],
    };
  // Activities are called by title and day, as sheets of attendance call them.
  const externalId = date === null ? null : called;
  const same = date === null ? null : nodes.activityOn(name, date);
  const id =
    known?.id ??
    same ??
    (date === null ? plannedNodeId(communityId, label, called) : nodes.idFor(label, called));
  const earlier = claim(id, at);
  const faults: Fault[] = earlier
    ? [
        {
          code: 'duplicateName',
          field: 'name',
          column: originOf(table, row, index),
          value: name,
          parameters: rowParameters(earlier),
        },
      ]
    : [];
  return {
    ...nothing,
    id,
    externalId,
    meant: nodes.isKnown(id) ? 'known' : 'new',
    isMatched: known !== null,
    faults,
  };
}

function dateIn({ properties }: ColumnsOfKind, { cells }: TableRow): string | null {
  const column = properties.find(({ property }) => property.name === 'date');
  return column ? dateOf(cells[column.index]) : null;
}

/** Id of the activity of the same title on the same day, whatever the files call it. */
function sameActivity(
  { columns, nodes }: IdentityContext,
  row: TableRow,
  { entity }: ActorKind,
): string | null {
  const ofKind = columns.for(entity);
  const title = ofKind.names.map((index) => textOf(row.cells[index])).find((text) => text !== '');
  const date = dateIn(ofKind, row);
  return title !== undefined && date !== null ? nodes.activityOn(title, date) : null;
}

function personOf(
  { table, columns, nodes, mentions, claim }: IdentityContext,
  row: TableRow,
  { entity }: ActorKind,
  at: Place,
  name: string,
): RowIdentity {
  const ofKind = columns.for(entity);
  const cellOf = (property: string): string => {
    const found = ofKind.properties.find((column) => column.property.name === property);
    return found ? textOf(row.cells[found.index]) : '';
  };
  const phone = columns.protectedColumn('phone');
  const mention = mentionOf({
    name,
    place: placeOf(columns, ofKind, row),
    phone: phone === null ? null : textOf(row.cells[phone]),
    gender: cellOf('gender'),
    birthYear: cellOf('birthYear'),
  });
  const describes = (table.describes ?? 'persons') === 'persons';
  // Studies call their cases by the id of the roster too.
  const called = describes ? null : nodes.find(codeOf(name));
  if (called && isPersonLabel(called.label))
    return { ...called, externalId: null, mention, meant: 'known', isMatched: true, faults: [] };
  const meant = describes ? mentions.describe(mention, entity.label, at) : mentions.refer(mention, at);
  const person = 'person' in meant ? meant.person : null;
  const isMatched = meant.as === 'known' && meant.isMatched;
  const base = { externalId: null, mention, meant: meant.as, isMatched };
  if (!person) return { ...base, id: null, label: entity.label, faults: [] };
  const earlier = describes ? claim(person.id, at) : null;
  const column = originOf(table, row, ofKind.names[0] ?? columns.id ?? 0);
  const faults: Fault[] = earlier
    ? [{ code: 'duplicatePerson', field: 'name', column, value: name, parameters: rowParameters(earlier) }]
    : [];
  return { ...base, id: person.id, label: person.label, faults };
}
