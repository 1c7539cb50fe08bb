import { adjacency, type NetworkForm } from '../../graph/adjacency.ts';
import { connectedComponents } from '../connectedComponents.ts';
import { distanceSearch } from '../../kernels/geodesics.ts';
import { nodeRows, type NodeRow } from '../measure.ts';
import { random } from '../random.ts';

/**
 * Everett–Valente brokerage of an undirected network, estimated from the geodesics of some persons only.
 *
 * Definition: (2b + r) / degree as in `brokerage`, with b = n / k × Σ over k pivots s, drawn without repetition, and all
 *   persons t, of the share of the geodesics s … t through her × d(s, her) / d(s, t). That ratio keeps the persons
 *   near a pivot from looking too important; over both ends of a pair it sums to 1, so that k = n is exact.
 * Range: 0 or more. Undefined: never. Deterministic for a seed.
 * Complexity: O(k m). Source: Brandes & Pich 2007, International Journal of Bifurcation and Chaos 17:2303-2318; the
 * ratio from Geisberger, Sanders & Schultes 2008, Better approximation of betweenness centrality (ALENEX).
 */
export function estimatedBrokerage(network: NetworkForm, pivots: number, seed: number): NodeRow[] {
  const { order, keys, out } = adjacency(network);
  const { offsets, targets } = out;
  const { numbers, sizes } = connectedComponents(network);
  const search = distanceSearch(out, false);
  const paths = new Float64Array(order);
  const load = new Float64Array(order);
  const traffic = new Float64Array(order);
  const sources = drawn(order, pivots, seed);
  for (const source of sources) {
    const count = search.from(source);
    const { distance, reached } = search;
    for (let i = 0; i < count; i++) paths[reached[i]!] = 0;
    paths[source] = 1;
    for (let i = 0; i < count; i++) {
      const node = reached[i]!;
      for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
        const next = targets[slot]!;
        if (distance[next]! > distance[node]!) paths[next]! += paths[node]!;
      }
    }
    for (let i = count - 1; i >= 0; i--) {
      const node = reached[i]!;
      let onward = 0;
      for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
        const next = targets[slot]!;
        if (distance[next]! > distance[node]!) onward += paths[node]! * load[next]!;
      }
      if (i === 0) continue;
      load[node] = (1 / distance[node]! + onward) / paths[node]!;
      traffic[node]! += distance[node]! * onward;
    }
  }
  const values = keys.map((_, i) => {
    const twiceBetweenness = (2 * traffic[i]! * order) / sources.length;
    const degree = offsets[i + 1]! - offsets[i]!;
    return twiceBetweenness === 0 ? 0 : (twiceBetweenness + sizes[numbers[i]! - 1]! - 1) / degree;
  });
  return nodeRows(keys, values);
}

/** Some of the numbers below `order`, each at most once. */
function drawn(order: number, count: number, seed: number): number[] {
  const next = random(seed);
  const numbers = Array.from({ length: order }, (_, i) => i);
  const size = Math.min(order, count);
  for (let i = 0; i < size; i++) {
    const j = i + Math.floor(next() * (order - i));
    [numbers[i], numbers[j]] = [numbers[j]!, numbers[i]!];
  }
  return numbers.slice(0, size);
}
