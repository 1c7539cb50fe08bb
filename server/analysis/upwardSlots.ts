/** Slots of symmetric lists by node: those of node i are `slots[offsets[i] .. offsets[i+1])`. */
export interface SlotLists {
  readonly offsets: Uint32Array;
  readonly slots: Uint32Array;
}

/**
 * By node, the slots of its neighbours with more neighbours than it has; of equal ones, those that come later. Each pair
 * is there once, and no node has more than √(2m), which is what makes listing triangles from them O(m √m).
 * O(n + m). Source: Latapy 2008, doi:10.1016/j.tcs.2008.07.017.
 */
export function upwardSlots(offsets: Uint32Array, targets: Uint32Array): SlotLists {
  const order = offsets.length - 1;
  const slots = new Uint32Array(targets.length / 2);
  const starts = new Uint32Array(order + 1);
  let used = 0;
  for (let i = 0; i < order; i++) {
    const degree = offsets[i + 1]! - offsets[i]!;
    for (let slot = offsets[i]!; slot < offsets[i + 1]!; slot++) {
      const j = targets[slot]!;
      const other = offsets[j + 1]! - offsets[j]!;
      if (other > degree || (other === degree && j > i)) slots[used++] = slot;
    }
    starts[i + 1] = used;
  }
  return { offsets: starts, slots };
}
