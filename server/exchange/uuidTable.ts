import { stringify } from 'uuid';

const bytesOfOne = 16;
const bitsOfPlace = 12;
const perPiece = 1 << bitsOfPlace;
const firstSlots = 1 << 10;
/** Slots for each id, at least: fuller tables are slow to look through. */
const slotsOfOne = 2;

/** UUIDs as their 16 bytes each, numbered in the order in which they came, and found by what they are. */
export class UuidTable {
  length = 0;
  private readonly pieces: Uint8Array[] = [];
  /** Numbers of the ids from 1 by the bits that they begin with, or in the next free slot; 0 = free. */
  private slots = new Int32Array(firstSlots);

  /** The number of an id, from 0; null when it is not there. O(1). */
  find(id: Uint8Array): number | null {
    const taken = this.slots[this.slotOf(id)]!;
    return taken === 0 ? null : taken - 1;
  }

  /** Adds an id that is not there yet; answers its number. */
  add(id: Uint8Array): number {
    if ((this.length + 1) * slotsOfOne > this.slots.length) this.widen();
    const place = this.length & (perPiece - 1);
    if (place === 0) this.pieces.push(new Uint8Array(perPiece * bytesOfOne));
    this.pieces.at(-1)!.set(id, place * bytesOfOne);
    this.length += 1;
    this.slots[this.slotOf(id)] = this.length;
    return this.length - 1;
  }

  /** The id with this number, as text. */
  textOf(number: number): string {
    return stringify(this.bytesOf(number));
  }

  private bytesOf(number: number): Uint8Array {
    const start = (number & (perPiece - 1)) * bytesOfOne;
    return this.pieces[number >>> bitsOfPlace]!.subarray(start, start + bytesOfOne);
  }

  /** The slot of an id, or the free one that it would have. Ids are made by hashing: how they begin is spread evenly. */
  private slotOf(id: Uint8Array): number {
    const mask = this.slots.length - 1;
    let slot = ((id[0]! << 24) | (id[1]! << 16) | (id[2]! << 8) | id[3]!) & mask;
    while (this.slots[slot] !== 0 && !this.isAt(this.slots[slot]! - 1, id)) slot = (slot + 1) & mask;
    return slot;
  }

  private isAt(number: number, id: Uint8Array): boolean {
    const piece = this.pieces[number >>> bitsOfPlace]!;
    const start = (number & (perPiece - 1)) * bytesOfOne;
    for (let i = 0; i < bytesOfOne; i++) if (piece[start + i] !== id[i]) return false;
    return true;
  }

  private widen(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    for (let number = 0; number < this.length; number++)
      this.slots[this.slotOf(this.bytesOf(number))] = number + 1;
  }
}
