import type { CodedColumn, CommunityRecord, RecordNode } from '../entities/communityRecord.ts';
import { holdsIn, type PartialDate } from '../entities/partialDate.ts';
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
  const { ties, nodes } = record;
  const wanted = ties.kind.words.map((kind) => kinds.includes(kind));
  // Dates repeat, so each word of a column is compared once.
  const begun = ties.validFrom.words.map((date) => holdsIn(date, null, null, window.to));
  const open = ties.validTo.words.map((date) => holdsIn(null, date, window.from, null));
  const found: RecordTie[] = [];
  for (let row = 0; row < ties.ids.length; row++) {
    if (!wanted[ties.kind.codes[row]!]) continue;
    if (!begun[ties.validFrom.codes[row]!] || !open[ties.validTo.codes[row]!]) continue;
    const weight = ties.weight[row]!;
    found.push({
      id: ties.ids[row]!,
      kind: word(ties.kind, row),
      subkind: word(ties.subkind, row),
      from: nodes[ties.from[row]!]!,
      to: nodes[ties.to[row]!]!,
      weight: Number.isNaN(weight) ? null : weight,
      validFrom: word(ties.validFrom, row),
      validTo: word(ties.validTo, row),
      waveId: word(ties.waveId, row),
    });
  }
  return found;
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
export function numberOf(node: RecordNode, property: string): number | null {
  const value = node.properties[property];
  return typeof value === 'number' ? value : null;
}
