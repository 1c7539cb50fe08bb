/** One sign is too common to be looked for. */
const shortestName = 2;
const isLetter = (sign: string | undefined): boolean =>
  sign !== undefined && /[\p{Script=Latin}\d]/u.test(sign);

/**
 * Answers a text in the pieces that stand between names: one piece when it holds none. The longest name that begins at a
 * place is taken; capitals are the same as small letters, and a name in Latin letters must stand as words of its own.
 * O(names) once, then O(length of the text × length of the longest name) for each text.
 */
export function namesInText(called: Iterable<string>): (text: string) => string[] {
  const names = new Set<string>();
  for (const name of called) {
    const small = lowerCase(name.trim());
    if ([...small].length >= shortestName) names.add(small);
  }
  const longest = [...names].reduce((most, name) => Math.max(most, name.length), 0);
  return (text) => {
    const within = lowerCase(text);
    const endOf = (start: number): number | null => {
      for (let length = Math.min(longest, within.length - start); length >= shortestName; length--) {
        const end = start + length;
        if (names.has(within.slice(start, end)) && !runsOn(within, start, end)) return end;
      }
      return null;
    };
    const pieces: string[] = [];
    let begun = 0;
    let at = 0;
    while (at < within.length) {
      const end = endOf(at);
      if (end !== null) {
        pieces.push(text.slice(begun, at));
        begun = end;
      }
      at = end ?? at + 1;
    }
    return [...pieces, text.slice(begun)];
  };
}

/** What stands in a text in place of a name that may not be told. */
const inPlaceOfName = '×××';

/** Takes names out of texts; see `namesInText`. */
export function withoutNamesOf(called: Iterable<string>): (text: string) => string {
  const piecesOf = namesInText(called);
  return (text) => piecesOf(text).join(inPlaceOfName);
}

/** Small letters, as long as the text: a sign whose small letter is longer stays. */
const lowerCase = (text: string): string => {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
};

const runsOn = (text: string, start: number, end: number): boolean =>
  (isLetter(text[start - 1]) && isLetter(text[start])) || (isLetter(text[end - 1]) && isLetter(text[end]));
