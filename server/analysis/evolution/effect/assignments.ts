import { asPart } from '../../../kernels/execution.ts';
import { random } from '../../random.ts';

/** What is treated or not as a whole: a person, or an organization with all of its people. */
export interface Unit {
  /** Sum of the changes of its people. */
  readonly sum: number;
  /** How many people. */
  readonly count: number;
  readonly isTreated: boolean;
  /** Treatment is reassigned within blocks only. */
  readonly block: string;
}

/** What treatment makes of the difference of mean changes, by assignment; the one that happened is among them. */
export interface Assignments {
  /** Difference of mean changes, treated − others, under each assignment. */
  readonly differences: Float64Array;
  /** How much of an effect of 1 on those really treated shows in it: −1 to 1, and 1 for what happened. */
  readonly shares: Float64Array;
  /** Whether these are all assignments rather than a draw of them. */
  readonly isExact: boolean;
}

export const mostExact = 10_000;

/**
 * The difference of mean changes under all assignments of treatment that treat as many units in each block: each of
 * them where there are at most 10,000, else the one that happened and `draws` drawn ones. Order: deterministic for a
 * seed. O(assignments × units).
 */
export function assignments(
  units: readonly Unit[],
  { draws, seed }: { readonly draws: number; readonly seed: number },
): Assignments {
  const blocks = [...new Set(units.map(({ block }) => block))]
    .sort()
    .map((name) => units.filter(({ block }) => block === name));
  const count = blocks.reduce((product, own) => product * choose(own.length, treatedIn(own)), 1);
  const isExact = count <= mostExact;
  const measure = measureOf(units);
  const size = isExact ? count : draws + 1;
  const [differences, shares] = [new Float64Array(size), new Float64Array(size)];
  let at = 0;
  const note = (treated: readonly Unit[]): void => {
    const { difference, share } = measure(treated);
    differences[at] = difference;
    shares[at++] = share;
  };
  if (isExact) eachAssignment(blocks, note);
  else {
    const next = random(seed);
    note(units.filter(({ isTreated }) => isTreated));
    for (let draw = 0; draw < draws; draw++)
      asPart(draw, draws, () => note(blocks.flatMap((own) => drawn(own, treatedIn(own), next))));
  }
  return { differences, shares, isExact };
}

const treatedIn = (units: readonly Unit[]): number => units.filter(({ isTreated }) => isTreated).length;

function measureOf(
  units: readonly Unit[],
): (treated: readonly Unit[]) => { difference: number; share: number } {
  const all = totals(units);
  return (treated) => {
    const own = totals(treated);
    const others = all.count - own.count;
    return {
      difference: own.sum / own.count - (all.sum - own.sum) / others,
      share: own.treated / own.count - (all.treated - own.treated) / others,
    };
  };
}

function totals(units: readonly Unit[]): { sum: number; count: number; treated: number } {
  let [sum, count, treated] = [0, 0, 0];
  for (const unit of units) {
    sum += unit.sum;
    count += unit.count;
    if (unit.isTreated) treated += unit.count;
  }
  return { sum, count, treated };
}

/** The number of ways to choose k of n, or Infinity beyond what is ever listed. */
function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= Math.min(k, n - k); i++) {
    ways = (ways * (n - i + 1)) / i;
    if (ways > mostExact * 1_000) return Infinity;
  }
  return Math.round(ways);
}

function eachAssignment(
  blocks: readonly (readonly Unit[])[],
  note: (treated: readonly Unit[]) => void,
): void {
  const chosen: Unit[] = [];
  choice(0, 0, blocks[0] ? treatedIn(blocks[0]) : 0);

  function choice(block: number, from: number, left: number): void {
    const own = blocks[block];
    if (!own) return note(chosen);
    if (left === 0) {
      const following = blocks[block + 1];
      return choice(block + 1, 0, following ? treatedIn(following) : 0);
    }
    for (let i = from; i <= own.length - left; i++) {
      chosen.push(own[i]!);
      choice(block, i + 1, left - 1);
      chosen.pop();
    }
  }
}

/** So many of the units, each set of them as likely as any other. */
function drawn(units: readonly Unit[], count: number, next: () => number): Unit[] {
  const rest = [...units];
  for (let i = 0; i < count; i++) {
    const j = i + Math.floor(next() * (rest.length - i));
    [rest[i], rest[j]] = [rest[j]!, rest[i]!];
  }
  return rest.slice(0, count);
}
