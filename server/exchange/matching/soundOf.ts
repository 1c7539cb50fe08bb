import { pinyin, polyphonic } from 'pinyin-pro';
import { isHan } from './writtenName.ts';

/** Beyond this many ways to read a name the rest is left out. */
const MOST_READINGS = 8;

const readingsOfLetter = new Map<string, readonly string[]>();

function readingsOf(letter: string): readonly string[] {
  const known = readingsOfLetter.get(letter);
  if (known) return known;
  const readings = [...new Set(polyphonic(letter, { toneType: 'none', type: 'array', v: true })[0] ?? [])];
  readingsOfLetter.set(letter, readings);
  return readings;
}

/** Every way in which a name may be read, without tones: 单乐 is `shan le`, `shan yue` … and `dan le` too. The usual one first. */
function readings(normalized: string): readonly string[] {
  const usual = pinyin(normalized, { toneType: 'none', type: 'array', mode: 'surname', v: true });
  let read: readonly string[] = [''];
  for (const letter of normalized) {
    const sounds = isHan(letter) ? readingsOf(letter) : [letter];
    read = read.flatMap((start) => sounds.map((sound) => start + sound)).slice(0, MOST_READINGS);
  }
  return [...new Set([usual.join(''), ...read])];
}

/**
 * How a normalized name sounds: its readings in pinyin without tones and spaces. A name in Latin letters may be pinyin, with
 * the surname first or last; initials alone are no sound. O(length).
 */
export function soundsOf(normalized: string): readonly string[] {
  if (isHan(normalized)) return readings(normalized);
  const words = normalized.split(' ');
  if (words.length < 2 || words.some((word) => word.length < 2)) return [normalized.replaceAll(' ', '')];
  const [last = ''] = words.slice(-1);
  return [...new Set([words.join(''), last + words.slice(0, -1).join('')])];
}

/** What the same sound becomes where n and l, zh and z, ing and in are not told apart. */
export const withoutAccent = (sound: string): string =>
  sound
    .replace(/([zcs])h/g, '$1')
    .replace(/([aeiou])ng/g, '$1n')
    .replace(/n(?=[aeiouv])/g, 'l');
