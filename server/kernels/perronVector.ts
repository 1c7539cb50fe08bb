import { perronOfHessenberg } from './perronOfHessenberg.ts';

/** A matrix without negative entries: row i holds `strengths[k]` in column `targets[k]`, k in offsets[i] .. offsets[i+1]. */
export interface PositiveRows {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  /** Null: every entry is 1. */
  readonly strengths: Float64Array | null;
  /** Whether each entry stands in both orders of its row and column, and none in the diagonal. */
  readonly isSymmetric: boolean;
}

export interface Perron {
  readonly value: number;
  /** Its right vector, > 0, the largest about 1. */
  readonly vector: Float64Array;
}

/** Bounds of the eigenvalue that are this close, as a share of it, count as one value. */
const settled = 1e-11;
/** Values below this share of the largest, at the far end of a long chain, no longer tell anything about λ. */
const negligible = 1e-100;
/** Entries looked at before the iteration gives up: some seconds. Met only by long chains without short cuts. */
const patience = 2e9;
/** Multiplications between two combinations; as many as settle most small networks by themselves. */
const plainSteps = 3;
/** How far past the new value a step goes in a symmetric matrix: best where the second eigenvalue is 0.88 of the first. */
const relaxation = 1.35;
/** Rounds of such steps between two looks at the quotients, and how many looks may show little; later each must narrow them so. */
const relaxedRounds = 5;
const slowLooks = 3;
const narrowed = 1 / 5;
/** Vectors that are combined. More of them settle in fewer multiplications, but each costs more. */
const combined = 10;

/**
 * The largest eigenvalue and its vector of an irreducible matrix (a strong component), where both are unique and the vector
 * positive (Perron–Frobenius). Once it is plain that the value is less than `enough`, some smaller value; null when the
 * iteration does not settle.
 *
 * Power iteration on A + shift, which also settles on two-sided (bipartite) networks, until the smallest and the
 * largest of (Ax)_i / x_i, between which λ always lies, agree to 1e-11: no value of x, however small, is then less
 * exact than the others. Where the second eigenvalue is close, as beside two hubs of about the same size, that alone
 * would take thousands of rounds. So now and then x is replaced by the best combination of x, Ax, A²x, ... (Arnoldi),
 * sought in shares of x_i: D⁻¹AD with D = diag(x) has the sums (Ax)_i / x_i in its rows and the vector of ones as its
 * answer, so small values come out as exact as large ones. A combination that does not tighten the bounds is dropped.
 * A symmetric matrix settles mostly before that, by successive over-relaxation of (λ − A) x = 0 with the Rayleigh quotient
 * as λ, in half the multiplications; the bounds are looked at where it seems settled.
 * Complexity: O(k m) for k multiplications, usually some tens.
 * Source: Collatz 1942, doi:10.1007/BF01180013, for the bounds; Arnoldi 1951, doi:10.1090/qam/42792; for the
 * over-relaxation Young 1954, doi:10.1090/S0002-9947-1954-0059635-7.
 */
export function perronVector(rows: PositiveRows, enough: number): Perron | null {
  const order = rows.offsets.length - 1;
  let now = new Float64Array(order).fill(1);
  let next = new Float64Array(order);
  const total = sumOfEntries(rows);
  const relaxed = rows.isSymmetric && relaxedVector(rows, total, enough, now, next);
  if (relaxed) return relaxed;
  const shift = total / order / 4;
  let basis: Float64Array[] | null = null;
  let steps = plainSteps;
  let before = Infinity;
  for (let left = patience; left > 0;) {
    let bounds: Bounds = { low: 0, high: Infinity };
    for (let step = 0; step < steps; step++) {
      bounds = multiply(rows, shift, now, next);
      [now, next] = [next, now];
      left -= rows.targets.length + order;
      if (isSettled(bounds) || bounds.high - shift < enough)
        return { value: (bounds.low + bounds.high) / 2 - shift, vector: now };
    }
    const width = widthOf(bounds);
    // What the last combination did not help, plain steps must.
    steps = width < before / 2 ? plainSteps : Math.min(4 * steps, 1000);
    before = width;
    basis ??= Array.from({ length: combined + 1 }, () => new Float64Array(order));
    const better = combination(rows, shift, now, basis, bounds.high);
    left -= combined * (rows.targets.length + combined * order);
    if (better && widthOf(multiply(rows, shift, better, next)) < width) now.set(better);
  }
  return null;
}

/** Of an eigenvalue. */
interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** The smallest and the largest (Ax)_i / x_i of a vector, and xᵀAx and xᵀx, whose quotient is the Rayleigh quotient. */
interface Quotients extends Bounds {
  readonly products: number;
  readonly squares: number;
}

const widthOf = ({ low, high }: Bounds): number => (high - low) / high;
const isSettled = (bounds: Bounds): boolean => widthOf(bounds) <= settled;

function sumOfEntries({ targets, strengths }: PositiveRows): number {
  if (!strengths) return targets.length;
  let total = 0;
  for (let slot = 0; slot < strengths.length; slot++) total += strengths[slot]!;
  return total;
}

/**
 * Of a symmetric matrix, by over-relaxation of x, which holds ones at first. Null where that is slow: x is then closer
 * than it was. `next` is written over.
 */
function relaxedVector(
  rows: PositiveRows,
  total: number,
  enough: number,
  x: Float64Array,
  next: Float64Array,
): Perron | null {
  let round: Quotients = { low: 0, high: Infinity, products: total, squares: x.length };
  let before = Infinity;
  for (let look = 0; look < slowLooks || widthOf(round) < before * narrowed; look++) {
    before = widthOf(round);
    for (let k = 0; k < relaxedRounds; k++) {
      round = relax(rows, round, x);
      if (!isSettled(round) && round.high >= enough) continue;
      round = multiply(rows, 0, x, next);
      if (isSettled(round) || round.high < enough)
        return { value: (round.low + round.high) / 2, vector: next };
    }
  }
  return null;
}

/** next = (A + shift) now, scaled to a largest value of 1; and the bounds that it gives for λ + shift. O(n + m). */
function multiply(rows: PositiveRows, shift: number, now: Float64Array, next: Float64Array): Quotients {
  product(rows, shift, now, next);
  let low = Infinity;
  let high = 0;
  let largest = 0;
  let products = 0;
  let squares = 0;
  for (let i = 0; i < next.length; i++) {
    const sum = next[i]!;
    if (sum > largest) largest = sum;
    products += sum * now[i]!;
    squares += now[i]! * now[i]!;
    if (now[i]! < negligible) continue;
    const ratio = sum / now[i]!;
    if (ratio < low) low = ratio;
    if (ratio > high) high = ratio;
  }
  const scale = 1 / largest;
  for (let i = 0; i < next.length; i++) next[i]! *= scale;
  return { low, high, products, squares };
}

/**
 * One round in place: each x_i goes past Σ a_ij x_j / λ, new values being read at once. It stays above 0. What a step of
 * x_i adds to xᵀAx and xᵀx is known from Σ a_ij x_j, so λ is their quotient for all values as they are. The smallest and
 * the largest quotient are no bounds of λ here, since x changed from one to the next. O(n + m).
 */
function relax(rows: PositiveRows, last: Quotients, x: Float64Array): Quotients {
  const { offsets } = rows;
  const value = last.products / last.squares;
  // Sums of their own: added one by one to the large ones, the small changes of later rounds would be lost in rounding.
  let products = 0;
  let squares = 0;
  let low = Infinity;
  let high = 0;
  for (let i = 0; i < x.length; i++) {
    const sum = sumOfRow(rows, offsets[i]!, offsets[i + 1]!, x);
    const known = x[i]!;
    if (known >= negligible) {
      const ratio = sum / known;
      if (ratio < low) low = ratio;
      if (ratio > high) high = ratio;
    }
    const passed = known + relaxation * (sum / value - known);
    const reached = passed > known / 10 ? passed : known / 10;
    x[i] = reached;
    products += 2 * (reached - known) * sum;
    squares += (reached - known) * (reached + known);
  }
  return { low, high, products: last.products + products, squares: last.squares + squares };
}

function product(rows: PositiveRows, shift: number, now: Float64Array, next: Float64Array): void {
  const { offsets } = rows;
  for (let i = 0; i < next.length; i++)
    next[i] = shift * now[i]! + sumOfRow(rows, offsets[i]!, offsets[i + 1]!, now);
}

/** Σ a_ij x_j of the row from `start` to `end`. Four sums, so that no addition waits for the one before. */
function sumOfRow({ targets, strengths }: PositiveRows, start: number, end: number, x: Float64Array): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let slot = start;
  if (strengths) {
    for (; slot < end; slot++) a += strengths[slot]! * x[targets[slot]!]!;
    return a;
  }
  for (; slot + 3 < end; slot += 4) {
    a += x[targets[slot]!]!;
    b += x[targets[slot + 1]!]!;
    c += x[targets[slot + 2]!]!;
    d += x[targets[slot + 3]!]!;
  }
  for (; slot < end; slot++) a += x[targets[slot]!]!;
  return a + b + c + d;
}

/** The best combination of x, Ax, ..., or null where it would have a value that is not positive. `basis` is written over. */
function combination(
  rows: PositiveRows,
  shift: number,
  x: Float64Array,
  basis: readonly Float64Array[],
  high: number,
): Float64Array | null {
  const order = x.length;
  const scaled = new Float64Array(order);
  basis[0]!.fill(1 / Math.sqrt(order));
  const hessenberg = Array.from({ length: combined }, () => new Float64Array(combined));
  let size = combined;
  for (let j = 0; j < combined; j++) {
    const from = basis[j]!;
    const to = basis[j + 1]!;
    for (let i = 0; i < order; i++) scaled[i] = from[i]! * x[i]!;
    product(rows, shift, scaled, to);
    for (let i = 0; i < order; i++) to[i]! /= Math.max(x[i]!, negligible);
    for (let k = 0; k <= j; k++) {
      const part = dot(basis[k]!, to);
      hessenberg[k]![j] = part;
      addTimes(to, basis[k]!, -part);
    }
    const length = Math.sqrt(dot(to, to));
    if (j + 1 === combined || length <= 1e-14 * high) {
      size = j + 1;
      break;
    }
    hessenberg[j + 1]![j] = length;
    for (let i = 0; i < order; i++) to[i]! /= length;
  }
  const shares = perronOfHessenberg(hessenberg, size, high);
  scaled.fill(0);
  for (let k = 0; k < size; k++) addTimes(scaled, basis[k]!, shares[k]!);
  let least = Infinity;
  let largest = 0;
  for (let i = 0; i < order; i++) {
    least = Math.min(least, scaled[i]!);
    scaled[i]! *= x[i]!;
    largest = Math.max(largest, scaled[i]!);
  }
  if (!(least > 0)) return null;
  for (let i = 0; i < order; i++) scaled[i]! /= largest;
  return scaled;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function addTimes(to: Float64Array, from: Float64Array, times: number): void {
  for (let i = 0; i < to.length; i++) to[i]! += times * from[i]!;
}
