import type { Problem } from './problem.ts';

/** Line ends and the tab: they may stand in texts of several lines only. */
const lineSigns = /[\t\n\r]/;

/**
 * Signs that no text of ours holds: control signs, which nobody sees and which engines and files cut off or refuse
 * (NUL above all); marks that reverse or isolate the direction of writing, with which one name is made to look like
 * another; halves of a surrogate pair, which are no character.
 */
const refusedSigns =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;
const allRefusedSigns = new RegExp(refusedSigns, 'gu');

/** Whether a text may be kept as it is. `hasLines`: whether it may be of several lines. */
export const isPlainText = (text: string, { hasLines }: { readonly hasLines: boolean }): boolean =>
  !refusedSigns.test(text) && (hasLines || !lineSigns.test(text));

/** What is wrong with a text that may be left out, of at most `max` signs. */
export function checkPlainText(
  field: string,
  text: string,
  { max, hasLines }: { readonly max: number; readonly hasLines: boolean },
): Problem[] {
  const problems: Problem[] = text.length > max ? [{ code: 'tooLong', field, parameters: { max } }] : [];
  if (!isPlainText(text, { hasLines })) problems.push({ code: 'unreadableSigns', field });
  return problems;
}

/** The text without the signs that may stand in none. */
export const withoutRefusedSigns = (text: string): string =>
  refusedSigns.test(text) ? text.replace(allRefusedSigns, '') : text;

/** The text in one line. */
export const inOneLine = (text: string): string =>
  lineSigns.test(text)
    ? text
        .split(lineSigns)
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join(' ')
    : text;
