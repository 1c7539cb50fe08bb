/** Steps from the bound above λ, which lead to the vector of the largest value, and then from its own estimates. */
const stepsFromBound = 4;
const stepsFromEstimate = 4;

/**
 * The vector of the largest real eigenvalue of the leading `size` rows and columns of a small matrix, by inverse iteration
 * from `high`, a bound above it; begun with the first unit vector, which is close to it, and scaled to a first value above 0. O(size³).
 */
export function perronOfHessenberg(
  matrix: readonly Float64Array[],
  size: number,
  high: number,
): Float64Array {
  let vector: Float64Array = new Float64Array(size);
  vector[0] = 1;
  let value = high;
  for (let step = 0; step < stepsFromBound + stepsFromEstimate; step++) {
    const next = solved(matrix, size, step < stepsFromBound ? high : value, vector);
    let length = 0;
    for (let i = 0; i < size; i++) length = Math.hypot(length, next[i]!);
    if (!Number.isFinite(length) || length === 0) break;
    const scale = (next[0]! < 0 ? -1 : 1) / length;
    for (let i = 0; i < size; i++) next[i]! *= scale;
    vector = next;
    value = quotient(matrix, size, vector);
  }
  return vector;
}

/** vᵀMv for a vector v of length 1. */
function quotient(matrix: readonly Float64Array[], size: number, vector: Float64Array): number {
  let value = 0;
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) value += vector[i]! * matrix[i]![j]! * vector[j]!;
  return value;
}

/** v with (M − shift) v = right, by elimination with row exchanges. */
function solved(
  matrix: readonly Float64Array[],
  size: number,
  shift: number,
  right: Float64Array,
): Float64Array {
  const rows = Array.from({ length: size }, (_, i) => matrix[i]!.slice(0, size));
  const vector = right.slice();
  for (let i = 0; i < size; i++) rows[i]![i]! -= shift;
  for (let i = 0; i < size; i++) {
    let pivot = i;
    for (let k = i + 1; k < size; k++) if (Math.abs(rows[k]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = k;
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    [vector[i], vector[pivot]] = [vector[pivot]!, vector[i]!];
    // Singular: the shift is the eigenvalue, and any small number in its place leads to its vector.
    if (rows[i]![i] === 0) rows[i]![i] = Number.EPSILON * Math.abs(shift);
    for (let k = i + 1; k < size; k++) {
      const factor = rows[k]![i]! / rows[i]![i]!;
      if (factor === 0) continue;
      for (let j = i; j < size; j++) rows[k]![j]! -= factor * rows[i]![j]!;
      vector[k]! -= factor * vector[i]!;
    }
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let j = i + 1; j < size; j++) vector[i]! -= rows[i]![j]! * vector[j]!;
    vector[i]! /= rows[i]![i]!;
  }
  return vector;
}
