import type { CommunityRecord } from '../entities/communityRecord.ts';
import type { ResolvedSelection } from './resolvedSelection.ts';
import { holdsIn } from '../entities/partialDate.ts';
import { tieKind } from '../entities/tieKinds.ts';
import { projectedTies, type ProjectedTie } from './projection.ts';
import { inRowOrder, rowStarts } from './rowOrder.ts';

/**
 * The edges of a selection as columns of equal length, in order of the nodes they lead from and to. Nodes are
 * positions in the list of chosen nodes. Of each edge, `ties` at `offsets[e] .. offsets[e + 1]` are what it was made of.
 */
export interface EdgeTable {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Sum of the weights in this direction; in an undirected network the larger of the two directions, by size. */
  readonly strength: Float64Array;
  readonly offsets: Uint32Array;
  readonly ties: Uint32Array;
  /** All that an edge may be made of: `ties` are below. */
  readonly tieCount: number;
  /** Of a tie in `ties`. */
  tieId(tie: number): string;
  tieKindId(tie: number): string;
}

/** A sum of weights that is smaller than this share of their sizes is 0 but for rounding. */
export const balance = 1e-12;

/** Arcs as columns, in the order in which they were found: an undirected tie is two. */
class ArcColumns {
  private length = 0;
  private readonly from: Uint32Array;
  private readonly to: Uint32Array;
  private readonly strength: Float64Array;
  private readonly tie: Uint32Array;

  constructor(most: number) {
    this.from = new Uint32Array(most);
    this.to = new Uint32Array(most);
    this.strength = new Float64Array(most);
    this.tie = new Uint32Array(most);
  }

  add(from: number, to: number, strength: number, tie: number): void {
    this.from[this.length] = from;
    this.to[this.length] = to;
    this.strength[this.length] = strength;
    this.tie[this.length++] = tie;
  }

  columns() {
    const { length } = this;
    return {
      from: this.from.subarray(0, length),
      to: this.to.subarray(0, length),
      strength: this.strength.subarray(0, length),
      tie: this.tie.subarray(0, length),
    };
  }
}

/**
 * The chosen ties between the chosen nodes, parallel ones merged. `positionOf` has for each node of the record its
 * place among the chosen ones, or −1. Straight from the record's columns: nothing is made for a tie that is left out.
 * O(nodes + ties).
 */
export function edgeTable(
  record: CommunityRecord,
  chosen: ResolvedSelection,
  positionOf: Int32Array,
  order: number,
): EdgeTable {
  const projected = chosen.projection ? projectedTies(record, chosen.projection, chosen.window) : [];
  const arcs = new ArcColumns(recordedArcs(record, chosen) + 2 * projected.length);
  addRecorded(record, chosen, positionOf, arcs);
  addProjected(record, projected, positionOf, arcs);
  const { ties } = record;
  const recorded = ties.ids.length;
  return {
    ...merged(arcs.columns(), order, chosen.directed),
    tieCount: recorded + projected.length,
    tieId: (tie) => (tie < recorded ? ties.ids[tie]! : projected[tie - recorded]!.id),
    tieKindId: (tie) =>
      tie < recorded ? ties.kind.words[ties.kind.codes[tie]!]! : projected[tie - recorded]!.kind,
  };
}

/** How many arcs the ties of the chosen kinds are, whatever their dates and ends. */
function recordedArcs({ ties: { kind } }: CommunityRecord, { tieKinds }: ResolvedSelection): number {
  const arcsOf = kind.words.map((id) => (!tieKinds.includes(id) ? 0 : tieKind(id).directed ? 1 : 2));
  let arcs = 0;
  for (let row = 0; row < kind.codes.length; row++) arcs += arcsOf[kind.codes[row]!]!;
  return arcs;
}

function addRecorded(
  { ties }: CommunityRecord,
  { tieKinds, window, subkinds, waveId }: ResolvedSelection,
  positionOf: Int32Array,
  arcs: ArcColumns,
): void {
  // Words repeat, so each is compared once.
  const wanted = ties.kind.words.map((kind) => tieKinds.includes(kind));
  const directed = ties.kind.words.map((kind) => tieKind(kind).directed);
  const named = ties.subkind.words.map((subkind) => subkinds === null || subkinds.has(subkind ?? ''));
  const begun = ties.validFrom.words.map((date) => holdsIn(date, null, null, window.to));
  const open = ties.validTo.words.map((date) => holdsIn(null, date, window.from, null));
  const inWave = ties.waveId.words.map((wave) => waveId === null || wave === waveId);
  for (let row = 0; row < ties.ids.length; row++) {
    const kind = ties.kind.codes[row]!;
    if (!wanted[kind] || !begun[ties.validFrom.codes[row]!] || !open[ties.validTo.codes[row]!]) continue;
    if (!named[ties.subkind.codes[row]!] || !inWave[ties.waveId.codes[row]!]) continue;
    const from = positionOf[ties.from[row]!]!;
    const to = positionOf[ties.to[row]!]!;
    if (from < 0 || to < 0 || from === to) continue;
    const weight = ties.weight[row]!;
    const strength = Number.isNaN(weight) ? 1 : weight;
    arcs.add(from, to, strength, row);
    if (!directed[kind]) arcs.add(to, from, strength, row);
  }
}

function addProjected(
  { nodes, ties }: CommunityRecord,
  projected: readonly ProjectedTie[],
  positionOf: Int32Array,
  arcs: ArcColumns,
): void {
  if (projected.length === 0) return;
  const rowOf = new Map(nodes.map((node, row) => [node, row]));
  projected.forEach((tie, i) => {
    const from = positionOf[rowOf.get(tie.from)!]!;
    const to = positionOf[rowOf.get(tie.to)!]!;
    if (from < 0 || to < 0) return;
    arcs.add(from, to, tie.strength, ties.ids.length + i);
    arcs.add(to, from, tie.strength, ties.ids.length + i);
  });
}

type Columns = ReturnType<ArcColumns['columns']>;
type Merged = Pick<EdgeTable, 'from' | 'to' | 'strength' | 'offsets' | 'ties'>;

function merged(arcs: Columns, order: number, directed: boolean): Merged {
  const one = mergedArcs(arcs, order);
  return directed ? one : withoutDirection(one, order);
}

/**
 * Parallel arcs as one. Arcs ascend by where they start, then by where they lead. Weights that cancel out, liking against
 * dislike, make no arc: no measure could read a strength of 0.
 */
function mergedArcs(arcs: Columns, order: number): Merged {
  const sorted = inRowOrder(arcs.from, arcs.to, order);
  const count = sorted.length;
  const [from, to] = [new Uint32Array(count), new Uint32Array(count)];
  const strength = new Float64Array(count);
  const offsets = new Uint32Array(count + 1);
  const ties = new Uint32Array(count);
  let edges = 0;
  let placed = 0;
  for (let i = 0; i < count;) {
    const source = arcs.from[sorted[i]!]!;
    const target = arcs.to[sorted[i]!]!;
    let sum = 0;
    let size = 0;
    for (; i < count && arcs.from[sorted[i]!] === source && arcs.to[sorted[i]!] === target; i++) {
      const arc = sorted[i]!;
      sum += arcs.strength[arc]!;
      size += Math.abs(arcs.strength[arc]!);
      ties[placed++] = arcs.tie[arc]!;
    }
    if (Math.abs(sum) > balance * size) {
      from[edges] = source;
      to[edges] = target;
      strength[edges] = sum;
      offsets[++edges] = placed;
    } else placed = offsets[edges]!;
  }
  return cut({ from, to, strength, offsets, ties }, edges);
}

/** The two arcs of a pair as one edge, of the larger strength by size; it stands where the first of them does. */
function withoutDirection(arcs: Merged, order: number): Merged {
  const count = arcs.from.length;
  const [from, to] = [new Uint32Array(count), new Uint32Array(count)];
  const strength = new Float64Array(count);
  const offsets = new Uint32Array(count + 1);
  const ties = new Uint32Array(arcs.ties.length);
  // Where each node's arcs begin. Starting nodes ascend, so the search for arcs back only moves on.
  const next = rowStarts(arcs.from, order);
  const ends = next.slice(1);
  let edges = 0;
  let placed = 0;
  for (let arc = 0; arc < count; arc++) {
    const source = arcs.from[arc]!;
    const target = arcs.to[arc]!;
    let back = next[target]!;
    while (back < ends[target]! && arcs.to[back]! < source) back++;
    next[target] = back;
    const isMutual = back < ends[target]! && arcs.to[back] === source;
    if (isMutual && target < source) continue;
    from[edges] = source;
    to[edges] = target;
    strength[edges] = arcs.strength[arc]!;
    for (let i = arcs.offsets[arc]!; i < arcs.offsets[arc + 1]!; i++) ties[placed++] = arcs.ties[i]!;
    if (isMutual) {
      const other = arcs.strength[back]!;
      if (Math.abs(other) > Math.abs(strength[edges]!)) strength[edges] = other;
      for (let i = arcs.offsets[back]!; i < arcs.offsets[back + 1]!; i++) ties[placed++] = arcs.ties[i]!;
    }
    offsets[++edges] = placed;
  }
  return cut({ from, to, strength, offsets, ties }, edges);
}

function cut(all: Merged, edges: number): Merged {
  if (edges === all.from.length) return all;
  const { from, to, strength, offsets, ties } = all;
  return {
    from: from.slice(0, edges),
    to: to.slice(0, edges),
    strength: strength.slice(0, edges),
    offsets: offsets.slice(0, edges + 1),
    ties: ties.slice(0, offsets[edges]),
  };
}
