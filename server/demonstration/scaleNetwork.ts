import { draws, type Draws } from './draws.ts';

export type NetworkShape = 'clusteredPowerLaw' | 'socialLike';

/** A connected simple network without direction: tie i joins nodes `from[i]` and `to[i]` (indices into `ids`). */
export interface ScaleNetwork {
  /** Sorted. */
  readonly ids: readonly string[];
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** Chance that a tie closes a triangle (p of Holme & Kim), and of a tie within a group to do so. */
const TRIAD_FORMATION = 0.6;
const GROUP_CLOSURE = 0.7;
/** Share of the nodes that hang on one tie: the many whom a survey hears of once. */
const PENDANTS = 0.35;
const GROUP_SIZES = [8, 40] as const;
/** Share of further ties that lead out of the group. */
const BETWEEN_GROUPS = 0.12;
/** Tries to find a free pair by a rule before any free pair is taken. */
const TRIES = 30;

/**
 * A network of exactly `order` nodes and `size` ties for measuring speed.
 *
 * `clusteredPowerLaw`: growth by preferential attachment with triad formation; few hubs, many triangles
 * (Holme & Kim 2002, Phys. Rev. E 65:026107). `socialLike`: groups of 8 to 40 with closed triangles, some ties between
 * groups, and pendants. Deterministic by seed. O(size) in sparse networks: 100,000 nodes and 400,000 ties take one or two seconds.
 * @throws when `size` is below order − 1 (the network would fall apart) or above the number of pairs
 */
export function generateNetwork(request: {
  readonly order: number;
  readonly size: number;
  readonly seed: number;
  readonly kind: NetworkShape;
}): ScaleNetwork {
  const { order, size, seed, kind } = request;
  if (size < order - 1 || size > (order * (order - 1)) / 2) {
    throw new Error(
      `A connected network of ${order} nodes has ${order - 1} to ${(order * (order - 1)) / 2} ties, not ${size}.`,
    );
  }
  const ties = new GrowingTies(order, size);
  const choose = draws(seed, kind);
  if (kind === 'clusteredPowerLaw') growPowerLaw(ties, order, size, choose);
  else growGroups(ties, order, size, choose);
  const digits = String(order).length;
  return {
    ids: Array.from({ length: order }, (_, index) => `n${String(index + 1).padStart(digits, '0')}`),
    from: ties.from,
    to: ties.to,
  };
}

class GrowingTies {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  count = 0;
  readonly neighbours: number[][];

  constructor(order: number, size: number) {
    this.from = new Uint32Array(size);
    this.to = new Uint32Array(size);
    this.neighbours = Array.from({ length: order }, () => []);
  }

  /** False, and nothing done, when the pair is tied already or no pair. */
  add(one: number, other: number): boolean {
    const [fewer, end] =
      this.neighbours[one]!.length < this.neighbours[other]!.length ? [one, other] : [other, one];
    if (one === other || this.neighbours[fewer]!.includes(end)) return false;
    this.from[this.count] = one;
    this.to[this.count] = other;
    this.neighbours[one]!.push(other);
    this.neighbours[other]!.push(one);
    this.count++;
    return true;
  }

  /** A node, with a chance in proportion to its number of ties. */
  end(choose: Draws): number {
    const tie = below(this.count, choose);
    return choose.chance(0.5) ? this.from[tie]! : this.to[tie]!;
  }

  neighbour(node: number, choose: Draws): number {
    const list = this.neighbours[node]!;
    return list[below(list.length, choose)]!;
  }
}

const below = (limit: number, choose: Draws): number => Math.floor(choose.uniform() * limit);

function growPowerLaw(ties: GrowingTies, order: number, size: number, choose: Draws): void {
  for (let node = 1; node < order; node++) {
    const wanted = Math.min(Math.floor((size * node) / (order - 1)), (node * (node + 1)) / 2);
    const quota = Math.min(node, wanted - ties.count);
    let last: number | null = null;
    for (let added = 0, tries = 0; added < quota; tries++) {
      const closes: boolean = last !== null && choose.chance(TRIAD_FORMATION);
      const isRandom = tries > TRIES * quota || ties.count === 0;
      const target: number = isRandom
        ? below(node, choose)
        : closes
          ? ties.neighbour(last!, choose)
          : ties.end(choose);
      if (!ties.add(node, target)) continue;
      if (!closes) last = target;
      added++;
    }
  }
}

function growGroups(ties: GrowingTies, order: number, size: number, choose: Draws): void {
  const core = Math.max(1, Math.ceil(order * (1 - PENDANTS)));
  const starts: number[] = [];
  const groupOf = new Uint32Array(core);
  for (let start = 0; start < core;) {
    const end = Math.min(core, start + choose.within(GROUP_SIZES));
    groupOf.fill(starts.length, start, end);
    // A tree within each group, and one over the groups, keep the network in one piece.
    if (start > 0) ties.add(start, below(start, choose));
    for (let node = start + 1; node < end; node++) ties.add(node, start + below(node - start, choose));
    starts.push(start);
    start = end;
  }
  for (let node = core; node < order; node++) ties.add(node, below(core, choose));
  const inGroup = (node: number): number => {
    const group = groupOf[node]!;
    const start = starts[group]!;
    return start + below((starts[group + 1] ?? core) - start, choose);
  };
  let tries = 0;
  while (ties.count < size) {
    const isRandom = ++tries > TRIES * size;
    const node = below(isRandom ? order : core, choose);
    if (isRandom) ties.add(node, below(order, choose));
    else if (choose.chance(BETWEEN_GROUPS)) ties.add(node, below(core, choose));
    else {
      const closes = choose.chance(GROUP_CLOSURE);
      const end = closes ? ties.neighbour(ties.neighbour(node, choose), choose) : inGroup(node);
      if (end < core) ties.add(node, end);
    }
  }
}
