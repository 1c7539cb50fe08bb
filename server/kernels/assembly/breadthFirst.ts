/**
 * Breadth-first search from up to 512 sources at once: one bit of a row of 64 bytes (a line of the processor's cache)
 * for each source. Bits of `seen` tell which sources have reached a node, bits of `frontier` which did so in the last
 * step. Source: Then et al. 2014, The More the Merrier: Efficient Multi-Source Graph Traversal,
 * doi:10.14778/2735496.2735507; pulling where it reads fewer ties: Beamer, Asanović & Patterson 2012,
 * Direction-Optimizing Breadth-First Search, doi:10.1109/SC.2012.50.
 *
 * `attach` once, then for each pass `begin` and `step` until `step` gives 0; after a step `pairs` or `countBySource`.
 */

const rowBits: u32 = 6;
/** How many ties may be pulled in the time in which one is pushed. */
const pushCost: u32 = 4;

// Ties by their start (to push along) and by their end (to pull along).
let offsets: usize = 0;
let targets: usize = 0;
let pullOffsets: usize = 0;
let pullTargets: usize = 0;
// Rows of bits by node.
let seen: usize = 0;
let frontier: usize = 0;
let next: usize = 0;
// Lists of nodes: not yet reached from all sources, reached in the last step, being reached in this one.
let waiting: usize = 0;
let active: usize = 0;
let nextActive: usize = 0;
/** Rows in which `countBySource` counts: of row k the bits worth 2^k. */
let slices: usize = 0;

let firstNode: u32 = 0;
let endNode: u32 = 0;
let activeCount: u32 = 0;
/** -1: not yet listed. */
let waitingCount: i32 = -1;
/** Ties of the nodes of `waiting`. */
let waitingTies: u32 = 0;

function entry(list: usize, i: u32): u32 {
  return load<u32>(list + ((<usize>i) << 2));
}

function setEntry(list: usize, i: u32, value: u32): void {
  store<u32>(list + ((<usize>i) << 2), value);
}

function row(rows: usize, node: u32): usize {
  return rows + ((<usize>node) << rowBits);
}

export function attach(
  offsetsAt: usize,
  targetsAt: usize,
  pullOffsetsAt: usize,
  pullTargetsAt: usize,
  seenAt: usize,
  frontierAt: usize,
  nextAt: usize,
  waitingAt: usize,
  activeAt: usize,
  nextActiveAt: usize,
  slicesAt: usize,
): void {
  offsets = offsetsAt;
  targets = targetsAt;
  pullOffsets = pullOffsetsAt;
  pullTargets = pullTargetsAt;
  seen = seenAt;
  frontier = frontierAt;
  next = nextAt;
  waiting = waitingAt;
  active = activeAt;
  nextActive = nextActiveAt;
  slices = slicesAt;
}

/**
 * Begins a pass from `count` (1 to 512) different sources, ascending, inside the nodes `first` to `end - 1`, which no
 * tie leaves. `absent` (one byte for each node, or 0 for none): nodes that no path enters; none of them is a source.
 */
export function begin(first: u32, end: u32, sources: usize, count: u32, absent: usize): void {
  for (let i: u32 = 0; i < activeCount; i++) clear(row(frontier, entry(active, i)));
  firstNode = first;
  endNode = end;
  waitingCount = -1;
  // The bits beyond `count` count as seen, so that a node is done when its row is full.
  const unused = row(seen, first);
  clear(unused);
  for (let bit = count; bit < 512; bit++) setBit(unused, bit);
  for (let node = first + 1; node < end; node++) memory.copy(row(seen, node), unused, 64);
  if (absent != 0) {
    for (let node = first; node < end; node++) {
      if (load<u8>(absent + node) != 0) memory.fill(row(seen, node), 255, 64);
    }
  }
  for (let i: u32 = 0; i < count; i++) {
    const source = entry(sources, i);
    setBit(row(seen, source), i);
    setBit(row(frontier, source), i);
    setEntry(active, i, source);
  }
  activeCount = count;
}

/** One step further. Gives how many nodes were reached by it, each from some of the sources; 0 = the pass is over. */
export function step(): u32 {
  let pushed: u32 = 0;
  for (let i: u32 = 0; i < activeCount; i++) {
    const node = entry(active, i);
    pushed += entry(offsets, node + 1) - entry(offsets, node);
  }
  const pulled = waitingCount < 0 ? entry(pullOffsets, endNode) - entry(pullOffsets, firstNode) : waitingTies;
  const reached = pushed * pushCost < pulled ? push() : pull();
  for (let i: u32 = 0; i < activeCount; i++) clear(row(frontier, entry(active, i)));
  const rows = frontier;
  frontier = next;
  next = rows;
  const list = active;
  active = nextActive;
  nextActive = list;
  activeCount = reached;
  return reached;
}

/** How many pairs of a source and a node the last step brought together. */
export function pairs(): u32 {
  let sums = i32x4.splat(0);
  for (let i: u32 = 0; i < activeCount; i++) {
    const at = row(frontier, entry(active, i));
    // At most 32 in a byte: no sum of bytes overflows.
    const bits = i8x16.add(
      i8x16.add(i8x16.popcnt(v128.load(at)), i8x16.popcnt(v128.load(at, 16))),
      i8x16.add(i8x16.popcnt(v128.load(at, 32)), i8x16.popcnt(v128.load(at, 48))),
    );
    sums = i32x4.add(sums, i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(bits)));
  }
  return (
    i32x4.extract_lane(sums, 0) +
    i32x4.extract_lane(sums, 1) +
    i32x4.extract_lane(sums, 2) +
    i32x4.extract_lane(sums, 3)
  );
}

/** Writes how many nodes each of the 512 sources reached in the last step. */
export function countBySource(counts: usize): void {
  let used: u32 = 0;
  while (activeCount >> used != 0) used++;
  for (let k: u32 = 0; k < used; k++) clear(row(slices, k));
  for (let part: usize = 0; part < 64; part += 16) countPart(part, used);
  for (let source: u32 = 0; source < 512; source++) {
    let count: u32 = 0;
    for (let k: u32 = 0; k < used; k++) {
      count |= ((load<u8>(row(slices, k) + (source >> 3)) >> (<u8>(source & 7))) & 1) << k;
    }
    setEntry(counts, source, count);
  }
}

/**
 * Adds 128 columns of bits of the active rows, four rows at a time by carry-save adders (Harley & Seal; see Muła, Kurz &
 * Lemire 2018, doi:10.1093/comjnl/bxx046).
 */
function countPart(part: usize, used: u32): void {
  let ones = i64x2.splat(0);
  let twos = ones;
  let i: u32 = 0;
  for (; i + 4 <= activeCount; i += 4) {
    const a = activeBits(i, part);
    const b = activeBits(i + 1, part);
    const c = activeBits(i + 2, part);
    const d = activeBits(i + 3, part);
    const ab = v128.xor(a, b);
    const first = v128.or(v128.and(a, b), v128.and(ones, ab));
    ones = v128.xor(ones, ab);
    const cd = v128.xor(c, d);
    const second = v128.or(v128.and(c, d), v128.and(ones, cd));
    ones = v128.xor(ones, cd);
    const both = v128.xor(first, second);
    const fours = v128.or(v128.and(first, second), v128.and(twos, both));
    twos = v128.xor(twos, both);
    carry(fours, 2, part, used);
  }
  carry(ones, 0, part, used);
  carry(twos, 1, part, used);
  for (; i < activeCount; i++) carry(activeBits(i, part), 0, part, used);
}

function activeBits(i: u32, part: usize): v128 {
  return v128.load(row(frontier, entry(active, i)) + part);
}

/** Adds bits worth 2^k. */
function carry(bits: v128, k: u32, part: usize, used: u32): void {
  for (; k < used; k++) {
    const at = row(slices, k) + part;
    const held = v128.load(at);
    v128.store(at, v128.xor(held, bits));
    bits = v128.and(held, bits);
  }
}

function setBit(at: usize, bit: u32): void {
  const byte = at + (bit >> 3);
  store<u8>(byte, load<u8>(byte) | (<u8>((<u32>1) << (bit & 7))));
}

function clear(at: usize): void {
  const zero = i64x2.splat(0);
  v128.store(at, zero);
  v128.store(at, zero, 16);
  v128.store(at, zero, 32);
  v128.store(at, zero, 48);
}

function push(): u32 {
  let touched: u32 = 0;
  for (let i: u32 = 0; i < activeCount; i++) {
    const node = entry(active, i);
    const from = row(frontier, node);
    const a = v128.load(from);
    const b = v128.load(from, 16);
    const c = v128.load(from, 32);
    const d = v128.load(from, 48);
    const end = rowEnd(offsets, targets, node);
    for (let at = targets + ((<usize>entry(offsets, node)) << 2); at < end; at += 4) {
      const other = load<u32>(at);
      const to = row(next, other);
      const w = v128.load(to);
      const x = v128.load(to, 16);
      const y = v128.load(to, 32);
      const z = v128.load(to, 48);
      setEntry(nextActive, touched, other);
      touched += <u32>!v128.any_true(v128.or(v128.or(w, x), v128.or(y, z)));
      v128.store(to, v128.or(w, a));
      v128.store(to, v128.or(x, b), 16);
      v128.store(to, v128.or(y, c), 32);
      v128.store(to, v128.or(z, d), 48);
    }
  }
  let reached: u32 = 0;
  for (let i: u32 = 0; i < touched; i++) {
    const node = entry(nextActive, i);
    const at = row(next, node);
    const before = reached;
    reached = arrive(node, reached, v128.load(at), v128.load(at, 16), v128.load(at, 32), v128.load(at, 48));
    if (reached == before) clear(at);
  }
  return reached;
}

function pull(): u32 {
  if (waitingCount < 0) listWaiting();
  let reached: u32 = 0;
  let left: u32 = 0;
  let ties: u32 = 0;
  for (let i = 0; i < waitingCount; i++) {
    const node = entry(waiting, i);
    let a = i64x2.splat(0);
    let b = a;
    let c = a;
    let d = a;
    const start = pullTargets + ((<usize>entry(pullOffsets, node)) << 2);
    const end = rowEnd(pullOffsets, pullTargets, node);
    for (let at = start; at < end; at += 4) {
      const from = row(frontier, load<u32>(at));
      a = v128.or(a, v128.load(from));
      b = v128.or(b, v128.load(from, 16));
      c = v128.or(c, v128.load(from, 32));
      d = v128.or(d, v128.load(from, 48));
    }
    reached = arrive(node, reached, a, b, c, d);
    if (!isFull(row(seen, node))) {
      setEntry(waiting, left++, node);
      ties += (<u32>(end - start)) >> 2;
    }
  }
  waitingCount = left;
  waitingTies = ties;
  return reached;
}

function listWaiting(): void {
  waitingCount = 0;
  for (let node = firstNode; node < endNode; node++) {
    setEntry(waiting, waitingCount, node);
    waitingCount += i32(!isFull(row(seen, node)));
  }
}

function rowEnd(starts: usize, list: usize, node: u32): usize {
  return list + ((<usize>entry(starts, node + 1)) << 2);
}

function isFull(at: usize): bool {
  const both = v128.and(
    v128.and(v128.load(at), v128.load(at, 16)),
    v128.and(v128.load(at, 32), v128.load(at, 48)),
  );
  return i64x2.all_true(i64x2.eq(both, i64x2.splat(-1)));
}

/** Takes arriving bits that are new to a node into `seen` and `next`, and the node, if there are any, into `nextActive`. */
function arrive(node: u32, reached: u32, a: v128, b: v128, c: v128, d: v128): u32 {
  const known = row(seen, node);
  const w = v128.load(known);
  const x = v128.load(known, 16);
  const y = v128.load(known, 32);
  const z = v128.load(known, 48);
  a = v128.andnot(a, w);
  b = v128.andnot(b, x);
  c = v128.andnot(c, y);
  d = v128.andnot(d, z);
  if (!v128.any_true(v128.or(v128.or(a, b), v128.or(c, d)))) return reached;
  v128.store(known, v128.or(w, a));
  v128.store(known, v128.or(x, b), 16);
  v128.store(known, v128.or(y, c), 32);
  v128.store(known, v128.or(z, d), 48);
  const to = row(next, node);
  v128.store(to, a);
  v128.store(to, b, 16);
  v128.store(to, c, 32);
  v128.store(to, d, 48);
  setEntry(nextActive, reached, node);
  return reached + 1;
}
