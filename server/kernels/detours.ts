import type { Rows } from './rows.ts';
import { runStrips, stripCount } from './strips.ts';

/** About how many nanoseconds a pair takes. */
const workOfPair = 10_000;

/**
 * The distances between neighbours when their own tie is set aside, pair by pair: `pairs` holds both nodes of each, one
 * after the other. The rows must be symmetric. Complexity: at the most O(n + m) for each pair.
 */
export function detours({ offsets, targets }: Rows, pairs: Uint32Array): Float64Array {
  const count = pairs.length / 2;
  const distances = new Float64Array(count);
  if (count === 0) return distances;
  const span = Math.ceil(count / stripCount(count, 1));
  runStrips(
    {
      kernel: 'detours',
      input: { offsets, targets, pairs, span },
      strips: Math.ceil(count / span),
      length: span,
      work: workOfPair * count,
    },
    (values, strip) => distances.set(values.subarray(0, count - strip * span), strip * span),
  );
  return distances;
}
