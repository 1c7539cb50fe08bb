/** Where somebody lives, as far as it was written. */
export interface Dwelling {
  /** The same for every writing of one building: `3`, `东区3`, `桂花苑`. */
  readonly building: string;
  /** `501`; null where no flat was written. */
  readonly room: string | null;
}

const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** A Chinese number below 100 in digits: `十二` → `12`, `二三` → `23`. */
function inDigits(words: string): string {
  const [tens, ones] = words.split('十');
  if (ones === undefined) return [...words].map((word) => digits[word] ?? word).join('');
  return String((tens ? (digits[tens] ?? 0) : 1) * 10 + (ones ? (digits[ones] ?? 0) : 0));
}

const number = String.raw`(?:\d{1,3}|[零〇一二两三四五六七八九十]{1,3})`;
const word = String.raw`(?:号楼|栋楼|栋|幢|号院|座|楼|#|号)`;
/** `3号楼`, `三栋`, `3#`, `A座`, with what may follow: entrance, floor and flat. */
const named = new RegExp(
  String.raw`(?<name>${number}|[a-z])\s*${word}(?:\s*-?\s*(?:${number}|[a-z])\s*单元)?(?:\s*-?\s*(?<room>\d{3,4})\s*(?:室|号|房)?)?`,
);
/** `3-501`, `3-2-501`. */
const dashed = /(?<![\d-])(?<name>\d{1,2}|[a-z])-(?:\d{1,2}-)?(?<room>\d{3,4})(?:室|号|房)?(?![\d-])/;
const english =
  /\b(?:building|block|bldg\.?)\s*(?<name>\d{1,3}|[a-z])\b(?:[,\s]*(?:room|flat|apt\.?)?\s*(?<room>\d{3,4})\b)?/;

export interface WrittenDwelling extends Dwelling {
  /** Where in the text it stands. */
  readonly from: number;
  readonly to: number;
}

/** The first building that a text names (NFKC, lower case); null where it names none. */
export function dwellingIn(text: string): WrittenDwelling | null {
  for (const pattern of [dashed, named, english]) {
    const match = pattern.exec(text);
    if (!match?.groups) continue;
    const { name = '', room = null } = match.groups;
    return { building: inDigits(name), room, from: match.index, to: match.index + match[0].length };
  }
  return null;
}

const plainPlace = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

/** The name of a place with the digits and letters of keyboards set to full width (`３号楼`) as everybody reads them; other signs stay. */
export const inNarrowSigns = (place: string): string =>
  place.replace(/[０-９Ａ-Ｚａ-ｚ]/g, (sign) => sign.normalize('NFKC'));

/**
 * Building and flat of a place as anybody writes it: `3号楼`, `三号楼`, `3栋`, `3＃`, `3-501` and `Building 3` are one
 * building. What stands before the number belongs to it (`东区3号楼`); a place without a number is its own words, without
 * spaces. Null for nothing. O(length).
 */
export function dwellingOf(place: string | null | undefined): Dwelling | null {
  const text = plainPlace(place ?? '');
  if (text === '') return null;
  const bare = /^(?<name>\d{1,3})$/.exec(text)?.groups?.name;
  if (bare) return { building: String(Number(bare)), room: null };
  const found = dwellingIn(text);
  if (!found) return { building: text.replace(/[\s·・,，。.]+/g, ''), room: null };
  const before = text.slice(0, found.from).replace(/[\s·・,，。.第]+/g, '');
  const name = /^\d+$/.test(found.building) ? String(Number(found.building)) : found.building;
  return { building: before + name, room: found.room };
}

/** Whether two writings mean one building; null where either is not known. */
export function sameBuilding(one: string | null, other: string | null): boolean | null {
  const [a, b] = [dwellingOf(one), dwellingOf(other)];
  return a && b ? a.building === b.building : null;
}
