const bitsOfPlace = 12;
const pieceLength = 1 << bitsOfPlace;
const placeInPiece = pieceLength - 1;

type Numbers = Uint32Array | Int32Array | Float64Array;

/** Numbers in a row that grows in pieces, so that none of them is ever copied. */
export class GrowingNumbers<Kept extends Numbers> {
  length = 0;
  private readonly pieces: Kept[] = [];

  constructor(private readonly piece: (length: number) => Kept) {}

  push(value: number): void {
    const place = this.length & placeInPiece;
    if (place === 0) this.pieces.push(this.piece(pieceLength));
    this.pieces.at(-1)![place] = value;
    this.length += 1;
  }

  /** The number at a position; undefined beyond the end of what there is. */
  at(index: number): number | undefined {
    return index < this.length ? this.pieces[index >>> bitsOfPlace]![index & placeInPiece] : undefined;
  }
}

export const growingCounts = (): GrowingNumbers<Uint32Array> =>
  new GrowingNumbers((length) => new Uint32Array(length));

const mostFound = 1_000_000;
const longestFound = 64;

/** Words that occur again and again, each kept once; very long ones, and those beyond the first million, as often as they come. */
export class Words {
  private readonly words: string[] = [];
  private codes = new Map<string, number>();

  /** The number of a word, from 0. */
  codeOf(word: string): number {
    const isFound = word.length <= longestFound;
    const known = isFound ? this.codes.get(word) : undefined;
    if (known !== undefined) return known;
    if (isFound && this.codes.size < mostFound) this.codes.set(word, this.words.length);
    return this.words.push(word) - 1;
  }

  /** Says that no further words come: what they are found by is let go. */
  close(): void {
    this.codes = new Map();
  }

  wordOf(code: number): string {
    return this.words[code]!;
  }
}

/** A column of words that repeat, or of none: it takes no memory for as long as nothing stands in it. */
export class CodedWords<Word extends string = string> {
  private length = 0;
  /** 0 = none, else the number of the word + 1. Shorter than the column while nothing stands in its last rows. */
  private readonly codes = growingCounts();

  constructor(private readonly words = new Words()) {}

  push(word: Word | null): void {
    if (word !== null) {
      while (this.codes.length < this.length) this.codes.push(0);
      this.codes.push(this.words.codeOf(word) + 1);
    }
    this.length += 1;
  }

  at(index: number): Word | null {
    const code = this.codes.at(index) ?? 0;
    return code === 0 ? null : (this.words.wordOf(code - 1) as Word);
  }
}
