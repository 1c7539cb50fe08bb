import {
  areNeighbours,
  namingShares,
  rowsWith,
  type Draw,
  type NamingLists,
  type NamingSurvey,
} from './naming.ts';
import { popularityDraws, popularityOf } from './popularity.ts';
import { residentUrns, type ResidentUrn } from './residentUrn.ts';

/** How far the answers themselves may be off, as shares of the nominations. */
export interface MeasurementError {
  /** Each nomination was made by mistake with this chance, 0 to 1. */
  readonly deleted: number;
  /** For each one, another was forgotten with this chance, 0 to 1. */
  readonly added: number;
}

export const usualError: MeasurementError = { deleted: 0.05, added: 0.01 };

/** With fewer lists than these a building says too little about how its residents name. */
export const fewestLists = 3;
/** A list names nobody twice: so often another is drawn before the place stays empty. */
const mostTries = 5;

/** Lists while they are made: that of row i is at `starts[i] .. ends[i]`. */
interface GrowingLists {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly alters: Uint32Array;
  readonly answers: Uint8Array;
  used: number;
}

/**
 * Finite-population completion: a function that gives one draw after the other of what everybody might have
 * answered. Respondents keep their lists; each other resident, in random order, gets
 *
 * - the form of a list from her building's pool: how many she names, under which questions, and which of them live
 *   in her own building. The pool holds the lists of its respondents, and those given so far (a Pólya urn, Lo 1988); with
 *   fewer than three, the lists of everybody;
 * - for each entry a resident of her own building, or of others: with probability λ (`namingShares`) one whom no respondent
 *   named, else one whom some did, drawn with the chance of her popularity (`popularityDraws`). Where the form came
 *   from elsewhere, λ says nothing about her own building, and all its residents are drawn alike by popularity.
 *   Who is no resident (a social worker) stays as she is in the form.
 *
 * Then measurement error strikes all lists. When everybody answered, only that is left.
 * Complexity: O(n log n) once, O(n + nominations × log n) a draw. Memory: a list of the longest length for each person.
 * Source: our own, after the finite-population Bayesian bootstrap (Lo 1988, Annals of Statistics 16:1684-1695) and Good
 * 1953, Biometrika 40:237-264; what it is worth was measured, see docs/certainty.md.
 */
export function completion(survey: NamingSurvey, error: MeasurementError, next: () => number): () => Draw {
  const { lists, isResident, hasAnswered, places } = survey;
  const { lambda, within } = namingShares(survey);
  const popularity = popularityOf(survey);
  const drawPopularity = popularityDraws(popularity, isResident, next);
  const fill = residentUrns(places, next);
  const isUnnamed = popularity.named.map((times) => (times === 0 ? 1 : 0));
  const respondents = rowsWith(hasAnswered);
  const missing = rowsWith(isResident).filter((row) => hasAnswered[row] === 0);
  const longest = respondents.reduce((most, row) => Math.max(most, lengthOf(lists, row)), 0);
  const newPools = poolsBy(places, respondents);

  return () => {
    const weights = drawPopularity();
    const all = fill(weights);
    const unnamed = fill(weights.map((weight, row) => weight * isUnnamed[row]!));
    const named = fill(weights.map((weight, row) => weight * (1 - isUnnamed[row]!)));
    const given = withRoom(lists, longest * missing.length);
    const poolOf = newPools();
    for (const row of shuffled(missing, next)) {
      const { rows: pool, isOwn } = poolOf(places[row]!);
      if (pool.length === 0) continue;
      complete(given, row, pool[Math.floor(next() * pool.length)]!, isOwn);
      pool.push(row);
    }

    function complete(made: GrowingLists, row: number, donor: number, isOwn: boolean): void {
      const start = made.used;
      for (let slot = made.starts[donor]!; slot < made.ends[donor]!; slot++) {
        const alter = made.alters[slot]!;
        const circle = areNeighbours(places, donor, alter) ? 'inside' : 'outside';
        const urns = circle === 'inside' && !isOwn ? [all] : [next() < lambda ? unnamed : named, all];
        const isStaff = isResident[alter] === 0;
        append(made, start, row, made.answers[slot]!, () =>
          isStaff ? alter : firstDrawn(urns, (urn) => urn(places[row]!, circle)),
        );
      }
      made.starts[row] = start;
      made.ends[row] = made.used;
    }

    return { lists: withErrors(given, places, within, all, error, next), copies: null };
  };
}

/** The first of some urns that holds somebody gives the row; −1 = none does. */
function firstDrawn(urns: readonly ResidentUrn[], draw: (urn: ResidentUrn) => number): number {
  for (const urn of urns) {
    const row = draw(urn);
    if (row !== -1) return row;
  }
  return -1;
}

/** Adds somebody new to the list of `row` that begins at `start`, as often tried as is worth it. */
function append(made: GrowingLists, start: number, row: number, answers: number, draw: () => number): void {
  for (let tries = 0; tries < mostTries; tries++) {
    const alter = draw();
    if (alter === -1) return;
    if (alter === row || made.alters.subarray(start, made.used).includes(alter)) continue;
    made.alters[made.used] = alter;
    made.answers[made.used++] = answers;
    return;
  }
}

/** The lists after measurement error: entries deleted, and somebody added under the questions of an entry. */
function withErrors(
  { starts, ends, alters, answers, used }: GrowingLists,
  places: Int32Array,
  within: number,
  urn: ResidentUrn,
  { deleted, added }: MeasurementError,
  next: () => number,
): NamingLists {
  const offsets = new Uint32Array(starts.length + 1);
  const made: GrowingLists = {
    starts,
    ends,
    alters: new Uint32Array(2 * used),
    answers: new Uint8Array(2 * used),
    used: 0,
  };
  for (let row = 0; row < starts.length; row++) {
    const start = made.used;
    const [first, end] = [starts[row]!, ends[row]!];
    for (let slot = first; slot < end; slot++) {
      if (deleted > 0 && next() < deleted) continue;
      made.alters[made.used] = alters[slot]!;
      made.answers[made.used++] = answers[slot]!;
    }
    for (let slot = first; added > 0 && slot < end; slot++) {
      if (next() >= added) continue;
      append(made, start, row, answers[slot]!, () =>
        urn(places[row]!, next() < within ? 'inside' : 'outside'),
      );
    }
    offsets[row + 1] = made.used;
  }
  return { offsets, alters: made.alters.slice(0, made.used), answers: made.answers.slice(0, made.used) };
}

interface Pool {
  readonly rows: number[];
  /** Whether its lists were given by residents of the building. */
  readonly isOwn: boolean;
}

/** A function that makes new pools, which are then filled up building by building. */
function poolsBy(places: Int32Array, respondents: Uint32Array): () => (place: number) => Pool {
  const own = new Map<number, number[]>();
  for (const row of respondents) own.set(places[row]!, [...(own.get(places[row]!) ?? []), row]);
  return () => {
    const pools = new Map<number, Pool>();
    return (place) => {
      const known = pools.get(place);
      if (known) return known;
      const rows = own.get(place) ?? [];
      const isOwn = place !== -1 && rows.length >= fewestLists;
      const pool = { rows: isOwn ? [...rows] : [...respondents], isOwn };
      pools.set(place, pool);
      return pool;
    };
  };
}

function withRoom({ offsets, alters, answers }: NamingLists, room: number): GrowingLists {
  const used = alters.length;
  const made = {
    starts: offsets.slice(0, -1),
    ends: offsets.slice(1),
    alters: new Uint32Array(used + room),
    answers: new Uint8Array(used + room),
    used,
  };
  made.alters.set(alters);
  made.answers.set(answers);
  return made;
}

const lengthOf = ({ offsets }: NamingLists, row: number): number => offsets[row + 1]! - offsets[row]!;

/** Fisher & Yates. */
function shuffled(rows: Uint32Array, next: () => number): Uint32Array {
  const order = rows.slice();
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
