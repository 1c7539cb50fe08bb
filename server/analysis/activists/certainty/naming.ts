import type { Pairs } from '../../significance/randomPairs.ts';

/** What it means that somebody was named, as bits of `NamingLists.answers`. */
export const answerBits = {
  /** A resident nominates her. */
  nominated: 1,
  /** Who names her is in contact with her and listens to her; nothing says that she listens too. */
  listens: 2,
  /** They are in contact, both ways: they know each other, or one helps the other. */
  known: 4,
} as const;

/**
 * Who named whom, one list for each person (row): those whom row i named are `alters` at `offsets[i] .. offsets[i + 1]`,
 * each once and never herself, with what the questions mean under which she was named in `answers`.
 */
export interface NamingLists {
  readonly offsets: Uint32Array;
  readonly alters: Uint32Array;
  readonly answers: Uint8Array;
}

/**
 * One draw: what everybody might have answered. `copies[i]` says how often the list of row i counts, where respondents
 * were drawn with replacement; null = each once.
 */
export interface Draw {
  readonly lists: NamingLists;
  readonly copies: Uint16Array | null;
}

/** A survey of persons, row by row. */
export interface NamingSurvey {
  /** As answered; empty for a resident who did not answer. */
  readonly lists: NamingLists;
  /** 1 = a resident of the roster: would have a list if she answered, and could be named by anybody. */
  readonly isResident: Uint8Array;
  /** 1 = a resident who answered, even if she named nobody. */
  readonly hasAnswered: Uint8Array;
  /** Number of the building, from 0; −1 = not known. */
  readonly places: Int32Array;
  /** Contacts known otherwise than from these lists, both ways: the same in each draw. */
  readonly otherContacts: Pairs;
}

/** What a survey says about how people name. */
export interface NamingShares {
  /**
   * Share of the nominations that would go to somebody whom nobody has named yet: alters named exactly once /
   * nominations, at most 0.9. 0 without nominations. Source: Good 1953, Biometrika 40:237-264.
   */
  readonly lambda: number;
  /** Share of the nominations that stay inside the building of the one who names; 0 without nominations. */
  readonly within: number;
}

const largestLambda = 0.9;

/** From the lists of the residents. Who is no resident, or whose building is not known, is elsewhere. O(persons + nominations). */
export function namingShares({ lists, places, isResident }: NamingSurvey): NamingShares {
  const times = new Uint32Array(isResident.length);
  let [all, inside] = [0, 0];
  isResident.forEach((resident, row) => {
    if (resident === 0) return;
    for (let slot = lists.offsets[row]!; slot < lists.offsets[row + 1]!; slot++) {
      const alter = lists.alters[slot]!;
      times[alter]!++;
      all++;
      if (areNeighbours(places, row, alter)) inside++;
    }
  });
  if (all === 0) return { lambda: 0, within: 0 };
  const once = times.reduce((sum, count) => sum + (count === 1 ? 1 : 0), 0);
  return { lambda: Math.min(largestLambda, once / all), within: inside / all };
}

/** Whether two persons live in the same building, as far as is known. */
export const areNeighbours = (places: Int32Array, one: number, other: number): boolean =>
  places[one] !== -1 && places[one] === places[other];

/** The rows with a 1 in a column, ascending. */
export const rowsWith = (column: Uint8Array): Uint32Array =>
  Uint32Array.from(column.keys()).filter((row) => column[row] === 1);
