import { firstOf } from '../ranks.ts';
import type { Row } from './rows.ts';
import type { SetsToChoose, ValuedSet } from './setCriterion.ts';

/** What sets of nodes are worth by `coverage`: who is near to whom, and what that counts. */
interface Coverage {
  readonly order: number;
  rowOf(node: number): Row;
  /** Of a node that is so many steps from the nearest member. */
  worth(distance: number): number;
}

/** What reading a row takes for each node and besides, and all rounds together, in nanoseconds as they were measured. */
const readingNode = 2.5;
const readingRow = 150;
const roundsTime = 2e8;
const mostRounds = 60;
/** How much of the direction of the round before a round keeps, so that the steps do not go to and fro. */
const kept = 0.6;
/** After so many rounds without a lower bound the steps become half as long. */
const patience = 4;

/**
 * What no set of the required members and `choose` of the candidates can exceed. For any prices v_j ≥ 0 of the nodes a set
 * S is worth Σ_j max_s c(d_sj) ≤ Σ_j v_j + Σ_{s ∈ S} g_s with g_s = Σ_j max(0, c(d_sj) − v_j), and so at most the prices, what
 * the required members gain beyond them, and the `choose` largest gains. Prices that are what the nodes are worth to the set
 * found give its value with the best gains that others would add; rounds of subgradient steps then lower the bound.
 *
 * Range: the value found to 1. Complexity: O(nodes of all rows) for each round, at most about half a second or one round.
 * Source: Cornuéjols, Fisher & Nemhauser 1977, Management Science 23:789-810.
 */
export function coverageBound(
  { order, rowOf, worth }: Coverage,
  { required, candidates, choose }: SetsToChoose,
  found: ValuedSet,
): number {
  const prices = new Float64Array(order);
  const each = (node: number, visit: (other: number, value: number) => void): void => {
    const { nodes, within } = rowOf(node);
    for (let distance = 0, k = 0; distance < within.length; distance++) {
      const value = worth(distance);
      for (const end = within[distance]!; k < end; k++) visit(nodes[k]!, value);
    }
  };
  for (const member of found.members) each(member, (j, value) => (prices[j] = Math.max(prices[j]!, value)));
  const gainOf = (node: number): number => {
    const { nodes, within } = rowOf(node);
    let gain = 0;
    for (let distance = 0, k = 0; distance < within.length; distance++) {
      const value = worth(distance);
      for (const end = within[distance]!; k < end; k++) gain += Math.max(0, value - prices[nodes[k]!]!);
    }
    return gain;
  };
  const sum = (numbers: Iterable<number>): number => {
    let total = 0;
    for (const number of numbers) total += number;
    return total;
  };

  const reading = sum(candidates.map((i) => readingRow + readingNode * rowOf(i).nodes.length));
  const rounds = Math.min(mostRounds, Math.max(1, Math.floor(roundsTime / reading)));
  const goal = found.value * order;
  const gains = new Float64Array(order);
  const direction = new Float64Array(order);
  let least = order;
  let step = 1;
  for (let round = 0, useless = 0; round < rounds && least > goal; round++) {
    for (const i of candidates) gains[i] = gainOf(i);
    const chosen = firstOf(
      candidates.length,
      choose,
      (a, b) => gains[candidates[b]!]! - gains[candidates[a]!]! || a - b,
    ).map((at) => candidates[at]!);
    const bound = sum(prices) + sum(required.map(gainOf)) + sum(chosen.map((i) => gains[i]!));
    if (bound < least) {
      least = bound;
      useless = 0;
    } else if (++useless === patience) {
      step /= 2;
      useless = 0;
    }
    // A price is too high when nobody of the set would pay it, too low when several would pay more.
    for (let j = 0; j < order; j++) direction[j] = 1 + kept * direction[j]!;
    for (const member of [...required, ...chosen])
      each(member, (j, value) => {
        if (value > prices[j]!) direction[j]!--;
      });
    const length = sum(direction.map((slope) => slope ** 2));
    if (length === 0) break;
    const stride = (step * (bound - goal)) / length;
    for (let j = 0; j < order; j++) prices[j] = Math.max(0, prices[j]! - stride * direction[j]!);
  }
  return Math.max(found.value, least / order);
}
