import type { CommunityRecord } from '../entities/communityRecord.ts';
import type { ResolvedSelection } from './resolvedSelection.ts';
import { holdsIn } from '../entities/partialDate.ts';
import { tieKind } from '../entities/tieKinds.ts';
import { projectedTies, type ProjectedTie } from './projection.ts';
import { inRowOrder } from './rowOrder.ts';

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
  /** Of a tie in `ties`. */
  tieId(tie: number): string;
  tieKindId(tie: number): string;
}

/** Arcs as columns, in the order in which they were found: an undirected tie is two. */
class ArcColumns {
  private length = 0;
  private from = new Uint32Array(1024);
  private to = new Uint32Array(1024);
  private strength = new Float64Array(1024);
  private tie = new Uint32Array(1024);

  add(from: number, to: number, strength: number, tie: number): void {
    if (this.length === this.from.length) this.grow();
    this.from[this.length] = from;
    this.to[this.length] = to;
    this.strength[this.length] = strength;
    this.tie[this.length++] = tie;
  }

  private grow(): void {
    const larger = <Column extends Uint32Array | Float64Array>(column: Column, empty: Column): Column => {
      empty.set(column);
      return empty;
    };
    const size = this.length * 2;
    this.from = larger(this.from, new Uint32Array(size));
    this.to = larger(this.to, new Uint32Array(size));
    this.strength = larger(this.strength, new Float64Array(size));
    this.tie = larger(this.tie, new Uint32Array(size));
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
  const arcs = new ArcColumns();
  addRecorded(record, chosen, positionOf, arcs);
  const projected = chosen.projection ? projectedTies(record, chosen.projection, chosen.window) : [];
  addProjected(record, projected, positionOf, arcs);
  const { ties } = record;
  const recorded = ties.ids.length;
  return {
    ...merged(arcs.columns(), order, chosen.directed),
    tieId: (tie) => (tie < recorded ? ties.ids[tie]! : projected[tie - recorded]!.id),
    tieKindId: (tie) =>
      tie < recorded ? ties.kind.words[ties.kind.codes[tie]!]! : projected[tie - recorded]!.kind,
  };
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
  const { starts, strengths, sorted, rows } = mergedArcs(arcs, order);
  const count = strengths.length;
  const [from, to] = [new Uint32Array(count), new Uint32Array(count)];
  const strength = new Float64Array(count);
  const offsets = new Uint32Array(count + 1);
  const ties = new Uint32Array(sorted.length);
  let edges = 0;
  let placed = 0;
  const place = (arc: number): void => {
    for (let i = starts[arc]!; i < starts[arc + 1]!; i++) ties[placed++] = arcs.tie[sorted[i]!]!;
  };
  for (let arc = 0; arc < count; arc++) {
    const [source, target] = [arcs.from[sorted[starts[arc]!]!]!, arcs.to[sorted[starts[arc]!]!]!];
    const back = directed ? -1 : arcTo(source, rows[target]!, rows[target + 1]!, arcs, sorted, starts);
    if (back >= 0 && target < source) continue;
    from[edges] = source;
    to[edges] = target;
    strength[edges] = strengths[arc]!;
    place(arc);
    if (back >= 0) {
      if (Math.abs(strengths[back]!) > Math.abs(strengths[arc]!)) strength[edges] = strengths[back]!;
      place(back);
    }
    offsets[++edges] = placed;
  }
  return {
    from: from.slice(0, edges),
    to: to.slice(0, edges),
    strength: strength.slice(0, edges),
    offsets: offsets.slice(0, edges + 1),
    ties,
  };
}

/** Parallel arcs as one: arc a is made of `sorted[starts[a] .. starts[a + 1])`; those from node i are `rows[i] .. rows[i + 1])`. */
function mergedArcs({ from, to, strength }: Columns, order: number) {
  const sorted = inRowOrder(from, to, order);
  const starts: number[] = [];
  const strengths: number[] = [];
  const rows = new Uint32Array(order + 1);
  for (let i = 0; i < sorted.length; i++) {
    const arc = sorted[i]!;
    const former = i > 0 ? sorted[i - 1]! : -1;
    if (former >= 0 && from[former] === from[arc] && to[former] === to[arc]) {
      strengths[strengths.length - 1]! += strength[arc]!;
      continue;
    }
    starts.push(i);
    strengths.push(strength[arc]!);
    rows[from[arc]! + 1]!++;
  }
  for (let i = 0; i < order; i++) rows[i + 1]! += rows[i]!;
  return { starts: Uint32Array.from([...starts, sorted.length]), strengths, sorted, rows };
}

/** Which merged arc of a row leads to a node; −1 = none. Rows ascend. */
function arcTo(
  node: number,
  begin: number,
  end: number,
  { to }: Columns,
  sorted: Uint32Array,
  starts: Uint32Array,
): number {
  let [low, high] = [begin, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (to[sorted[starts[middle]!]!]! < node) low = middle + 1;
    else high = middle;
  }
  return low < end && to[sorted[starts[low]!]!] === node ? low : -1;
}
