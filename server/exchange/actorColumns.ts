import { actorKindCalled } from './actorKind.ts';
import type { EntityDescriptor } from '../entities/entity.ts';
import type { PropertyDescriptor } from '../entities/property.ts';
import { isCalled, normalizeWord } from '../entities/wording.ts';
import { numberOf } from './cells.ts';
import { actorColumns, columnsCalled, type ActorColumn } from './columnWords.ts';
import { lineNumberColumn } from './lineNumbers.ts';
import { protectedByContent, protectedCalled, type ProtectedColumn } from './protectedColumns.ts';
import { columnWordsOf, textsIn, type Table } from './tables.ts';

/** What each column of a table of actors is for nodes of one kind; every column is in one place only. */
export interface ColumnsOfKind {
  /** Columns that can name the node, the best first. */
  readonly names: readonly number[];
  readonly properties: readonly { readonly index: number; readonly property: PropertyDescriptor }[];
  readonly place: number | null;
  readonly asked: number | null;
  readonly answered: number | null;
  readonly attributes: readonly number[];
}

/** How a column is called that holds the property `kind` of nodes of a kind, since `kind` alone says which nodes they are. */
export const kindColumnName = (entity: EntityDescriptor, language: 'zh' | 'en'): string =>
  language === 'zh' ? `${entity.wording.zh[0]}类型` : `${entity.wording.en[0]} kind`;

/** The property of a kind of node that a header stands for, in either language; null when none. */
export function propertyCalled(entity: EntityDescriptor, header: string): PropertyDescriptor | null {
  const isIt = (property: PropertyDescriptor): boolean => {
    if (property.name !== 'kind') return isCalled(property.name, property.wording, header);
    const names = [kindColumnName(entity, 'zh'), kindColumnName(entity, 'en'), `${entity.label}Kind`];
    return (
      names.some((name) => normalizeWord(name) === normalizeWord(header)) ||
      isCalled(`${entity.label}Kind`, property.wording, header)
    );
  };
  return entity.properties.find(isIt) ?? null;
}

/** The columns of a table of actors; what they mean can differ with the kind of a row's node. */
export class ActorColumns {
  /** Null where the table calls its nodes by name alone. */
  readonly id: number | null;
  /** Column of the numbers of the lines, by which rows are called only within the same files; null when there is none. */
  readonly lineNumber: number | null;
  readonly kind: number | null;
  /** Columns of data that are never kept with a node, and what they hold. */
  readonly protected: ReadonlyMap<number, ProtectedColumn>;
  private readonly table: Table;
  private readonly words: readonly string[];
  private readonly called: ReadonlyMap<ActorColumn, number>;
  private readonly ofKind = new Map<string, ColumnsOfKind>();

  constructor(table: Table) {
    this.table = table;
    this.words = columnWordsOf(table);
    this.called = columnsCalled(actorColumns, this.words);
    this.lineNumber = lineNumberColumn(this.words);
    this.id = this.idColumn();
    this.kind = this.called.get('kind') ?? this.typeColumn();
    this.protected = this.protectedColumns();
  }

  /** The first column of this protected data; null when there is none. */
  protectedColumn(sort: ProtectedColumn): number | null {
    for (const [index, found] of this.protected) if (found === sort) return index;
    return null;
  }

  /** Numbers of lines are no ids, nor are those of identity cards and phones: they would be kept. */
  private idColumn(): number | null {
    const index = this.called.get('id');
    const isNone = index === undefined || index === this.lineNumber || protectedByContent(this.table, index);
    return isNone ? null : index;
  }

  private protectedColumns(): ReadonlyMap<number, ProtectedColumn> {
    const ids = this.called.get('id');
    const understood = new Set([...this.called.values()].filter((index) => index !== ids));
    if (this.kind !== null) understood.add(this.kind);
    const found = new Map<number, ProtectedColumn>();
    this.words.forEach((word, index) => {
      if (word === '' || this.id === index || this.lineNumber === index) return;
      const sort =
        protectedCalled(word) ?? (understood.has(index) ? null : protectedByContent(this.table, index));
      if (sort) found.set(index, sort);
    });
    return found;
  }

  /** A column `type` says the kind only when all its values are words for kinds. */
  private typeColumn(): number | null {
    const index = this.called.get('type');
    if (index === undefined) return null;
    const words = textsIn(this.table, index);
    return words.size > 0 && [...words].every((word) => actorKindCalled(word, '')) ? index : null;
  }

  for(entity: EntityDescriptor): ColumnsOfKind {
    const known = this.ofKind.get(entity.label);
    if (known) return known;
    const columns = this.columnsFor(entity);
    this.ofKind.set(entity.label, columns);
    return columns;
  }

  /** Name of the field or property that a column fills for the kinds of node asked for so far; null when for none. */
  meaningOf(index: number): string | null {
    if (index === this.id) return 'id';
    if (index === this.kind) return 'kind';
    if (this.words[index] === '' || index === this.lineNumber) return '';
    const hidden = this.protected.get(index);
    if (hidden) return hidden;
    for (const columns of this.ofKind.values()) {
      if (columns.names.includes(index)) return 'name';
      const filled = columns.properties.find((column) => column.index === index);
      if (filled) return filled.property.name;
      for (const field of ['place', 'asked', 'answered'] as const) if (columns[field] === index) return field;
    }
    return null;
  }

  private columnsFor(entity: EntityDescriptor): ColumnsOfKind {
    const taken = new Set([this.id, this.lineNumber, this.kind, ...this.protected.keys()]);
    const take = (index: number | undefined): number | null => {
      if (index === undefined || taken.has(index)) return null;
      taken.add(index);
      return index;
    };
    const byName = [...this.called.entries()]
      .filter(([column]) => column === 'name' || column === 'label')
      .map(([, index]) => index);
    const ownName = this.words.findIndex(
      (word, i) =>
        !byName.includes(i) && word !== '' && propertyCalled(entity, word)?.name === entity.nameProperty,
    );
    const names = [ownName < 0 ? undefined : ownName, ...byName].map(take).filter((index) => index !== null);
    const isResident = entity.label === 'Resident';
    const [place, asked, answered] = (['place', 'asked', 'answered'] as const).map((field) =>
      take(isResident ? this.called.get(field) : undefined),
    );
    const properties: { index: number; property: PropertyDescriptor }[] = [];
    const isTold = (index: number): boolean => this.table.told?.has(index) ?? false;
    const inOrder = this.words.map((_, index) => index).sort((a, b) => Number(isTold(b)) - Number(isTold(a)));
    for (const index of inOrder) {
      const word = this.words[index]!;
      if (word === '' || taken.has(index)) continue;
      const property = propertyCalled(entity, word);
      const isFilled =
        properties.some((column) => column.property === property) || property?.name === entity.nameProperty;
      if (!property || isFilled || (!isTold(index) && this.isCoded(property, index))) continue;
      taken.add(index);
      properties.push({ index, property });
    }
    const attributes = this.words.flatMap((word, index) => (word === '' || taken.has(index) ? [] : [index]));
    return {
      names,
      properties,
      place: place ?? null,
      asked: asked ?? null,
      answered: answered ?? null,
      attributes,
    };
  }

  /** Research files code choices as numbers after a code book of their own: such a column is kept as it is. */
  private isCoded(property: PropertyDescriptor, index: number): boolean {
    if (property.type !== 'choice') return false;
    const words = textsIn(this.table, index);
    return words.size > 0 && [...words].every((word) => !Number.isNaN(numberOf(word)));
  }
}
