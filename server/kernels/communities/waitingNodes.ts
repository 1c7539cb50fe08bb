import { shuffled } from './groups.ts';

/** The nodes that are still to be looked at, each at most once: at first all, in a random order; then first come, first served. */
export class WaitingNodes {
  private readonly ring: Uint32Array;
  private readonly isWaiting: Uint8Array;
  private head = 0;
  private count: number;

  constructor(
    private readonly order: number,
    draw: () => number,
  ) {
    this.ring = shuffled(order, draw);
    this.isWaiting = new Uint8Array(order).fill(1);
    this.count = order;
  }

  /** The next node, which waits no longer; −1 when none is left. */
  take(): number {
    if (this.count === 0) return -1;
    const node = this.ring[this.head]!;
    this.head = this.head + 1 === this.order ? 0 : this.head + 1;
    this.count--;
    this.isWaiting[node] = 0;
    return node;
  }

  /** Puts a node behind the others, unless it waits already. */
  add(node: number): void {
    if (this.isWaiting[node] === 1) return;
    this.isWaiting[node] = 1;
    const place = this.head + this.count++;
    this.ring[place < this.order ? place : place - this.order] = node;
  }
}
