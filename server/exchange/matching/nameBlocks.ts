import type { Traits } from './evidence.ts';
import { isHan } from './writtenName.ts';
import { mayDifferByLetter, type ComparableName } from './nameLikeness.ts';

/** A block with more persons than this says too little of whom one means. */
const LARGEST_BLOCK = 64;
/** Of persons of one surname in the whole community fewer are still worth a look. */
const LARGEST_SURNAME_BLOCK = 11;

interface Key {
  readonly key: string;
  readonly most: number;
}

const key = (kind: string, ...parts: readonly string[]): string => [kind, ...parts].join('|');

/** Each text that one letter less makes of it. */
const shortened = (text: string): string[] =>
  [...text].map((_, i, letters) => [...letters.slice(0, i), ...letters.slice(i + 1)].join(''));

/**
 * The blocks in which persons lie who may be meant by a name, so that few are compared. Two names that are alike share a
 * block (see `likenessOf`); differing characters, given names, and forms of address to a surname mostly count within a building.
 */
export function blocksOf(name: ComparableName, { building, phoneEnd }: Traits): Key[] {
  const { normalized, bare, surname, given, surnameWriting, words, soundsWithoutAccent, address } = name;
  const keys: Key[] = [
    { key: key('name', normalized), most: Infinity },
    { key: key('name', bare), most: Infinity },
    { key: key('writing', surnameWriting), most: LARGEST_BLOCK },
    ...soundsWithoutAccent.map((sound) => ({ key: key('sound', sound), most: LARGEST_BLOCK })),
    { key: key('surname', surname), most: LARGEST_SURNAME_BLOCK },
  ];
  // Whoever is called by her given name alone is found under it.
  keys.push({ key: key('given', [...given].length >= 2 ? given : bare), most: LARGEST_BLOCK });
  if (words !== '') {
    keys.push({ key: key('words', words), most: LARGEST_BLOCK });
    if (mayDifferByLetter(bare))
      keys.push(
        ...[bare, ...shortened(bare)].map((each) => ({ key: key('letter', each), most: LARGEST_BLOCK })),
      );
  }
  if (phoneEnd !== null) keys.push({ key: key('phone', phoneEnd), most: LARGEST_BLOCK });
  if (building === null) return keys;
  keys.push({ key: key('surname in', building, surname), most: LARGEST_BLOCK });
  if (address === null && isHan(bare))
    keys.push(
      { key: key('end in', building, [...bare].at(-1) ?? ''), most: LARGEST_BLOCK },
      ...(bare.length >= 3 ? shortened(bare) : []).map((each) => ({
        key: key('character in', building, each),
        most: LARGEST_BLOCK,
      })),
    );
  else if (address) keys.push({ key: key('end in', building, bare), most: LARGEST_BLOCK });
  return keys;
}
