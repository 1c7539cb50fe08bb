import type { DaySpan } from './daySpan.ts';
import type { DatedTie } from './datedTies.ts';
import { balance } from './edgeTable.ts';

/** A span of days on which an edge was there with one strength. Of one edge they follow one another and do not overlap. */
export interface EdgeSpell extends DaySpan {
  /** As in the network of any of these days: see `NetworkEdge`. Never 0. */
  readonly strength: number;
}

/** An edge of a network through time. */
export interface SpelledEdge {
  /** The id of its first tie, as in the network of a day. */
  readonly id: string;
  /** Positions of its ends. */
  readonly from: number;
  readonly to: number;
  /** Kinds of all its ties, sorted. */
  readonly kinds: readonly string[];
  /** At least one. */
  readonly spells: readonly EdgeSpell[];
}

/** A dated tie as one of an edge: whether it leads along it, against it, or both. */
interface Strand extends DaySpan {
  readonly id: string;
  readonly kind: string;
  readonly strength: number;
  readonly along: boolean;
  readonly against: boolean;
}

/**
 * Merges dated ties into edges: on each day an edge is there, and as strong, as in the network of that day. `positionOf`
 * tells where a node stands. Edges are in order of the nodes that they lead from and to. An edge whose weights always
 * cancel out has no spell, and is left out.
 * O(t log t + Σ k·a) for edges of k ties of which a hold at once.
 */
export function edgeSpells(
  ties: readonly DatedTie[],
  positionOf: (tie: DatedTie) => readonly [from: number, to: number],
  directed: boolean,
): SpelledEdge[] {
  const strandsOf = new Map<number, { from: number; to: number; strands: Strand[] }>();
  const add = (from: number, to: number, strand: Strand): void => {
    // Positions stay far below 2²⁶, so that a pair is one exact number.
    const key = from * 2 ** 26 + to;
    const edge = strandsOf.get(key) ?? { from, to, strands: [] };
    edge.strands.push(strand);
    strandsOf.set(key, edge);
  };
  for (const tie of ties) {
    const { id, kind, strength, first, last } = tie;
    const [from, to] = positionOf(tie);
    const strand = { id, kind, strength, first, last };
    if (directed) {
      add(from, to, { ...strand, along: true, against: false });
      if (!tie.directed) add(to, from, { ...strand, along: true, against: false });
    } else if (from < to) add(from, to, { ...strand, along: true, against: !tie.directed });
    else add(to, from, { ...strand, along: !tie.directed, against: true });
  }
  const taken = new Set<string>();
  return [...strandsOf]
    .sort(([a], [b]) => a - b)
    .flatMap(([, { from, to, strands }]) => {
      const spells = spellsOf(strands, directed);
      if (spells.length === 0) return [];
      const isBack = !directed && strands.every((strand) => !strand.along);
      return [
        {
          id: keyOf(strands, taken),
          from: isBack ? to : from,
          to: isBack ? from : to,
          kinds: [...new Set(strands.map(({ kind }) => kind))].sort(),
          spells,
        },
      ];
    });
}

/** A tie without direction is two arcs of a directed network, which cannot share a key. */
function keyOf(strands: readonly Strand[], taken: Set<string>): string {
  const first = strands.reduce((least, { id }) => (id < least ? id : least), strands[0]!.id);
  const key = taken.has(first) ? `${first}<` : first;
  taken.add(first);
  return key;
}

function spellsOf(strands: readonly Strand[], directed: boolean): EdgeSpell[] {
  const starts = new Set<number>();
  for (const { first, last } of strands) {
    starts.add(first);
    if (last !== Infinity) starts.add(last + 1);
  }
  const days = [...starts].sort((a, b) => (a < b ? -1 : 1));
  // In the order in which they came: sums of weights are then those of the network of the day, to the last bit.
  const beginning = strands
    .map((_, i) => i)
    .sort((a, b) => order(strands[a]!.first, strands[b]!.first) || a - b);
  let held: number[] = [];
  let next = 0;
  const spells: EdgeSpell[] = [];
  days.forEach((first, i) => {
    held = held.filter((strand) => strands[strand]!.last >= first);
    const before = held.length;
    while (next < beginning.length && strands[beginning[next]!]!.first <= first)
      held.push(beginning[next++]!);
    if (held.length > before) held.sort((a, b) => a - b);
    const strength = strengthOf(
      held.map((strand) => strands[strand]!),
      directed,
    );
    if (strength === 0) return;
    const last = i + 1 < days.length ? days[i + 1]! - 1 : Infinity;
    const latest = spells.at(-1);
    if (latest?.strength === strength && latest.last + 1 === first)
      spells[spells.length - 1] = { ...latest, last };
    else spells.push({ first, last, strength });
  });
  return spells;
}

/** 0 where there is no edge. Without directions the larger of both by size, of equal ones that along the edge. */
function strengthOf(strands: readonly Strand[], directed: boolean): number {
  const along = sumOf(strands.filter((strand) => strand.along));
  if (directed) return along;
  const against = sumOf(strands.filter((strand) => strand.against));
  return Math.abs(against) > Math.abs(along) ? against : along;
}

function sumOf(strands: readonly Strand[]): number {
  let sum = 0;
  let size = 0;
  for (const { strength } of strands) {
    sum += strength;
    size += Math.abs(strength);
  }
  return Math.abs(sum) > balance * size ? sum : 0;
}

/** −∞ equals −∞, which a difference would not tell. */
const order = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
