import { inOneLine } from '../entities/plainText.ts';

/** One line of a pasted sign-up list. */
export interface SignUpLine {
  /** Number in front of the line, as people see it; null when there is none. */
  readonly number: number | null;
  /** Who signs up, as written ("王阿姨"); several where one line names several. */
  readonly names: readonly string[];
  readonly place: string | null;
  /** Digits of a phone number. */
  readonly phone: string | null;
  /** How many come, she herself counted; null when not said. */
  readonly people: number | null;
  readonly isCancelled: boolean;
  /** What else stands in the line. */
  readonly note: string | null;
}

const pictures = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200b-\u200d\ufe0f]/gu;
const keycap = /(\d)\ufe0f?\u20e3/g;
const circled = /[\u2460-\u2473\u2776-\u277f\u2780-\u2793\u3251-\u325f]/g;

/** ① and 1️⃣ as "1.", full-width signs as ASCII, no pictures. */
const foldedLine = (line: string): string =>
  inOneLine(line)
    .replace(/(?:\d\ufe0f?\u20e3)+/g, (signs) => `${signs.replace(keycap, '$1')}.`)
    .replace(circled, (sign) => `${sign.normalize('NFKC').replace(/\D/g, '') || circledDigit(sign)}.`)
    .normalize('NFKC')
    .replace(pictures, ' ')
    .trim();

/** Black circled digits have no counterpart in NFKC. */
const circledDigit = (sign: string): number => {
  const code = sign.codePointAt(0) ?? 0;
  const start = code >= 0x278a ? 0x278a : code >= 0x2780 ? 0x2780 : 0x2776;
  return code - start + 1;
};

const numberAhead = /^(?:第\s*)?(\d{1,4})\s*(?:[.。､、):,]|\]|】|\s(?=\D))\s*/;

/** The number ahead of a line and what follows it; null when the line begins otherwise. */
export function numberedLine(line: string): { readonly number: number; readonly rest: string } | null {
  const folded = foldedLine(line);
  const match = numberAhead.exec(folded);
  return match ? { number: Number(match[1]), rest: folded.slice(match[0].length) } : null;
}

/** "例 张三 3号楼 2人": shows how to fill in. */
export const isExampleLine = (line: string): boolean =>
  /^(?:\d{1,4}\s*[.、):]?\s*)?[([【]?\s*(?:例|示例|样例|例如|格式|模板|e\.?g\.?)(?:[\s:.、)\]】]|$)/iu.test(
    foldedLine(line),
  );

const chineseDigits = '零一二三四五六七八九十';
const digitOf = (sign: string): number => (sign === '两' ? 2 : chineseDigits.indexOf(sign));
const count = '(?:\\d{1,2}|[一二两三四五六七八九十])';
const countOf = (text: string): number => (/^\d/.test(text) ? Number(text) : digitOf(text));

const unit = '(?:号楼|号院|栋楼|栋|幢|座|号|#楼|#)';
/** Not the beginning of a count: `3号楼 2人`. */
const noCount = '(?!\\d|\\s*个?[人位口大])';
const rooms = `(?:\\s*-?\\d{1,2}(?:单元|门))?(?:(?:-?\\d{2,4}|\\s+\\d{3,4})(?:室|号|房)?${noCount})?`;
const building = `(?:[A-Za-z]?\\d{1,3}|[一二三四五六七八九十]{1,3}|[A-Z])\\s?${unit}${rooms}`;
const place = `(?:${building}|\\d{1,3}-\\d{1,4}(?:-\\d{1,4})?室?)`;

/** Each takes what it knows from the line; what is left over are names and remarks. */
const phone = /(?:(?:手机|电话|联系方式|tel)号?码?[:\s]*)?(?<!\d)(1[3-9]\d{9})(?!\d)/i;
const phoneEnd = /(?:手机|电话)?尾号[:\s]*(\d{4})(?!\d)/;
const cancelled =
  /(?:[,，(]\s*)?(?:已?取消(?:报名|接龙)?|退出(?:接龙|报名)?|不(?:参加|去|来)了?|(?:去|来)不了了?|有事不去|cancel(?:l?ed)?)/gi;
const companions = new RegExp(
  `(?:\\+\\s*|带|另带|加)(${count})\\s*个?(?:人|位|大人|孩子|小孩|娃|家属)?(?![\\d号栋幢])`,
);
const adultsAndChildren = new RegExp(
  `(${count})\\s*(?:大人?|个大人)\\s*[,+]?\\s*(${count})\\s*(?:小孩?|个小孩|孩)`,
);
const people = new RegExp(`(?:共|一共|合计)?\\s*(${count})\\s*个?\\s*(?:人|位|口)(?!家)`);
const placeAlone = new RegExp(place);

interface Taken {
  rest: string;
}

function take(from: Taken, pattern: RegExp): RegExpExecArray | null {
  const match = pattern.exec(from.rest);
  if (match)
    from.rest = `${from.rest.slice(0, match.index)} ${from.rest.slice(match.index + match[0].length)}`;
  return match;
}

function peopleIn(line: Taken): number | null {
  const both = take(line, adultsAndChildren);
  if (both) return countOf(both[1] ?? '') + countOf(both[2] ?? '');
  const more = take(line, companions);
  if (more) return 1 + countOf(more[1] ?? '');
  const all = take(line, people);
  return all ? countOf(all[1] ?? '') : null;
}

const isWritten = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
const isName = (text: string): boolean =>
  /^\p{Script=Han}{2,4}$/u.test(text) || /^[A-Za-z][A-Za-z.' -]{1,40}$/.test(text);

/** The names among what is left: the first part; the parts after it too where the line counts as many people. */
function namesAmong(parts: readonly string[], counted: number | null): { names: string[]; note: string[] } {
  const [first = '', ...others] = parts;
  const names = first.split(/[、/&]/).filter(isWritten);
  const areAll = names.length === 1 && counted === parts.length && parts.every(isName);
  return areAll ? { names: [...parts], note: [] } : { names, note: others };
}

/** What a line says after its number. A line of which nothing is left names nobody. O(characters). */
export function signUpLine(line: string): SignUpLine {
  const numbered = numberedLine(line);
  const left: Taken = { rest: numbered?.rest ?? foldedLine(line) };
  const isCancelled = cancelled.test(left.rest);
  cancelled.lastIndex = 0;
  left.rest = left.rest.replace(cancelled, ' ');
  const phoneFound = take(left, phone) ?? take(left, phoneEnd);
  const placeFound = take(left, placeAlone);
  const counted = peopleIn(left);
  const parts = left.rest
    .split(/[\s,;|()[\]【】。:~-]+/)
    .map((part) => part.replace(/^[.、/&+]+|[.、/&+]+$/g, ''))
    .filter(isWritten);
  const { names, note } = namesAmong(parts, counted);
  return {
    number: numbered?.number ?? null,
    names,
    place: placeFound ? placeFound[0].trim() : null,
    phone: phoneFound?.[1] ?? null,
    people: counted,
    isCancelled,
    note: note.join(' ') || null,
  };
}
