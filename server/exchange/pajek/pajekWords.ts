import { tieKindCalled } from '../../entities/tieKinds.ts';
import { textCell, type RawCell } from '../cells.ts';

/** What Pajek writes in a vector where nothing is known. */
export const missingValue = '999999998';

/** Words of a line; a text in quotes is one word, a time in brackets another. */
const word = /"([^"]*)"|\[[-\d,*\s]{0,100}\]|\S+/g;
export const wordsIn = (line: string): string[] =>
  [...line.matchAll(word)].map(([whole, quoted]) => quoted ?? whole);

/** Signs beyond the encoding of older files: &#24352; */
export const unescaped = (text: string): string =>
  text.replace(/&#(\d{1,7});/g, (sign, code: string) =>
    Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : sign,
  );

export const isTime = (word: string): boolean => word.startsWith('[') && word.endsWith(']');

/** What the name of a relation says; kind and sub-kind where the two stand there as we write them. */
export function relationFacts(relation: string | null, otherwise = 'kind'): readonly [string, RawCell][] {
  if (relation === null) return [];
  const text = unescaped(relation);
  const [kind = '', ...subkind] = text.split('/');
  if (!tieKindCalled(kind)) return [[otherwise, textCell(text)]];
  return [
    ['kind', kind],
    ['subkind', textCell(subkind.join('/'))],
  ];
}
