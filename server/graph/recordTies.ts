import type { CodedColumn, CommunityRecord, RecordNode } from '../entities/communityRecord.ts';
import type { ContactFrequency } from '../entities/contactFrequency.ts';
import { holdsIn, type PartialDate } from '../entities/partialDate.ts';
import type { Technique } from '../entities/technique.ts';
import type { TieKindId } from '../entities/tieKinds.ts';

/** A tie of a record, read off its columns. */
export interface RecordTie {
  readonly id: string;
  readonly kind: TieKindId;
  readonly subkind: string | null;
  readonly from: RecordNode;
  readonly to: RecordNode;
  readonly weight: number | null;
  readonly validFrom: PartialDate | null;
  readonly validTo: PartialDate | null;
  readonly waveId: string | null;
  readonly method: Technique | null;
  readonly frequency: ContactFrequency | null;
  readonly confirmedOn: PartialDate | null;
  readonly note: string | null;
}

/** The span of days that a question is about; null = without bound on that side. */
export interface DateWindow {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

export const anyDate: DateWindow = { from: null, to: null };

/** A date alone means its whole span: a year or a month is every day of it. */
export const onDate = (date: PartialDate): DateWindow => ({ from: date, to: date });

const word = <Word extends string | null>(column: CodedColumn<Word>, row: number): Word =>
  column.words[column.codes[row]!]!;

/**
 * Ties of the given kinds that hold on some day of the window, in the order of the record.
 * O(number of ties); only the rows that pass become objects.
 */
export function tiesOf(
  record: CommunityRecord,
  kinds: readonly TieKindId[],
  window: DateWindow = anyDate,
): RecordTie[] {
  const { ties } = record;
  const wanted = ties.kind.words.map((kind) => kinds.includes(kind));
  // Dates repeat, so each word of a column is compared once.
  const begun = ties.validFrom.words.map((date) => holdsIn(date, null, null, window.to));
  const open = ties.validTo.words.map((date) => holdsIn(null, date, window.from, null));
  const found: RecordTie[] = [];
  for (let row = 0; row < ties.ids.length; row++) {
    if (!wanted[ties.kind.codes[row]!]) continue;
    if (!begun[ties.validFrom.codes[row]!] || !open[ties.validTo.codes[row]!]) continue;
    found.push(tieAt(record, row));
  }
  return found;
}

/** The ties with some ids, in the order of the record. O(number of ties). */
export function tiesWithIds(record: CommunityRecord, ids: readonly string[]): RecordTie[] {
  const wanted = new Set(ids);
  const found: RecordTie[] = [];
  record.ties.ids.forEach((id, row) => {
    if (wanted.has(id)) found.push(tieAt(record, row));
  });
  return found;
}

function tieAt({ ties, nodes }: CommunityRecord, row: number): RecordTie {
  const weight = ties.weight[row]!;
  return {
    id: ties.ids[row]!,
    kind: word(ties.kind, row),
    subkind: word(ties.subkind, row),
    from: nodes[ties.from[row]!]!,
    to: nodes[ties.to[row]!]!,
    weight: Number.isNaN(weight) ? null : weight,
    validFrom: word(ties.validFrom, row),
    validTo: word(ties.validTo, row),
    waveId: word(ties.waveId, row),
    method: word(ties.method, row),
    frequency: word(ties.frequency, row),
    confirmedOn: word(ties.confirmedOn, row),
    note: word(ties.note, row),
  };
}

/** Nodes of the given labels, in the order of the record. */
export function nodesOf(record: CommunityRecord, ...labels: string[]): RecordNode[] {
  return record.nodes.filter((node) => labels.includes(node.label));
}

/** A text property of a node; null where it has none. */
export function textOf(node: RecordNode, property: string): string | null {
  const value = node.properties[property];
  return typeof value === 'string' ? value : null;
}

/** A numeric property of a node; null where it has none. */
export function numberOf(node: Pick<RecordNode, 'properties'>, property: string): number | null {
  const value = node.properties[property];
  return typeof value === 'number' ? value : null;
}
