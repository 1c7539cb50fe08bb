/**
 * Where the search works, all addresses. `laneSearch.ts` of the kernels describes the arrays. Functions take them into
 * variables of their own before they loop.
 */
export let order: u32 = 0;
export let outOffsets: usize = 0;
export let outTargets: usize = 0;
export let inOffsets: usize = 0;
export let inTargets: usize = 0;
export let targetWeights: usize = 0;

export let lanes: usize = 0;
export let moreLanes: usize = 0;
export let seen: usize = 0;
export let entryNodes: usize = 0;
export let entries: usize = 0;
export let waiting: usize = 0;
export let candidates: usize = 0;
export let levels: usize = 0;
export let levelOut: usize = 0;
export let levelIn: usize = 0;

export function setPart(
  partOrder: u32,
  partOutOffsets: usize,
  partOutTargets: usize,
  partInOffsets: usize,
  partInTargets: usize,
  partTargetWeights: usize,
): void {
  order = partOrder;
  outOffsets = partOutOffsets;
  outTargets = partOutTargets;
  inOffsets = partInOffsets;
  inTargets = partInTargets;
  targetWeights = partTargetWeights;
}

export function setSpace(
  spaceLanes: usize,
  spaceMoreLanes: usize,
  spaceSeen: usize,
  spaceEntryNodes: usize,
  spaceEntries: usize,
  spaceWaiting: usize,
  spaceCandidates: usize,
  spaceLevels: usize,
  spaceLevelOut: usize,
  spaceLevelIn: usize,
): void {
  lanes = spaceLanes;
  moreLanes = spaceMoreLanes;
  seen = spaceSeen;
  entryNodes = spaceEntryNodes;
  entries = spaceEntries;
  waiting = spaceWaiting;
  candidates = spaceCandidates;
  levels = spaceLevels;
  levelOut = spaceLevelOut;
  levelIn = spaceLevelIn;
}

/** Bytes of the eight numbers of a node or an entry, as a shift. */
const laneShift: usize = 6;

export function at32(array: usize, index: u32): usize {
  return array + ((<usize>index) << 2);
}

export function at64(array: usize, index: u32): usize {
  return array + ((<usize>index) << 3);
}

export function atLanes(array: usize, index: u32): usize {
  return array + ((<usize>index) << laneShift);
}

export function get32(array: usize, index: u32): u32 {
  return load<u32>(at32(array, index));
}

export function degreeOf(offsets: usize, node: u32): u32 {
  const place = at32(offsets, node);
  return load<u32>(place, 4) - load<u32>(place);
}

export function clearLanes(place: usize): void {
  const zero = f64x2.splat(0);
  v128.store(place, zero);
  v128.store(place, zero, 16);
  v128.store(place, zero, 32);
  v128.store(place, zero, 48);
}

export function copyLanes(to: usize, from: usize): void {
  v128.store(to, v128.load(from));
  v128.store(to, v128.load(from, 16), 16);
  v128.store(to, v128.load(from, 32), 32);
  v128.store(to, v128.load(from, 48), 48);
}

/** Puts the numbers of entries where their nodes' neighbours find them. */
export function spread(low: u32, high: u32): void {
  for (let i = low; i < high; i++) copyLanes(atLanes(lanes, get32(entryNodes, i)), atLanes(entries, i));
}

export function clear(low: u32, high: u32): void {
  for (let i = low; i < high; i++) clearLanes(atLanes(lanes, get32(entryNodes, i)));
}

/** What each path to an entry's node carries in two lanes; 0 in lanes without paths. */
export function shareOf(load: v128, paths: v128): v128 {
  return v128.and(f64x2.div(load, paths), f64x2.ne(paths, f64x2.splat(0)));
}
