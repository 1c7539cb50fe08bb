import { adjacencyOf, type Adjacency } from '../../../graph/adjacency.ts';
import { hearersFrom, type Hearers } from '../handovers.ts';
import { answerBits, type Draw, type NamingSurvey } from './naming.ts';

/** Who is in contact with whom in one draw. */
export interface DrawnContacts {
  /** Without direction; node i is row i. */
  readonly network: Adjacency;
  /** Who hears from whom. */
  readonly hearers: Hearers;
}

/**
 * The contacts of a draw: the answers, and what is known otherwise. Who names somebody hears from her; all other
 * contacts are heard both ways. `keys`, one for each row, must ascend. O(ties × log ties).
 */
export function contactsOf(
  { otherContacts: { firsts, seconds } }: NamingSurvey,
  { lists: { offsets, alters, answers }, copies }: Draw,
  keys: readonly string[],
): DrawnContacts {
  const order = keys.length;
  const speakers = new Uint32Array(2 * (firsts.length + alters.length));
  const hearers = new Uint32Array(speakers.length);
  const codes = new Float64Array(firsts.length + alters.length);
  let [arcs, ties] = [0, 0];
  const hears = (speaker: number, hearer: number): void => {
    speakers[arcs] = speaker;
    hearers[arcs++] = hearer;
  };
  const meet = (one: number, other: number, isMutual: boolean): void => {
    codes[ties++] = Math.min(one, other) * order + Math.max(one, other);
    hears(other, one);
    if (isMutual) hears(one, other);
  };
  firsts.forEach((first, i) => meet(first, seconds[i]!, true));
  for (let row = 0; row < order; row++) {
    if (copies?.[row] === 0) continue;
    for (let slot = offsets[row]!; slot < offsets[row + 1]!; slot++) {
      const meaning = answers[slot]!;
      if ((meaning & (answerBits.listens | answerBits.known)) === 0) continue;
      meet(row, alters[slot]!, (meaning & answerBits.known) !== 0);
    }
  }
  return {
    network: networkOf(codes.subarray(0, ties), keys),
    hearers: hearersFrom(order, speakers.subarray(0, arcs), hearers.subarray(0, arcs)),
  };
}

/** Of pairs a < b, coded as a × order + b; repeated ones count once. */
function networkOf(codes: Float64Array, keys: readonly string[]): Adjacency {
  const order = keys.length;
  const sorted = codes.sort();
  const pairs = sorted.filter((code, i) => i === 0 || code !== sorted[i - 1]);
  return adjacencyOf({
    keys,
    directed: false,
    edgeKeys: Array.from(pairs, String),
    edgeSources: Uint32Array.from(pairs, (code) => Math.floor(code / order)),
    edgeTargets: Uint32Array.from(pairs, (code) => code % order),
    edgeStrengths: new Float64Array(pairs.length).fill(1),
  });
}
