import { actorKindCalled } from './actorKind.ts';
import type { EntityDescriptor } from '../entities/entity.ts';
import type { PropertyDescriptor } from '../entities/property.ts';
import { isCalled, normalizeWord } from '../entities/wording.ts';
import { isBlank, numberOf, textOf } from './cells.ts';
import { actorColumns, columnsCalled, type ActorColumn } from './columnWords.ts';
import type { Table } from './tables.ts';

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
  readonly id: number;
  readonly kind: number | null;
  private readonly table: Table;
  private readonly called: ReadonlyMap<ActorColumn, number>;
  private readonly ofKind = new Map<string, ColumnsOfKind>();

  constructor(table: Table) {
    this.table = table;
    this.called = columnsCalled(actorColumns, table.headers);
    this.id = this.called.get('id') ?? 0;
    this.kind = this.called.get('kind') ?? this.typeColumn();
  }

  /** A column `type` says the kind only when all its values are words for kinds. */
  private typeColumn(): number | null {
    const index = this.called.get('type');
    if (index === undefined) return null;
    const words = new Set(
      this.table.rows.map(({ cells }) => textOf(cells[index])).filter((word) => word !== ''),
    );
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
    for (const columns of this.ofKind.values()) {
      if (columns.names.includes(index)) return 'name';
      const filled = columns.properties.find((column) => column.index === index);
      if (filled) return filled.property.name;
      for (const field of ['place', 'asked', 'answered'] as const) if (columns[field] === index) return field;
    }
    return null;
  }

  private columnsFor(entity: EntityDescriptor): ColumnsOfKind {
    const taken = new Set([this.id, this.kind]);
    const take = (index: number | undefined): number | null => {
      if (index === undefined || taken.has(index)) return null;
      taken.add(index);
      return index;
    };
    const byName = [...this.called.entries()]
      .filter(([column]) => column === 'name' || column === 'label')
      .map(([, index]) => index);
    const ownName = this.table.headers.findIndex(
      (header, i) => !byName.includes(i) && propertyCalled(entity, header)?.name === entity.nameProperty,
    );
    const names = [ownName < 0 ? undefined : ownName, ...byName].map(take).filter((index) => index !== null);
    const isResident = entity.label === 'Resident';
    const [place, asked, answered] = (['place', 'asked', 'answered'] as const).map((field) =>
      take(isResident ? this.called.get(field) : undefined),
    );
    const properties: { index: number; property: PropertyDescriptor }[] = [];
    this.table.headers.forEach((header, index) => {
      if (header === '' || taken.has(index)) return;
      const property = propertyCalled(entity, header);
      const isFilled =
        properties.some((column) => column.property === property) || property?.name === entity.nameProperty;
      if (!property || isFilled || this.isCoded(property, index)) return;
      taken.add(index);
      properties.push({ index, property });
    });
    const attributes = this.table.headers.flatMap((header, index) =>
      header === '' || taken.has(index) ? [] : [index],
    );
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
    const filled = this.table.rows.filter(({ cells }) => !isBlank(cells[index]));
    return (
      property.type === 'choice' &&
      filled.length > 0 &&
      filled.every(({ cells }) => !Number.isNaN(numberOf(cells[index])))
    );
  }
}
