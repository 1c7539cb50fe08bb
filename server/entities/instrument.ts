import type { Language } from './wording.ts';

/** A text in both languages. */
export type Words = Readonly<Record<Language, string>>;

/** What varies between editions of a scale, a whole number: how many sub-questions, how many sources are listed. */
export interface InstrumentParameter {
  readonly id: string;
  readonly words: Words;
  readonly usual: number;
  readonly minimum: number;
  readonly maximum: number;
}

/** A question of a scale. What it says is not here: texts are supplied by whoever may use them. */
export interface InstrumentItem {
  readonly id: string;
  /** Codes are the whole numbers `from` to `to`; a parameter where editions differ. */
  readonly from: number;
  readonly to: number | { readonly parameter: string };
  /** Scored as from + to − code. */
  readonly reversed?: boolean;
  /** Only in editions whose parameter is at least so large. */
  readonly onlyIf?: { readonly parameter: string; readonly atLeast: number };
  /** How it is called while there are no texts, where its id alone says too little. */
  readonly label?: Words;
  /** What the codes mean where the scoring rule itself says so, from the lowest. */
  readonly codes?: readonly Words[];
}

/** What the items of a list that users bring themselves carry besides their texts. */
export interface OwnItems {
  readonly from: number;
  readonly to: number;
  readonly codes: readonly Words[];
  /** Each item has a number, such as the prestige of an occupation. */
  readonly value?: Words;
  /** Each item belongs to one of these. */
  readonly domains?: Readonly<Record<string, Words>>;
}

/** A stretch of values that the source names. The first that fits holds; the last has no end. */
export interface ScoreBand {
  readonly id: string;
  readonly words: Words;
  /** Up to, but without this value. */
  readonly below?: number;
  /** Up to and with this value. */
  readonly upTo?: number;
  /** Whether it is worth a closer look. Never a diagnosis. */
  readonly isConcern: boolean;
}

/**
 * How scored items become one number: `sum`, `mean`; `count` of items with a code above 0; of the own numbers of those
 * items the `maximum`, or the `range` (maximum − minimum).
 */
export type ScoreRule = 'sum' | 'mean' | 'count' | 'maximum' | 'range';

export interface InstrumentScore {
  readonly id: string;
  readonly words: Words;
  readonly by: ScoreRule;
  /** Ids of items, all of them, or those of one domain. */
  readonly of: readonly string[] | 'all' | { readonly domain: string };
  /** The score that stands for the whole scale, where its authors allow one. */
  readonly isTotal?: boolean;
  readonly bands?: {
    readonly list: readonly ScoreBand[];
    /** Where the bands come from, and how far they go. */
    readonly source: Words;
    /** Parameters for which they were made; for other editions there is none. */
    readonly onlyIf?: Readonly<Record<string, number>>;
  };
}

/** A scale as data: adding one needs no code. */
export interface Instrument {
  readonly id: string;
  readonly words: Words;
  readonly purpose: Words;
  /** The paper that the scoring is taken from. */
  readonly source: string;
  /** What is known of the rights in its texts. */
  readonly licence: Words;
  /** What its manual says of unanswered items. */
  readonly missing: Words;
  readonly parameters: readonly InstrumentParameter[];
  /** Its items, or what a list of the user's own must carry. */
  readonly items: readonly InstrumentItem[] | OwnItems;
  readonly scores: readonly InstrumentScore[];
}

export const hasOwnItems = (items: Instrument['items']): items is OwnItems => !Array.isArray(items);

/** An item of a list that a user brought. */
export interface OwnItem {
  readonly item: string;
  readonly value?: number | null;
  readonly domain?: string | null;
}

/** An item as it is asked and scored in one edition. */
export interface AskedItem {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly isReversed: boolean;
  readonly value: number | null;
  readonly domain: string | null;
}

/** Parameters of an edition: those that are not given are the usual ones. */
export function editionOf(
  { parameters }: Pick<Instrument, 'parameters'>,
  given: Readonly<Record<string, number>> = {},
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    parameters.map(({ id, usual }) => [id, Object.hasOwn(given, id) ? given[id]! : usual]),
  );
}

/** The items of an edition, in the order in which they are asked. */
export function askedItems(
  instrument: Pick<Instrument, 'items' | 'parameters'>,
  given: Readonly<Record<string, number>> = {},
  own: readonly OwnItem[] = [],
): AskedItem[] {
  const { items } = instrument;
  if (hasOwnItems(items)) {
    const { from, to } = items;
    return own.map(({ item, value = null, domain = null }) => ({
      ...{ id: item, from, to, isReversed: false },
      ...{ value, domain },
    }));
  }
  const edition = editionOf(instrument, given);
  return items
    .filter(({ onlyIf }) => !onlyIf || edition[onlyIf.parameter]! >= onlyIf.atLeast)
    .map(({ id, from, to, reversed = false }) => ({
      ...{ id, from, isReversed: reversed, value: null, domain: null },
      to: typeof to === 'number' ? to : edition[to.parameter]!,
    }));
}
