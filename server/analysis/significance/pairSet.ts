const free = -1;

/**
 * A set of pairs of node numbers, on typed arrays: open addressing with linear probing, at most half full.
 * (a, b) and (b, a) are two pairs. `has`, `add` and `delete` are O(1) on average and make no objects.
 */
export class PairSet {
  private readonly firsts: Int32Array;
  private readonly seconds: Int32Array;
  private readonly mask: number;

  /** @param most how many pairs it will hold at the same time */
  constructor(most: number) {
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(8, 2 * most)));
    this.firsts = new Int32Array(capacity).fill(free);
    this.seconds = new Int32Array(capacity);
    this.mask = capacity - 1;
  }

  has(a: number, b: number): boolean {
    return this.firsts[this.slotOf(a, b)] !== free;
  }

  /** Whether it was not there before. */
  add(a: number, b: number): boolean {
    const slot = this.slotOf(a, b);
    if (this.firsts[slot] !== free) return false;
    this.firsts[slot] = a;
    this.seconds[slot] = b;
    return true;
  }

  delete(a: number, b: number): void {
    const { firsts, seconds, mask } = this;
    let hole = this.slotOf(a, b);
    if (firsts[hole] === free) return;
    // Pairs after the hole move up into it, unless that were in front of where their search begins.
    for (let slot = (hole + 1) & mask; firsts[slot] !== free; slot = (slot + 1) & mask) {
      const home = this.homeOf(firsts[slot]!, seconds[slot]!);
      if (((slot - home) & mask) < ((slot - hole) & mask)) continue;
      firsts[hole] = firsts[slot]!;
      seconds[hole] = seconds[slot]!;
      hole = slot;
    }
    firsts[hole] = free;
  }

  /** Where the pair is, or the free slot where it would go. */
  private slotOf(a: number, b: number): number {
    const { firsts, seconds, mask } = this;
    let slot = this.homeOf(a, b);
    while (firsts[slot] !== free && (firsts[slot] !== a || seconds[slot] !== b)) slot = (slot + 1) & mask;
    return slot;
  }

  private homeOf(a: number, b: number): number {
    let mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
    return (mixed ^ (mixed >>> 13)) & this.mask;
  }
}
