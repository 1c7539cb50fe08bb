/**
 * Shortest paths along ties with lengths, one source at a time, and what passes over them.
 *
 * The queue has buckets somewhat narrower than the shortest tie: no node of a bucket can shorten the way to another
 * one in it, so its nodes are taken in any order and need no sorting. Sources: Dinitz 1978; Denardo & Fox 1979,
 * doi:10.1287/opre.27.1.161. The buckets lie in a ring; what is too far for it waits in a list outside.
 * The way back is that of Brandes 2001, doi:10.1080/0022250X.2001.9990249.
 *
 * `attach…` once; then `search` or `addTraffic` for each source.
 */

/** Two paths whose lengths differ by less than this share count as equally short (as in igraph). */
const tolerance: f64 = 1e-10;

// Ties by their start, and by their end.
let offsets: usize = 0;
let targets: usize = 0;
let lengths: usize = 0;
let backOffsets: usize = 0;
let backTargets: usize = 0;
let backLengths: usize = 0;

/** Distance of each node from the source; Infinity where none is known. */
let distances: usize = 0;
/** The nodes reached, in an order in which each comes after those before it on its shortest paths. */
let reached: usize = 0;
let reachedCount: u32 = 0;

// The queue: for each bucket its first entry (0 = none), for each entry its node and the next entry.
let heads: usize = 0;
let entryNodes: usize = 0;
let entryNexts: usize = 0;
/** For the entries outside the ring, their bucket. */
let entryPlaces: usize = 0;
let ringSize: u32 = 0;
/** Buckets in a unit of length. */
let density: f64 = 0;
let entries: u32 = 0;
/** The bucket that is emptied now. */
let bucket: u32 = 0;
let inRing: u32 = 0;
/** First entry of the list outside the ring. */
let outside: u32 = 0;
/** No entry outside has a nearer bucket. */
let nearestOutside: u32 = u32.MAX_VALUE;

// The ties of a bucket's nodes that shorten the way to their end: that node, and its distance then.
let shorterNodes: usize = 0;
let shorter: usize = 0;

// The paths: for each node in the order of `reached`, the nodes before it.
let formerOffsets: usize = 0;
let formers: usize = 0;
/**
 * Four numbers for each node, side by side as they are wanted together: how many paths lead to it, what passes over
 * one of them (0 between searches), what has passed the node, and the weight of the node as the end of a path.
 */
let figures: usize = 0;
const figureBits: u32 = 5;
const pathsIn: usize = 0;
const loadIn: usize = 8;
const passedIn: usize = 16;
const weightIn: usize = 24;

function entry(list: usize, i: u32): u32 {
  return load<u32>(list + ((<usize>i) << 2));
}

function setEntry(list: usize, i: u32, value: u32): void {
  store<u32>(list + ((<usize>i) << 2), value);
}

function number(list: usize, i: u32): f64 {
  return load<f64>(list + ((<usize>i) << 3));
}

function setNumber(list: usize, i: u32, value: f64): void {
  store<f64>(list + ((<usize>i) << 3), value);
}

export function attachLists(
  offsetsAt: usize,
  targetsAt: usize,
  lengthsAt: usize,
  backOffsetsAt: usize,
  backTargetsAt: usize,
  backLengthsAt: usize,
): void {
  offsets = offsetsAt;
  targets = targetsAt;
  lengths = lengthsAt;
  backOffsets = backOffsetsAt;
  backTargets = backTargetsAt;
  backLengths = backLengthsAt;
}

/** `distances` must be filled with Infinity; `size` is a power of two. */
export function attachQueue(
  distancesAt: usize,
  reachedAt: usize,
  headsAt: usize,
  entryNodesAt: usize,
  entryNextsAt: usize,
  entryPlacesAt: usize,
  shorterNodesAt: usize,
  shorterAt: usize,
  size: u32,
  bucketsInUnit: f64,
): void {
  distances = distancesAt;
  reached = reachedAt;
  heads = headsAt;
  entryNodes = entryNodesAt;
  entryNexts = entryNextsAt;
  entryPlaces = entryPlacesAt;
  shorterNodes = shorterNodesAt;
  shorter = shorterAt;
  ringSize = size;
  density = bucketsInUnit;
}

export function attachPaths(formerOffsetsAt: usize, formersAt: usize, figuresAt: usize): void {
  formerOffsets = formerOffsetsAt;
  formers = formersAt;
  figures = figuresAt;
}

function bucketOf(distance: f64): u32 {
  return <u32>(distance * density);
}

/** No node may be in a later bucket: so far path lengths are rounded by much less than a bucket. */
const lastBucket: u32 = 1 << 29;

/**
 * Distances from a source; gives how many nodes are reached, the source among them. 0 = one is too far for the buckets.
 */
export function search(source: u32): u32 {
  return explore(source, false);
}

/**
 * Bucket by bucket: whom it holds, then the ties of all of them, then the ways that these shorten. Whether a tie shortens
 * a way, or is the last of a shortest path, no processor can guess; so that is told without a branch: every tie is
 * listed, and the next one takes its place if it does not belong there.
 */
function explore(source: u32, symmetric: bool): u32 {
  const distancesAt = distances;
  const reachedAt = reached;
  const offsetsAt = offsets;
  const targetsAt = targets;
  const lengthsAt = lengths;
  const formerOffsetsAt = formerOffsets;
  const formersAt = formers;
  const shorterAt = shorter;
  const shorterNodesAt = shorterNodes;
  for (let i: u32 = 0; i < reachedCount; i++) setNumber(distancesAt, entry(reachedAt, i), Infinity);
  memory.fill(heads, 0, (<usize>ringSize) << 2);
  entries = inRing = outside = bucket = 0;
  nearestOutside = u32.MAX_VALUE;
  setNumber(distancesAt, source, 0);
  put(source, 0);
  let found: u32 = 1;
  let count: u32 = 0;
  let used: u32 = 0;
  while (count < found) {
    if (inRing == 0) bucket = nearestDue();
    if (bucket > lastBucket) return giveUp();
    if (nearestOutside <= bucket) turnRing();
    const first = count;
    count = empty(count);
    let shortened: u32 = 0;
    for (let i = first; i < count; i++) {
      const node = entry(reachedAt, i);
      const here = number(distancesAt, node);
      const slack = tolerance * here;
      if (symmetric) setEntry(formerOffsetsAt, i, used);
      const end = entry(offsetsAt, node + 1);
      for (let slot = entry(offsetsAt, node); slot < end; slot++) {
        const other = entry(targetsAt, slot);
        const length = number(lengthsAt, slot);
        const known = number(distancesAt, other);
        const there = here + length;
        setEntry(shorterNodesAt, shortened, other);
        setNumber(shorterAt, shortened, there);
        shortened += u32(there < known);
        if (symmetric) {
          setEntry(formersAt, used, other);
          used += u32(known < here) & u32(known + length - here <= slack);
        }
      }
    }
    for (let k: u32 = 0; k < shortened; k++) {
      const node = entry(shorterNodesAt, k);
      const there = number(shorterAt, k);
      const known = number(distancesAt, node);
      if (there >= known) continue;
      setNumber(distancesAt, node, there);
      const place = bucketOf(there);
      if (known == Infinity) found++;
      else if (bucketOf(known) == place) continue;
      put(node, place);
    }
    bucket++;
  }
  if (symmetric) setEntry(formerOffsetsAt, count, used);
  reachedCount = count;
  return count;
}

/** Adds the bucket's nodes, but for those taken from a nearer one, to the `count` reached; gives how many these are then. */
function empty(count: u32): u32 {
  const head = heads + ((<usize>(bucket & (ringSize - 1))) << 2);
  let e = load<u32>(head);
  store<u32>(head, 0);
  for (; e != 0; e = entry(entryNexts, e)) {
    inRing--;
    const node = entry(entryNodes, e);
    setEntry(reached, count, node);
    count += u32(bucketOf(number(distances, node)) == bucket);
  }
  return count;
}

function giveUp(): u32 {
  for (let e: u32 = 1; e <= entries; e++) setNumber(distances, entry(entryNodes, e), Infinity);
  reachedCount = 0;
  return 0;
}

function put(node: u32, place: u32): void {
  const e = ++entries;
  setEntry(entryNodes, e, node);
  line(e, place);
}

/** Puts an entry where it waits: into its bucket, or outside. */
function line(e: u32, place: u32): void {
  if (place - bucket < ringSize) {
    const head = heads + ((<usize>(place & (ringSize - 1))) << 2);
    setEntry(entryNexts, e, load<u32>(head));
    store<u32>(head, e);
    inRing++;
  } else {
    setEntry(entryPlaces, e, place);
    setEntry(entryNexts, e, outside);
    outside = e;
    nearestOutside = min(nearestOutside, place);
  }
}

/** With nothing in the ring, the bucket to go on with. */
function nearestDue(): u32 {
  let nearest = u32.MAX_VALUE;
  for (let e = outside; e != 0; e = entry(entryNexts, e)) {
    if (isDue(e)) nearest = min(nearest, entry(entryPlaces, e));
  }
  return nearest;
}

/**
 * Takes in what waits outside and has come near enough. Done before the bucket of one of them is emptied, and then not
 * again for as many buckets as the ring has.
 */
function turnRing(): void {
  let left = outside;
  outside = 0;
  nearestOutside = u32.MAX_VALUE;
  while (left != 0) {
    const e = left;
    left = entry(entryNexts, e);
    if (isDue(e)) line(e, entry(entryPlaces, e));
  }
}

/** Whether the node of an entry outside still waits there, and was not reached on a shorter way. */
function isDue(e: u32): bool {
  return bucketOf(number(distances, entry(entryNodes, e))) == entry(entryPlaces, e);
}

/**
 * Adds to `figures` what passes each node on the shortest paths from a source: `weight` × Σ over the nodes reached of
 * their weight × the share of their paths that pass it. Gives how many nodes are reached; 0 and nothing added, when
 * one is too far for the buckets.
 */
export function addTraffic(source: u32, weight: f64): u32 {
  let count: u32;
  if (backTargets == targets) count = explore(source, true);
  else {
    count = explore(source, false);
    if (count > 0) findFormers(count);
  }
  if (count == 0) return 0;
  const reachedAt = reached;
  const formersAt = formers;
  const formerOffsetsAt = formerOffsets;
  const figuresAt = figures;
  store<f64>(figuresOf(figuresAt, source) + pathsIn, 1);
  for (let i: u32 = 1; i < count; i++) {
    let ways: f64 = 0;
    const end = entry(formerOffsetsAt, i + 1);
    for (let k = entry(formerOffsetsAt, i); k < end; k++) {
      ways += load<f64>(figuresOf(figuresAt, entry(formersAt, k)) + pathsIn);
    }
    store<f64>(figuresOf(figuresAt, entry(reachedAt, i)) + pathsIn, ways);
  }
  for (let i = count - 1; i > 0; i--) {
    const node = figuresOf(figuresAt, entry(reachedAt, i));
    const ways = load<f64>(node + pathsIn);
    const onward = load<f64>(node + loadIn) * ways;
    store<f64>(node + loadIn, 0);
    store<f64>(node + passedIn, load<f64>(node + passedIn) + weight * onward);
    const share = (load<f64>(node + weightIn) + onward) / ways;
    const end = entry(formerOffsetsAt, i + 1);
    for (let k = entry(formerOffsetsAt, i); k < end; k++) {
      const former = figuresOf(figuresAt, entry(formersAt, k)) + loadIn;
      store<f64>(former, load<f64>(former) + share);
    }
  }
  store<f64>(figuresOf(figuresAt, source) + loadIn, 0);
  return count;
}

function figuresOf(figuresAt: usize, node: u32): usize {
  return figuresAt + ((<usize>node) << figureBits);
}

/** Over which nodes the shortest paths to each node come, along ties by their end. */
function findFormers(count: u32): void {
  const distancesAt = distances;
  const formersAt = formers;
  let used: u32 = 0;
  for (let i: u32 = 0; i < count; i++) {
    const node = entry(reached, i);
    const here = number(distancesAt, node);
    const slack = tolerance * here;
    setEntry(formerOffsets, i, used);
    const end = entry(backOffsets, node + 1);
    for (let slot = entry(backOffsets, node); slot < end; slot++) {
      const former = entry(backTargets, slot);
      const there = number(distancesAt, former);
      setEntry(formersAt, used, former);
      used += u32(there < here) & u32(there + number(backLengths, slot) - here <= slack);
    }
  }
  setEntry(formerOffsets, count, used);
}
