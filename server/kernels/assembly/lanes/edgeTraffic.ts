import * as space from './arena';
import { at32, at64, atLanes, clear, clearLanes, get32, shareOf, spread } from './arena';

/**
 * The way back: turns entries into what each of their paths carries, and adds to each tie what it carries, as two
 * numbers whose sum counts: to `outSums` or `inSums`, by the place of the tie in the lists that it was met in.
 */
export function comeBackByEdges(last: u32, sourceWeights: usize, outSums: usize, inSums: usize): void {
  const outOffsets = space.outOffsets;
  const outTargets = space.outTargets;
  const inOffsets = space.inOffsets;
  const inTargets = space.inTargets;
  const targetWeights = space.targetWeights;
  const lanes = space.lanes;
  const moreLanes = space.moreLanes;
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
  for (let level: i32 = <i32>last - 1; level >= 0; level--) {
    const low = get32(levels, level);
    const middle = get32(levels, level + 1);
    const high = get32(levels, level + 2);
    const goesBackward = get32(space.levelIn, level + 1) * 2 < get32(space.levelOut, level);
    if (goesBackward) {
      for (let i = low; i < middle; i++) {
        const entry = atLanes(entries, i);
        const place = atLanes(moreLanes, get32(entryNodes, i));
        v128.store(place, f64x2.mul(v128.load(entry), w0));
        v128.store(place, f64x2.mul(v128.load(entry, 16), w1), 16);
        v128.store(place, f64x2.mul(v128.load(entry, 32), w2), 32);
        v128.store(place, f64x2.mul(v128.load(entry, 48), w3), 48);
      }
      for (let i = middle; i < high; i++) {
        const node = get32(entryNodes, i);
        const entry = atLanes(entries, i);
        const s0 = v128.load(entry);
        const s1 = v128.load(entry, 16);
        const s2 = v128.load(entry, 32);
        const s3 = v128.load(entry, 48);
        const start = get32(inOffsets, node);
        const end = at32(inTargets, get32(inOffsets, node + 1));
        let sum = inSums + ((<usize>start) << 4);
        for (let slot = at32(inTargets, start); slot < end; slot += 4) {
          const previous = load<u32>(slot);
          const place = atLanes(lanes, previous);
          v128.store(place, f64x2.add(v128.load(place), s0));
          v128.store(place, f64x2.add(v128.load(place, 16), s1), 16);
          v128.store(place, f64x2.add(v128.load(place, 32), s2), 32);
          v128.store(place, f64x2.add(v128.load(place, 48), s3), 48);
          const paths = atLanes(moreLanes, previous);
          const first = f64x2.add(f64x2.mul(v128.load(paths), s0), f64x2.mul(v128.load(paths, 16), s1));
          const second = f64x2.add(f64x2.mul(v128.load(paths, 32), s2), f64x2.mul(v128.load(paths, 48), s3));
          v128.store(sum, f64x2.add(v128.load(sum), f64x2.add(first, second)));
          sum += 16;
        }
      }
    } else spread(middle, high);
    for (let i = low; i < middle; i++) {
      const node = get32(entryNodes, i);
      const entry = atLanes(entries, i);
      const p0 = v128.load(entry);
      const p1 = v128.load(entry, 16);
      const p2 = v128.load(entry, 32);
      const p3 = v128.load(entry, 48);
      let a0 = zero;
      let a1 = zero;
      let a2 = zero;
      let a3 = zero;
      if (goesBackward) {
        clearLanes(atLanes(moreLanes, node));
        const place = atLanes(lanes, node);
        a0 = v128.load(place);
        a1 = v128.load(place, 16);
        a2 = v128.load(place, 32);
        a3 = v128.load(place, 48);
      } else {
        const m0 = f64x2.mul(p0, w0);
        const m1 = f64x2.mul(p1, w1);
        const m2 = f64x2.mul(p2, w2);
        const m3 = f64x2.mul(p3, w3);
        const start = get32(outOffsets, node);
        const end = at32(outTargets, get32(outOffsets, node + 1));
        let sum = outSums + ((<usize>start) << 4);
        for (let slot = at32(outTargets, start); slot < end; slot += 4) {
          const place = atLanes(lanes, load<u32>(slot));
          const l0 = v128.load(place);
          const l1 = v128.load(place, 16);
          const l2 = v128.load(place, 32);
          const l3 = v128.load(place, 48);
          a0 = f64x2.add(a0, l0);
          a1 = f64x2.add(a1, l1);
          a2 = f64x2.add(a2, l2);
          a3 = f64x2.add(a3, l3);
          const first = f64x2.add(f64x2.mul(m0, l0), f64x2.mul(m1, l1));
          const second = f64x2.add(f64x2.mul(m2, l2), f64x2.mul(m3, l3));
          v128.store(sum, f64x2.add(v128.load(sum), f64x2.add(first, second)));
          sum += 16;
        }
      }
      const own = v128.load64_splat(at64(targetWeights, node));
      v128.store(entry, shareOf(f64x2.add(own, f64x2.mul(a0, p0)), p0));
      v128.store(entry, shareOf(f64x2.add(own, f64x2.mul(a1, p1)), p1), 16);
      v128.store(entry, shareOf(f64x2.add(own, f64x2.mul(a2, p2)), p2), 32);
      v128.store(entry, shareOf(f64x2.add(own, f64x2.mul(a3, p3)), p3), 48);
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
