import {
  askedItems,
  editionOf,
  type AskedItem,
  type Instrument,
  type InstrumentScore,
  type OwnItem,
  type ScoreBand,
  type ScoreRule,
} from '../../entities/instrument.ts';

/** One score of a filled-in scale. */
export interface Score {
  readonly score: InstrumentScore;
  /** Null: an item of it was not answered, or there is nothing to take it of. */
  readonly value: number | null;
  /** The least and the most that the edition allows; null where it has no item for this score. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** The band that the value lies in; null without a value, and where there are no bands for this edition. */
  readonly band: ScoreBand | null;
  /** Items of this score that were not answered, in the order of the form. */
  readonly missing: readonly string[];
}

/** The edition that was filled in. */
export interface Edition {
  readonly parameters?: Readonly<Record<string, number>>;
  /** Items of a list that users bring themselves. */
  readonly own?: readonly OwnItem[];
}

/**
 * The scores of a scale by its own rules: sum or mean of item scores, number of items with a code above 0, or largest
 * and span of the own numbers of those items. A reversed item scores from + to − code. Undefined (null) when an item of
 * the score was not answered, since no manual of the shipped scales says otherwise, and for `maximum` and `range` when no
 * item has a code above 0. O(scores × items).
 */
export function scoreAnswers(
  instrument: Instrument,
  answers: ReadonlyMap<string, number | null>,
  { parameters = {}, own = [] }: Edition = {},
): Score[] {
  const items = askedItems(instrument, parameters, own);
  const edition = editionOf(instrument, parameters);
  return instrument.scores.map((score) => {
    const mine = items.filter((item) => belongsTo(item, score));
    const codes = mine.map((item) => answers.get(item.id) ?? null);
    const missing = mine.filter((_, i) => codes[i] === null).map(({ id }) => id);
    const isWhole = mine.length > 0 && missing.length === 0;
    const value = isWhole ? rules[score.by](mine, codes as number[]) : null;
    return { score, value, ...rangeOf(score.by, mine), band: bandOf(score, value, edition), missing };
  });
}

function belongsTo({ id, domain }: AskedItem, { of }: InstrumentScore): boolean {
  if (of === 'all') return true;
  return 'domain' in of ? domain === of.domain : of.includes(id);
}

type Rule = (items: readonly AskedItem[], codes: readonly number[]) => number | null;

const scored = ({ from, to, isReversed }: AskedItem, code: number): number =>
  isReversed ? from + to - code : code;
const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
const sum: Rule = (items, codes) => total(items.map((item, i) => scored(item, codes[i]!)));
const largest = (numbers: readonly number[]): number | null =>
  numbers.length > 0 ? Math.max(...numbers) : null;
const span = (numbers: readonly number[]): number | null =>
  numbers.length > 0 ? Math.max(...numbers) - Math.min(...numbers) : null;
const numbersOf = (items: readonly AskedItem[]): number[] =>
  items.flatMap(({ value }) => (value === null ? [] : [value]));
const reached = (items: readonly AskedItem[], codes: readonly number[]): number[] =>
  numbersOf(items.filter((_, i) => codes[i]! > 0));

const rules: Readonly<Record<ScoreRule, Rule>> = {
  sum,
  mean: (items, codes) => sum(items, codes)! / items.length,
  count: (_, codes) => codes.filter((code) => code > 0).length,
  maximum: (items, codes) => largest(reached(items, codes)),
  range: (items, codes) => span(reached(items, codes)),
};

function rangeOf(by: ScoreRule, items: readonly AskedItem[]): Pick<Score, 'minimum' | 'maximum'> {
  if (items.length === 0) return { minimum: null, maximum: null };
  const [low, high] = [total(items.map(({ from }) => from)), total(items.map(({ to }) => to))];
  const numbers = numbersOf(items);
  switch (by) {
    case 'sum':
      return { minimum: low, maximum: high };
    case 'mean':
      return { minimum: low / items.length, maximum: high / items.length };
    case 'count':
      return { minimum: 0, maximum: items.length };
    case 'maximum':
      return { minimum: numbers.length > 0 ? Math.min(...numbers) : null, maximum: largest(numbers) };
    case 'range':
      return { minimum: 0, maximum: span(numbers) };
  }
}

/** Bands of a score in this edition; none when they were made for another. */
export function bandsFor(
  { bands }: InstrumentScore,
  edition: Readonly<Record<string, number>>,
): readonly ScoreBand[] {
  const fits = Object.entries(bands?.onlyIf ?? {}).every(([id, value]) => edition[id] === value);
  return bands && fits ? bands.list : [];
}

function bandOf(
  score: InstrumentScore,
  value: number | null,
  edition: Readonly<Record<string, number>>,
): ScoreBand | null {
  if (value === null) return null;
  const fits = ({ below = Infinity, upTo = Infinity }: ScoreBand): boolean => value < below && value <= upTo;
  return bandsFor(score, edition).find(fits) ?? null;
}
