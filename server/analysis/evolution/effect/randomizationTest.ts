import type { Assignments } from './assignments.ts';

/** What reassigning treatment says of a difference. */
export interface RandomizationTest {
  /** Share of the assignments with a difference as far from 0 or farther; the one that happened is one of them. */
  readonly p: number;
  /** The effects that the test does not reject at 10 %; null = without bound on that side: too few assignments. */
  readonly low: number | null;
  readonly high: number | null;
  readonly assignments: number;
  readonly isExact: boolean;
  /** √(p (1 − p) / assignments) of a drawn p; null where all assignments were looked at. */
  readonly monteCarloError: number | null;
}

/** Of the interval: 90 %. */
const level = 0.1;

/**
 * Two-sided randomization test of no effect, and the 90 % interval of all constant effects τ that it does not reject:
 * with τ taken off those really treated, an assignment with difference A and share B has A − τB, and counts as extreme
 * where |A − τB| ≥ |A₀ − τ|. As −1 ≤ B ≤ 1, that is so for the τ between (A₀ − A)/(1 − B) and (A₀ + A)/(1 + B), a span that
 * holds A₀; so the bounds are read off the sorted ends of all spans, without a search.
 * Undefined: null with one assignment, which nothing could be compared with. O(assignments log assignments).
 * Sources: Rosenbaum 2002, Observational Studies, 2.6; Phipson & Smyth 2010, SAGMB 9(1):39.
 */
export function randomizationTest(
  { differences, shares, isExact }: Assignments,
  observed: number,
): RandomizationTest | null {
  const count = differences.length;
  if (count < 2) return null;
  // Sums in another order may differ in the last digits: what is equal must count as equal.
  const slack = 1e-9 * Math.max(1, Math.abs(observed));
  const p = differences.filter((each) => Math.abs(each) >= Math.abs(observed) - slack).length / count;
  const [lows, highs] = [new Float64Array(count), new Float64Array(count)];
  differences.forEach((difference, i) => {
    const share = shares[i]!;
    const ends = [
      end(observed - difference, 1 - share, slack),
      end(observed + difference, 1 + share, slack),
    ].filter((each) => each !== null);
    lows[i] = ends.length < 2 ? -Infinity : Math.min(...ends);
    highs[i] = ends.length < 2 ? Infinity : Math.max(...ends);
  });
  const rejected = Math.floor(level * count + 1e-9);
  return {
    p,
    low: finite(lows.sort()[rejected]!),
    high: finite(highs.sort()[count - 1 - rejected]!),
    assignments: count,
    isExact,
    monteCarloError: isExact ? null : Math.sqrt((p * (1 - p)) / count),
  };
}

/** One end of a span; null where the assignment is what happened, or its opposite, and counts whatever the effect. */
const end = (difference: number, share: number, slack: number): number | null =>
  Math.abs(share) < 1e-12 && Math.abs(difference) <= slack ? null : difference / share;

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
