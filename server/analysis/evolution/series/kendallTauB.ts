/**
 * Kendall's τ-b of two lists of equal length: of all pairs of entries, how much more often both lists agree which is
 * larger than they disagree, corrected for equal ones.
 *
 * Definition: (P − Q) / √((P + Q + T)(P + Q + U)), with P concordant and Q discordant pairs, T tied in the first list
 *   only and U in the second only. Range: −1 to 1; 1 = the same order.
 * Undefined: null when a list is constant, or has fewer than two entries.
 * Complexity: O(n log n). Source: Kendall 1945, Biometrika 33:239-251; Knight 1966, JASA 61:436-439.
 */
export function kendallTauB(one: ArrayLike<number>, other: ArrayLike<number>): number | null {
  const length = one.length;
  const order = Uint32Array.from({ length }, (_, i) => i).sort(
    (a, b) => one[a]! - one[b]! || other[a]! - other[b]!,
  );
  const inFirst = Float64Array.from(order, (i) => one[i]!);
  const second = Float64Array.from(order, (i) => other[i]!);
  const pairs = pairsIn(length);
  const tiedFirst = tiedPairs(inFirst, (i) => inFirst[i] === inFirst[i - 1]);
  const tiedBoth = tiedPairs(inFirst, (i) => inFirst[i] === inFirst[i - 1] && second[i] === second[i - 1]);
  const discordant = inversions(second);
  const tiedSecond = tiedPairs(second, (i) => second[i] === second[i - 1]);
  const [ranked, rankedSecond] = [pairs - tiedFirst, pairs - tiedSecond];
  if (ranked === 0 || rankedSecond === 0) return null;
  const concordant = pairs - tiedFirst - tiedSecond + tiedBoth - discordant;
  return (concordant - discordant) / Math.sqrt(ranked) / Math.sqrt(rankedSecond);
}

const pairsIn = (size: number): number => (size * (size - 1)) / 2;

/** Pairs inside runs of equal entries; `isEqual` says whether entry i equals the one before. */
function tiedPairs({ length }: Float64Array, isEqual: (i: number) => boolean): number {
  let [pairs, run] = [0, 1];
  for (let i = 1; i <= length; i++) {
    if (i < length && isEqual(i)) {
      run++;
      continue;
    }
    pairs += pairsIn(run);
    run = 1;
  }
  return pairs;
}

/** How many pairs stand in falling order, by merging; sorts `values`. O(n log n). */
function inversions(values: Float64Array): number {
  const { length } = values;
  let count = 0;
  let from = values;
  let to: Float64Array = new Float64Array(length);
  for (let width = 1; width < length; width *= 2) {
    for (let start = 0; start < length; start += 2 * width) {
      const middle = Math.min(start + width, length);
      const end = Math.min(start + 2 * width, length);
      for (let left = start, right = middle, at = start; at < end; at++) {
        const takesRight = right < end && (left === middle || from[right]! < from[left]!);
        if (takesRight && left < middle) count += middle - left;
        to[at] = takesRight ? from[right++]! : from[left++]!;
      }
    }
    [from, to] = [to, from];
  }
  values.set(from);
  return count;
}
