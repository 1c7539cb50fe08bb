import * as space from './arena';
import { at32, atLanes, clear, clearLanes, degreeOf, get32, spread } from './arena';

/** Two bits, set where a number is not zero. */
function filled(pair: v128): u32 {
  return i64x2.bitmask(f64x2.ne(pair, f64x2.splat(0)));
}

function filledOf(a0: v128, a1: v128, a2: v128, a3: v128): u32 {
  return filled(a0) | (filled(a1) << 2) | (filled(a2) << 4) | (filled(a3) << 6);
}

/** Those of two numbers whose bits are set. */
function only(pair: v128, bits: v128, wanted: v128): v128 {
  return v128.and(pair, i64x2.eq(v128.and(bits, wanted), wanted));
}

function storeEntry(entry: usize, fresh: u32, a0: v128, a1: v128, a2: v128, a3: v128): void {
  const bits = i64x2.splat(<i64>fresh);
  v128.store(entry, only(a0, bits, i64x2(1, 2)));
  v128.store(entry, only(a1, bits, i64x2(4, 8)), 16);
  v128.store(entry, only(a2, bits, i64x2(16, 32)), 32);
  v128.store(entry, only(a3, bits, i64x2(64, 128)), 48);
}

/** Fills entries and levels from up to eight sources; returns the number of the last level. */
export function searchAway(sources: usize, sourceCount: u32): u32 {
  const order = space.order;
  const outOffsets = space.outOffsets;
  const outTargets = space.outTargets;
  const inOffsets = space.inOffsets;
  const inTargets = space.inTargets;
  const lanes = space.lanes;
  const seen = space.seen;
  const entryNodes = space.entryNodes;
  const entries = space.entries;
  const waiting = space.waiting;
  const candidates = space.candidates;
  const levels = space.levels;
  const levelOut = space.levelOut;
  const levelIn = space.levelIn;

  const zero = f64x2.splat(0);
  const everyLane: u32 = ((<u32>1) << sourceCount) - 1;
  let missing: i32 = <i32>((order - 1) * sourceCount);
  let count: u32 = 0;
  let outArcs: u32 = 0;
  let inArcs: u32 = 0;
  for (; count < sourceCount; count++) {
    const node = get32(sources, count);
    const entry = atLanes(entries, count);
    clearLanes(entry);
    store<f64>(entry + ((<usize>count) << 3), 1);
    store<u32>(at32(entryNodes, count), node);
    store<u8>(seen + node, <u8>((<u32>1) << count));
    outArcs += degreeOf(outOffsets, node);
    inArcs += degreeOf(inOffsets, node);
  }
  store<u32>(levels, 0);
  store<u32>(levels, count, 4);
  store<u32>(levelOut, outArcs);
  store<u32>(levelIn, inArcs);

  let last: u32 = 0;
  let waitingCount: i32 = -1;
  let waitingArcs = get32(inOffsets, order);
  while (missing > 0) {
    const low = get32(levels, last);
    const high = count;
    const goesForward = outArcs * 3 < waitingArcs;
    outArcs = 0;
    inArcs = 0;
    if (goesForward) {
      let touched: u32 = 0;
      for (let i = low; i < high; i++) {
        const node = get32(entryNodes, i);
        const entry = atLanes(entries, i);
        const s0 = v128.load(entry);
        const s1 = v128.load(entry, 16);
        const s2 = v128.load(entry, 32);
        const s3 = v128.load(entry, 48);
        const end = at32(outTargets, get32(outOffsets, node + 1));
        for (let slot = at32(outTargets, get32(outOffsets, node)); slot < end; slot += 4) {
          const next = load<u32>(slot);
          const place = atLanes(lanes, next);
          const p0 = v128.load(place);
          const p1 = v128.load(place, 16);
          const p2 = v128.load(place, 32);
          const p3 = v128.load(place, 48);
          store<u32>(at32(candidates, touched), next);
          touched += <u32>!v128.any_true(v128.or(v128.or(p0, p1), v128.or(p2, p3)));
          v128.store(place, f64x2.add(p0, s0));
          v128.store(place, f64x2.add(p1, s1), 16);
          v128.store(place, f64x2.add(p2, s2), 32);
          v128.store(place, f64x2.add(p3, s3), 48);
        }
      }
      for (let i: u32 = 0; i < touched; i++) {
        const node = get32(candidates, i);
        const place = atLanes(lanes, node);
        const a0 = v128.load(place);
        const a1 = v128.load(place, 16);
        const a2 = v128.load(place, 32);
        const a3 = v128.load(place, 48);
        clearLanes(place);
        const had = <u32>load<u8>(seen + node);
        const fresh = filledOf(a0, a1, a2, a3) & ~had;
        if (!fresh) continue;
        storeEntry(atLanes(entries, count), fresh, a0, a1, a2, a3);
        store<u32>(at32(entryNodes, count), node);
        store<u8>(seen + node, <u8>(had | fresh));
        outArcs += degreeOf(outOffsets, node);
        inArcs += degreeOf(inOffsets, node);
        missing -= <i32>popcnt(fresh);
        count++;
      }
    } else {
      spread(low, high);
      const known = waitingCount;
      const total: u32 = known < 0 ? order : known;
      let kept: u32 = 0;
      waitingArcs = 0;
      for (let i: u32 = 0; i < total; i++) {
        const node = known < 0 ? i : get32(waiting, i);
        let had = <u32>load<u8>(seen + node);
        if (had === everyLane) continue;
        let a0 = zero;
        let a1 = zero;
        let a2 = zero;
        let a3 = zero;
        const end = at32(inTargets, get32(inOffsets, node + 1));
        for (let slot = at32(inTargets, get32(inOffsets, node)); slot < end; slot += 4) {
          const place = atLanes(lanes, load<u32>(slot));
          a0 = f64x2.add(a0, v128.load(place));
          a1 = f64x2.add(a1, v128.load(place, 16));
          a2 = f64x2.add(a2, v128.load(place, 32));
          a3 = f64x2.add(a3, v128.load(place, 48));
        }
        const fresh = filledOf(a0, a1, a2, a3) & ~had;
        if (fresh) {
          storeEntry(atLanes(entries, count), fresh, a0, a1, a2, a3);
          store<u32>(at32(entryNodes, count), node);
          had |= fresh;
          store<u8>(seen + node, <u8>had);
          outArcs += degreeOf(outOffsets, node);
          inArcs += degreeOf(inOffsets, node);
          missing -= <i32>popcnt(fresh);
          count++;
        }
        if (had !== everyLane) {
          store<u32>(at32(waiting, kept), node);
          kept++;
          waitingArcs += degreeOf(inOffsets, node);
        }
      }
      waitingCount = <i32>kept;
      clear(low, high);
    }
    if (count === high) break;
    last++;
    store<u32>(at32(levels, last), count, 4);
    store<u32>(at32(levelOut, last), outArcs);
    store<u32>(at32(levelIn, last), inArcs);
  }
  memory.fill(seen, 0, order);
  return last;
}
