import * as space from './arena';
import { at32, at64, atLanes, clear, clearLanes, get32, shareOf, spread } from './arena';

/** The way back: turns entries into what each of their paths carries, and adds to `sums` what passes each node. */
export function comeBackByNodes(last: u32, sourceWeights: usize, sums: usize): void {
  const outOffsets = space.outOffsets;
  const outTargets = space.outTargets;
  const inOffsets = space.inOffsets;
  const inTargets = space.inTargets;
  const targetWeights = space.targetWeights;
  const lanes = space.lanes;
  const entryNodes = space.entryNodes;
  const entries = space.entries;
  const levels = space.levels;
  const zero = f64x2.splat(0);
  const w0 = v128.load(sourceWeights);
  const w1 = v128.load(sourceWeights, 16);
  const w2 = v128.load(sourceWeights, 32);
  const w3 = v128.load(sourceWeights, 48);

  const end = get32(levels, last + 1);
  for (let i = get32(levels, last); i < end; i++) {
    const entry = atLanes(entries, i);
    const own = v128.load64_splat(at64(targetWeights, get32(entryNodes, i)));
    v128.store(entry, shareOf(own, v128.load(entry)));
    v128.store(entry, shareOf(own, v128.load(entry, 16)), 16);
    v128.store(entry, shareOf(own, v128.load(entry, 32)), 32);
    v128.store(entry, shareOf(own, v128.load(entry, 48)), 48);
  }
  for (let level: i32 = <i32>last - 1; level >= 1; level--) {
    const low = get32(levels, level);
    const middle = get32(levels, level + 1);
    const high = get32(levels, level + 2);
    const goesBackward = get32(space.levelIn, level + 1) * 2 < get32(space.levelOut, level);
    if (goesBackward) {
      for (let i = middle; i < high; i++) {
        const node = get32(entryNodes, i);
        const entry = atLanes(entries, i);
        const s0 = v128.load(entry);
        const s1 = v128.load(entry, 16);
        const s2 = v128.load(entry, 32);
        const s3 = v128.load(entry, 48);
        const end = at32(inTargets, get32(inOffsets, node + 1));
        for (let slot = at32(inTargets, get32(inOffsets, node)); slot < end; slot += 4) {
          const place = atLanes(lanes, load<u32>(slot));
          v128.store(place, f64x2.add(v128.load(place), s0));
          v128.store(place, f64x2.add(v128.load(place, 16), s1), 16);
          v128.store(place, f64x2.add(v128.load(place, 32), s2), 32);
          v128.store(place, f64x2.add(v128.load(place, 48), s3), 48);
        }
      }
    } else spread(middle, high);
    for (let i = low; i < middle; i++) {
      const node = get32(entryNodes, i);
      let a0 = zero;
      let a1 = zero;
      let a2 = zero;
      let a3 = zero;
      if (goesBackward) {
        const place = atLanes(lanes, node);
        a0 = v128.load(place);
        a1 = v128.load(place, 16);
        a2 = v128.load(place, 32);
        a3 = v128.load(place, 48);
      } else {
        const end = at32(outTargets, get32(outOffsets, node + 1));
        for (let slot = at32(outTargets, get32(outOffsets, node)); slot < end; slot += 4) {
          const place = atLanes(lanes, load<u32>(slot));
          a0 = f64x2.add(a0, v128.load(place));
          a1 = f64x2.add(a1, v128.load(place, 16));
          a2 = f64x2.add(a2, v128.load(place, 32));
          a3 = f64x2.add(a3, v128.load(place, 48));
        }
      }
      const entry = atLanes(entries, i);
      const own = v128.load64_splat(at64(targetWeights, node));
      const p0 = v128.load(entry);
      const p1 = v128.load(entry, 16);
      const p2 = v128.load(entry, 32);
      const p3 = v128.load(entry, 48);
      a0 = f64x2.mul(a0, p0);
      a1 = f64x2.mul(a1, p1);
      a2 = f64x2.mul(a2, p2);
      a3 = f64x2.mul(a3, p3);
      v128.store(entry, shareOf(f64x2.add(own, a0), p0));
      v128.store(entry, shareOf(f64x2.add(own, a1), p1), 16);
      v128.store(entry, shareOf(f64x2.add(own, a2), p2), 32);
      v128.store(entry, shareOf(f64x2.add(own, a3), p3), 48);
      const pair = f64x2.add(
        f64x2.add(f64x2.mul(a0, w0), f64x2.mul(a1, w1)),
        f64x2.add(f64x2.mul(a2, w2), f64x2.mul(a3, w3)),
      );
      const total = at64(sums, node);
      store<f64>(total, load<f64>(total) + (f64x2.extract_lane(pair, 0) + f64x2.extract_lane(pair, 1)));
    }
    if (goesBackward) {
      for (let i = middle; i < high; i++) {
        const node = get32(entryNodes, i);
        const end = at32(inTargets, get32(inOffsets, node + 1));
        for (let slot = at32(inTargets, get32(inOffsets, node)); slot < end; slot += 4) {
          clearLanes(atLanes(lanes, load<u32>(slot)));
        }
      }
    } else clear(middle, high);
  }
}
