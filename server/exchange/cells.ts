import { withoutRefusedSigns } from '../entities/plainText.ts';

/** What a cell of any table format holds. */
export type RawCell = string | number | boolean | Date | null;

/** Full-width letters, digits and signs, and the ideographic space, as their ASCII counterparts. */
export const foldWidth = (text: string): string =>
  /[\u3000\uff01-\uff5e]/.test(text)
    ? text.replace(/[\u3000\uff01-\uff5e]/g, (sign) =>
        sign === '\u3000' ? ' ' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
      )
    : text;

const startsFormula = /^[\s']*[=+\-@＝＋－＠]|^'*[\t\r\n]/;
const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d{1,3})?$/;
const longestExactNumber = 15;

/** Whether a text is written as a number of which nothing gets lost: no leading zero, at most 15 digits. */
const isNumber = (text: string): boolean =>
  plainNumber.test(text) && Number.isFinite(Number(text)) && text.search(/[.eE]|$/) <= longestExactNumber;

const readsAsValue = (text: string): boolean =>
  /^'*(?:true|false)$/i.test(text) || isNumber(foldWidth(text).replace(/^'+/, ''));

/**
 * The text as it may stand in a cell that a spreadsheet program opens: an apostrophe, the sign for
 * "this is text", comes before whatever would be computed as a formula.
 */
export const neutralizeFormula = (text: string): string => (startsFormula.test(text) ? `'${text}` : text);

/** Puts the sign for text before a text that would be read as a number or as true/false. */
export const markText = (text: string): string =>
  readsAsValue(text) && !startsFormula.test(text) ? `'${text}` : text;

/** Whether a cell of a workbook must say itself that it is text, so that no program computes it or reads it as a number. */
export const needsTextFormat = (text: string): boolean => startsFormula.test(text) || readsAsValue(text);

const isMarked = (text: string): boolean =>
  text.startsWith("'") && (startsFormula.test(text.slice(1)) || readsAsValue(text.slice(1)));

/** A text as a cell that is read back as this very text, whatever it looks like: for formats that tell texts from numbers. */
export const textCell = (text: string): string =>
  readsAsValue(text) || isMarked(text.trim()) ? `'${text}` : text;

function dateText(date: Date): string {
  const iso = Number.isNaN(date.getTime()) ? '' : date.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19).replace('T', ' ');
}

/**
 * The cell as text, without surrounding space, without the sign that marks text and without signs that no text may
 * hold: programs leave them behind where people copy. Empty cell: ''.
 */
export function textOf(cell: RawCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return cell instanceof Date ? dateText(cell) : String(cell);
  const text = withoutRefusedSigns(cell).trim();
  return isMarked(text) ? text.slice(1) : text;
}

/** The cell as a code (an id, a wave, a date, a number): full-width signs do not matter. */
export const codeOf = (cell: RawCell | undefined): string => foldWidth(textOf(cell)).trim();

/** The cell as a further fact of a node: numbers as numbers, true/false as booleans, else text; null when empty. */
export function attributeOf(cell: RawCell | undefined): string | number | boolean | null {
  if (typeof cell === 'boolean') return cell;
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  const text = textOf(cell);
  if (text === '') return null;
  if (typeof cell === 'string' && isMarked(withoutRefusedSigns(cell).trim())) return text;
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  const folded = foldWidth(text);
  return isNumber(folded) ? Number(folded) : text;
}

/** The number that a cell holds, thousands separators allowed; NaN when it holds something else. */
export function numberOf(cell: RawCell | undefined): number {
  if (typeof cell === 'number') return cell;
  const text = codeOf(cell);
  const plain = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text;
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?$/.test(plain) ? Number(plain) : Number.NaN;
}

export const isBlank = (cell: RawCell | undefined): boolean => textOf(cell) === '';

/** The parts of a cell that holds a list. */
export const listOf = (cell: RawCell | undefined): string[] =>
  textOf(cell)
    .split(/[;；、|┋]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
