import { formOfAddressIn, isCalledByAnother, surnameOf, type FormOfAddress } from './formOfAddress.ts';
import { soundsOf, withoutAccent } from './soundOf.ts';
import { isHan, normalizedName, withOneSurnameWriting } from './writtenName.ts';

/** How two names may be alike, the surest first. */
export const likenesses = [
  'same',
  'surnameWriting',
  'wordOrder',
  'sameSound',
  'similarSound',
  'oneLetter',
  'givenName',
  'address',
  'oneCharacter',
] as const;
export type Likeness = (typeof likenesses)[number];

/** A name with all by which it is found and compared. */
export interface ComparableName {
  readonly normalized: string;
  /** Without a form of address: `王秀英阿姨` is compared as `王秀英`. */
  readonly bare: string;
  readonly address: FormOfAddress | null;
  readonly surname: string;
  readonly given: string;
  readonly surnameWriting: string;
  /** Words of a Latin name, sorted; empty for other names. */
  readonly words: string;
  readonly sounds: readonly string[];
  readonly soundsWithoutAccent: readonly string[];
  /** Says who she is only by whose mother or neighbour she is: like nobody's name. */
  readonly isByAnother: boolean;
}

/** Prepares a name as written. O(length). */
export function comparableName(name: string): ComparableName {
  const normalized = normalizedName(name);
  const address = formOfAddressIn(normalized);
  const bare = address?.rest ?? normalized;
  const isChinese = isHan(bare);
  const surname = isChinese ? surnameOf(bare) : (bare.split(' ').at(-1) ?? '');
  const isFull = isChinese ? [...bare].length > [...surname].length : bare.includes(' ');
  const sounds = isFull ? soundsOf(bare) : [];
  return {
    normalized,
    bare,
    address,
    surname,
    given: isChinese ? bare.slice(surname.length) : '',
    surnameWriting: withOneSurnameWriting(bare),
    words: isChinese ? '' : bare.split(' ').toSorted().join(' '),
    sounds,
    soundsWithoutAccent: [...new Set(sounds.map(withoutAccent))],
    isByAnother: isCalledByAnother(normalized),
  };
}

/** Whether a name says who somebody is: two characters or more, no form of address, nobody else's. */
export const isFullName = ({ normalized, address, isByAnother }: ComparableName): boolean =>
  address === null && !isByAnother && [...normalized].length >= 2;

const meets = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((each) => others.includes(each));

/** The shortest Latin name of which one letter may differ. */
const LONG_NAME = 5;

/** Whether one letter may be a slip: not in short names, and never in numbers. */
export const mayDifferByLetter = (bare: string): boolean => bare.length >= LONG_NAME && !/\d/.test(bare);

/** How a name that was said is like one that is known; null when it is not. O(length²). */
export function likenessOf(said: ComparableName, known: ComparableName): Likeness | null {
  if (said.isByAnother || known.isByAnother) return null;
  if (said.normalized === known.normalized) return 'same';
  if (said.bare === known.bare && said.given !== '') return 'address';
  if (isOnlySurname(said) || isOnlySurname(known)) return addressLikeness(said, known);
  if (said.surnameWriting === known.surnameWriting) return 'surnameWriting';
  if (said.words !== '' && said.words === known.words) return 'wordOrder';
  if (meets(said.sounds, known.sounds)) return 'sameSound';
  if (meets(said.soundsWithoutAccent, known.soundsWithoutAccent)) return 'similarSound';
  if (isGivenNameOf(said, known) || isGivenNameOf(known, said)) return 'givenName';
  if (!isWithinOne(said.bare, known.bare)) return null;
  if (isHan(said.bare))
    return [...said.bare].length >= 3 && said.surname === known.surname ? 'oneCharacter' : null;
  return mayDifferByLetter(said.bare) ? 'oneLetter' : null;
}

const isOnlySurname = ({ address, bare, given, words }: ComparableName): boolean =>
  address !== null && given === '' && (words === '' ? [...bare].length <= 2 : !words.includes(' '));

function addressLikeness(said: ComparableName, known: ComparableName): Likeness | null {
  const [short, long] = isOnlySurname(said) ? [said, known] : [known, said];
  if (short.bare === long.surname) return 'address';
  // 小芳 is rather the end of a given name than a surname.
  const isEnd = short.address?.age === 'younger' && long.given.endsWith(short.bare);
  return isEnd ? 'address' : null;
}

const isGivenNameOf = (short: ComparableName, long: ComparableName): boolean =>
  [...short.bare].length >= 2 && short.bare === long.given;

/** Whether one letter more, less or other, or two neighbours the other way round, make one text of the other. O(length). */
export function isWithinOne(one: string, other: string): boolean {
  const [a, b] = [[...one], [...other]];
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1];
  const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
