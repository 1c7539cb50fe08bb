import { SpellBoundaries } from './boundaries.ts';
import { absent, edgeState, isHolding, isNew, hasEnded, stateCount, type EdgeState } from './edgeState.ts';
import { isThere, type DayWindow, type Spells } from './spells.ts';

/** What a frame is made of: edges by the indexes of their ends, and when edges, actors and offices were there. */
export interface FrameSource {
  readonly nodeCount: number;
  readonly edges: readonly { readonly from: number; readonly to: number }[];
  readonly edgeSpells: Spells;
  readonly stays: Spells;
  readonly offices: Spells;
}

/** Indexes of what looks otherwise than in the frame before. */
export interface FrameChange {
  readonly edges: readonly number[];
  readonly nodes: readonly number[];
}

export interface FrameCounts {
  /** Edges that hold on the last day of the window. */
  readonly holding: number;
  /** Edges that began within it. */
  readonly formed: number;
  /** Edges that ended within it. */
  readonly ended: number;
  /** Actors with an edge on its last day. */
  readonly tied: number;
}

/**
 * What of a history is seen in a window of days. A moved window only looks at what begins or ends between the former
 * window and the new one, and at what fades; the result is that of looking at everything.
 */
export class TimelineFrame {
  private readonly states: Uint8Array;
  /** Edges of each node that are seen, and those among them that hold. */
  private readonly seen: Uint32Array;
  private readonly holding: Uint32Array;
  private readonly present: Uint8Array;
  private readonly inOffice: Uint8Array;
  private readonly counts = new Uint32Array(stateCount);
  private tied = 0;
  private readonly boundaries: { readonly [Of in 'edges' | 'stays' | 'offices']: SpellBoundaries };
  private window: DayWindow | null = null;
  private readonly stamps: { readonly edges: Uint32Array; readonly nodes: Uint32Array };
  private stamp = 0;

  constructor(private readonly source: FrameSource) {
    const { nodeCount, edges, edgeSpells, stays, offices } = source;
    this.states = new Uint8Array(edges.length);
    this.counts[absent] = edges.length;
    this.seen = new Uint32Array(nodeCount);
    this.holding = new Uint32Array(nodeCount);
    this.present = new Uint8Array(nodeCount);
    this.inOffice = new Uint8Array(nodeCount);
    this.boundaries = {
      edges: new SpellBoundaries(edgeSpells),
      stays: new SpellBoundaries(stays),
      offices: new SpellBoundaries(offices),
    };
    this.stamps = { edges: new Uint32Array(edges.length), nodes: new Uint32Array(nodeCount) };
  }

  stateOf(edge: number): EdgeState {
    return this.states[edge] ?? absent;
  }

  /** Whether an edge of hers is to be seen. */
  isTied(node: number): boolean {
    return (this.seen[node] ?? 0) > 0;
  }

  /** Whether all edges of hers that are to be seen have ended. */
  isFading(node: number): boolean {
    return this.isTied(node) && this.holding[node] === 0;
  }

  /** Whether she was there, tied or not. */
  isPresent(node: number): boolean {
    return this.present[node] === 1;
  }

  isInOffice(node: number): boolean {
    return this.inOffice[node] === 1;
  }

  get frameCounts(): FrameCounts {
    const sum = (test: (state: EdgeState) => boolean): number =>
      this.counts.reduce((total, count, state) => total + (test(state) ? count : 0), 0);
    return { holding: sum(isHolding), formed: sum(isNew), ended: sum(hasEnded), tied: this.tied };
  }

  /** Goes to a window. O(log s + what begins, ends or fades), and O(everything) the first time. */
  show(window: DayWindow): FrameChange {
    const before = this.window;
    this.window = window;
    this.stamp++;
    const nodes: number[] = [];
    const touch = (node: number): void => {
      if (this.stamps.nodes[node] === this.stamp) return;
      this.stamps.nodes[node] = this.stamp;
      nodes.push(node);
    };
    const edges: number[] = [];
    const look = (edge: number): void => {
      if (this.stamps.edges[edge] === this.stamp) return;
      this.stamps.edges[edge] = this.stamp;
      if (this.change(edge, edgeState(this.source.edgeSpells, edge, window), touch)) edges.push(edge);
    };
    const lookAtStay = (node: number): void =>
      this.mark(this.present, node, isThere(this.source.stays, node, window), touch);
    const lookAtOffice = (node: number): void =>
      this.mark(this.inOffice, node, isThere(this.source.offices, node, window), touch);
    if (before === null) {
      this.states.forEach((_, edge) => look(edge));
      this.present.forEach((_, node) => {
        lookAtStay(node);
        lookAtOffice(node);
        touch(node);
      });
      return { edges, nodes };
    }
    concerned(this.boundaries.edges, before, window, look);
    concerned(this.boundaries.stays, before, window, lookAtStay);
    concerned(this.boundaries.offices, before, window, lookAtOffice);
    return { edges, nodes };
  }

  private change(edge: number, state: EdgeState, touch: (node: number) => void): boolean {
    const former = this.states[edge] ?? absent;
    if (former === state) return false;
    this.states[edge] = state;
    this.counts[former]! -= 1;
    this.counts[state]! += 1;
    const { from, to } = this.source.edges[edge]!;
    const seen = Number(state !== absent) - Number(former !== absent);
    const holding = Number(isHolding(state)) - Number(isHolding(former));
    if (seen === 0 && holding === 0) return true;
    for (const node of [from, to]) {
      const [wasSeen, wasHolding] = [this.seen[node]! > 0, this.holding[node]! > 0];
      this.seen[node]! += seen;
      this.holding[node]! += holding;
      const [isSeen, isHeld] = [this.seen[node]! > 0, this.holding[node]! > 0];
      this.tied += Number(isHeld) - Number(wasHolding);
      if (wasSeen !== isSeen || wasHolding !== isHeld) touch(node);
    }
    return true;
  }

  private mark(flags: Uint8Array, node: number, is: boolean, touch: (node: number) => void): void {
    if ((flags[node] === 1) === is) return;
    flags[node] = Number(is);
    touch(node);
  }
}

/** Whom a move from one window to another can concern, some of them more than once. */
function concerned(
  boundaries: SpellBoundaries,
  before: DayWindow,
  now: DayWindow,
  found: (item: number) => void,
): void {
  const opening = [Math.min(before.first, now.first) - 1, Math.max(before.first, now.first)] as const;
  const closing = [Math.min(before.last, now.last), Math.max(before.last, now.last)] as const;
  boundaries.beginningIn(...opening, found);
  boundaries.beginningIn(...closing, found);
  // What ended within a window fades in every frame.
  boundaries.endingIn(opening[0], closing[1], found);
}
