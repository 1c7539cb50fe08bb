import type { InstrumentItemTextInput } from '../../api/generated.ts';
import { formItems, isTyped, type Scale } from './scaleForm.ts';

/** One row of the texts while they are written. */
export interface TextRow {
  readonly item: string;
  /** What the item is called beside the field. */
  readonly label: string;
  readonly text: string;
  /** One option a line. */
  readonly options: string;
  /** Whether its codes can have words: a number of people or of sources has none. */
  readonly hasOptions: boolean;
  readonly value: number | null;
  readonly domain: string | null;
}

/** An id that no other row has; the text may be in any script, so it is not made of it. */
function newItem(rows: readonly Pick<TextRow, 'item'>[]): string {
  const known = new Set(rows.map(({ item }) => item));
  let n = rows.length + 1;
  while (known.has(`i${n}`)) n++;
  return `i${n}`;
}

export function newRow(rows: readonly TextRow[], domain: string | null): TextRow {
  const label = String(rows.length + 1);
  return { item: newItem(rows), label, text: '', options: '', hasOptions: false, value: null, domain };
}

/** The rows of a scale: its items in all editions, or those of the list that was entered. */
export function textRows(scale: Scale): TextRow[] {
  const texts = new Map(scale.texts?.items.map((each) => [each.item, each]));
  const widest = Object.fromEntries(scale.parameters.map(({ id, maximum }) => [id, maximum]));
  const counted = new Set(scale.items.filter(({ toParameter }) => toParameter).map(({ id }) => id));
  return formItems(scale, widest).map(({ id, label, from, to }) => {
    const known = texts.get(id);
    return {
      ...{ item: id, label, text: known?.text ?? '', options: known?.options.join('\n') ?? '' },
      hasOptions: !scale.ownItems && !counted.has(id) && !isTyped({ from, to }),
      ...{ value: known?.value ?? null, domain: known?.domain ?? null },
    };
  });
}

/** The options of one row for every row that can have some. */
export const withOptionsOf = (rows: readonly TextRow[], index: number): TextRow[] =>
  rows.map((row) => (row.hasOptions ? { ...row, options: rows[index]?.options ?? '' } : row));

/** Lines that were copied from a document become the texts of the rows in their order; a list of one's own grows with them. */
export function withPasted(rows: readonly TextRow[], pasted: string, scale: Scale): TextRow[] {
  const lines = pasted
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  if (!scale.ownItems) return rows.map((row, i) => ({ ...row, text: lines[i] ?? row.text }));
  const domain = scale.ownItems.domains[0]?.id ?? null;
  return lines.reduce<TextRow[]>(
    (made, line) => {
      const [text = '', number] = scale.ownItems?.valueName ? line.split(/[\t,，;；]/) : [line];
      const value = number === undefined ? NaN : Number(number.trim());
      const row = newRow(made, domain);
      return [...made, { ...row, text: text.trim(), value: Number.isFinite(value) ? value : null }];
    },
    rows.filter(({ text }) => text !== ''),
  );
}

/** Rows as they are sent: without those that are empty. */
export const itemTexts = (rows: readonly TextRow[]): InstrumentItemTextInput[] =>
  rows
    .filter(({ text }) => text.trim() !== '')
    .map(({ item, text, options, value, domain }) => ({
      item,
      text: text.trim(),
      options: options
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
      value,
      domain,
    }));
