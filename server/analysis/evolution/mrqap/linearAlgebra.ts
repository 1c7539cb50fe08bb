/**
 * The lower triangle L with L Lᵀ = `matrix`, row by row, for a symmetric matrix of `size` rows; null where it is not
 * positive definite. O(size³).
 */
export function cholesky(matrix: Float64Array, size: number): Float64Array | null {
  const lower = new Float64Array(size * size);
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * size + j]!;
      for (let k = 0; k < j; k++) sum -= lower[i * size + k]! * lower[j * size + k]!;
      if (i !== j) lower[i * size + j] = sum / lower[j * size + j]!;
      else if (sum > 1e-10 * Math.abs(matrix[i * size + i]!)) lower[i * size + i] = Math.sqrt(sum);
      else return null;
    }
  return lower;
}

/** The z with L z = `right`. O(size²). */
export function solveLower(lower: Float64Array, right: Float64Array, size: number): Float64Array {
  const solution = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    let sum = right[i]!;
    for (let k = 0; k < i; k++) sum -= lower[i * size + k]! * solution[k]!;
    solution[i] = sum / lower[i * size + i]!;
  }
  return solution;
}

/** The b with L Lᵀ b = `right`. O(size²). */
export function solve(lower: Float64Array, right: Float64Array, size: number): Float64Array {
  const solution = solveLower(lower, right, size);
  for (let i = size - 1; i >= 0; i--) {
    let sum = solution[i]!;
    for (let k = i + 1; k < size; k++) sum -= lower[k * size + i]! * solution[k]!;
    solution[i] = sum / lower[i * size + i]!;
  }
  return solution;
}

/** The diagonal of (L Lᵀ)⁻¹. O(size³). */
export function inverseDiagonal(lower: Float64Array, size: number): Float64Array {
  return Float64Array.from({ length: size }, (_, i) => {
    const unit = new Float64Array(size);
    unit[i] = 1;
    return solveLower(lower, unit, size).reduce((sum, each) => sum + each * each, 0);
  });
}

/** Xᵀ W X of columns, row by row; `weights` absent = 1 each. O(columns² × rows). */
export function gramOf(columns: readonly Float64Array[], weights?: Float64Array): Float64Array {
  const size = columns.length;
  const gram = new Float64Array(size * size);
  for (let a = 0; a < size; a++)
    for (let b = 0; b <= a; b++) {
      const value = dot(columns[a]!, columns[b]!, weights);
      gram[a * size + b] = value;
      gram[b * size + a] = value;
    }
  return gram;
}

export function dot(one: Float64Array, other: Float64Array, weights?: Float64Array): number {
  let sum = 0;
  if (weights) for (let i = 0; i < one.length; i++) sum += one[i]! * other[i]! * weights[i]!;
  else for (let i = 0; i < one.length; i++) sum += one[i]! * other[i]!;
  return sum;
}
