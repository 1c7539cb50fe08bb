import { adjacency, type NetworkForm } from '../graph/adjacency.ts';
import type { MeasureOptions, NodeRow } from './measure.ts';
import { nodeRows } from './measure.ts';

/** A broker's place among the groups of the three persons on a path a → broker → b. */
export type BrokerageRole = 'coordinator' | 'itinerant' | 'gatekeeper' | 'representative' | 'liaison';

/**
 * Gould and Fernandez' brokerage role, for each node: the number of ordered pairs (a, b) that she brokers in it,
 * that is a → she → b without a → b. Only paths on which all three have a group count; null for a node without
 * a group. On an undirected network each pair counts in both orders, so that gatekeeper = representative.
 * Complexity: O(Σ in-degree × out-degree). Source: Gould & Fernandez 1989, Sociological Methodology 19:89-126;
 * the same as `brokerage` of R sna 2.7.
 */
export function brokerageRole(network: NetworkForm, role: BrokerageRole, options: MeasureOptions): NodeRow[] {
  const { groups } = options;
  if (!groups)
    throw new Error(`The brokerage role "${role}" needs groups: say which group each person is in.`);
  const { order, keys, out } = adjacency(network);
  const { offsets, targets } = out;
  const names = [...new Set(groups.values())];
  const numbers = new Map(names.map((name, number) => [name, number]));
  const groupOf = keys.map((key) => numbers.get(groups.get(key) ?? '') ?? -1);
  const counts = Float64Array.from(groupOf, (group) => (group === -1 ? NaN : 0));
  // The node last seen as the source of an arc to this one.
  const namedBy = new Int32Array(order).fill(-1);
  for (let a = 0; a < order; a++) {
    if (groupOf[a] === -1) continue;
    for (let slot = offsets[a]!; slot < offsets[a + 1]!; slot++) namedBy[targets[slot]!] = a;
    for (let slot = offsets[a]!; slot < offsets[a + 1]!; slot++) {
      const broker = targets[slot]!;
      if (groupOf[broker] === -1) continue;
      for (let next = offsets[broker]!; next < offsets[broker + 1]!; next++) {
        const b = targets[next]!;
        if (b === a || namedBy[b] === a || groupOf[b] === -1) continue;
        if (roleOf(groupOf[a]!, groupOf[broker]!, groupOf[b]!) === role) counts[broker]!++;
      }
    }
  }
  return nodeRows(keys, counts);
}

function roleOf(a: number, broker: number, b: number): BrokerageRole {
  if (a === b) return a === broker ? 'coordinator' : 'itinerant';
  if (broker === b) return 'gatekeeper';
  return broker === a ? 'representative' : 'liaison';
}
