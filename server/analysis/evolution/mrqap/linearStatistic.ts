import { cholesky, dot, gramOf, solveLower } from './linearAlgebra.ts';

/**
 * The t of one more column in a linear regression, asked for many times with the same others: what does not change is
 * worked out once (Frisch–Waugh–Lovell). NaN in the column leaves its row out. Answers NaN where the column depends on the
 * others. O(rows × others) each time.
 */
export function linearStatisticOf(
  others: readonly Float64Array[],
  y: Float64Array,
): (last: Float64Array) => number {
  const size = others.length;
  const whole = { gram: gramOf(others), right: others.map((each) => dot(each, y)), squares: dot(y, y) };
  const products = new Float64Array(size);
  /** The column with 0 where it is not known. */
  const known = new Float64Array(y.length);
  return (last) => {
    const gram = whole.gram.slice();
    const right = Float64Array.from(whole.right);
    let squares = whole.squares;
    let rows = y.length;
    known.set(last);
    for (let row = 0; row < y.length; row++) {
      if (!Number.isNaN(known[row]!)) continue;
      rows--;
      leaveOut(row);
      known[row] = 0;
    }
    const [own, withY] = [dot(known, known), dot(known, y)];
    for (let k = 0; k < size; k++) products[k] = dot(others[k]!, known);
    const lower = rows > size + 1 ? cholesky(gram, size) : null;
    if (!lower) return NaN;
    const [across, ofY] = [solveLower(lower, products, size), solveLower(lower, right, size)];
    const free = own - dot(across, across);
    if (free <= 1e-10 * own) return NaN;
    const shared = withY - dot(across, ofY);
    const rss = squares - dot(ofY, ofY) - (shared * shared) / free;
    return shared / free / Math.sqrt(rss / (rows - size - 1) / free);

    function leaveOut(row: number): void {
      squares -= y[row]! ** 2;
      for (let a = 0; a < size; a++) {
        right[a]! -= others[a]![row]! * y[row]!;
        for (let b = 0; b < size; b++) gram[a * size + b]! -= others[a]![row]! * others[b]![row]!;
      }
    }
  };
}
