import { compareTexts } from '../../entities/compareTexts.ts';
import type { RecordNode } from '../../entities/communityRecord.ts';
import type { QuerySort, TieEvent } from '../../entities/graphQuery.ts';
import { firstDay } from '../../entities/partialDate.ts';
import type { RecordTie } from '../../graph/recordTies.ts';
import { compareNames } from '../ranks.ts';
import { valueOf } from './facts.ts';

/** A row before it is shown: an actor, or a tie and what became of it; with a value for each measure of the query. */
export interface QueryRow {
  readonly node?: RecordNode;
  readonly tie?: RecordTie;
  readonly event?: TieEvent;
  readonly values: readonly (number | null)[];
}

type Key = string | number | null;

/** How two rows are ordered: by the column asked for, unknown last either way, then by name and id. */
export function queryOrder(
  { subject }: { readonly subject: 'actors' | 'ties' },
  sort: QuerySort | null,
  homes: ReadonlyMap<string, RecordNode>,
): (a: QueryRow, b: QueryRow) => number {
  const read = sort ? readerOf(sort.column, homes) : () => null;
  const sign = sort?.descending ? -1 : 1;
  return (a, b) => {
    const [left, right] = [read(a), read(b)];
    if (left !== right && (left === null || right === null)) return left === null ? 1 : -1;
    return sign * compareKeys(left, right) || (subject === 'actors' ? byActor(a, b) : byTie(a, b));
  };
}

function compareKeys(left: Key, right: Key): number {
  if (left === right || left === null || right === null) return 0;
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return compareNames(String(left), String(right));
}

function readerOf(column: string, homes: ReadonlyMap<string, RecordNode>): (row: QueryRow) => Key {
  if (column.startsWith('measure:')) {
    const at = Number(column.slice('measure:'.length));
    return ({ values }) => values[at] ?? null;
  }
  if (column.startsWith('fact:')) {
    const name = column.slice('fact:'.length);
    return ({ node }) => {
      const value = node ? valueOf(node, name) : null;
      return typeof value === 'number' || value === null ? value : String(value);
    };
  }
  switch (column) {
    case 'kind':
      return ({ node, tie }) => node?.label ?? tie?.kind ?? null;
    case 'place':
      return ({ node }) => homes.get(node?.id ?? '')?.displayName ?? null;
    case 'from':
      return ({ tie }) => tie?.from.displayName ?? null;
    case 'to':
      return ({ tie }) => tie?.to.displayName ?? null;
    case 'weight':
      return ({ tie }) => tie?.weight ?? null;
    case 'validFrom':
    case 'validTo':
      return ({ tie }) => (tie?.[column] ? firstDay(tie[column]) : null);
    default:
      return ({ node }) => node?.displayName ?? null;
  }
}

const byId = (a = '', b = ''): number => compareTexts(a, b);

const byActor = ({ node: a }: QueryRow, { node: b }: QueryRow): number =>
  compareNames(a?.displayName ?? '', b?.displayName ?? '') || byId(a?.id, b?.id);

const byTie = ({ tie: a }: QueryRow, { tie: b }: QueryRow): number =>
  compareNames(a?.from.displayName ?? '', b?.from.displayName ?? '') ||
  compareNames(a?.to.displayName ?? '', b?.to.displayName ?? '') ||
  byId(a?.id, b?.id);
