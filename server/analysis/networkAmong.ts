import { adjacencyOf, type Adjacency } from '../graph/adjacency.ts';

/** The network of some of the nodes and the edges between them; ids that are not in it count for nothing. O(n + m). */
export function networkAmong(view: Adjacency, ids: ReadonlySet<string>): Adjacency {
  const keys: string[] = [];
  const place = Int32Array.from(view.keys, (key) => (ids.has(key) ? keys.push(key) - 1 : -1));
  const edges = view.edgeSources
    .map((_, edge) => edge)
    .filter((edge) => place[view.edgeSources[edge]!]! >= 0 && place[view.edgeTargets[edge]!]! >= 0);
  return adjacencyOf({
    keys,
    directed: view.directed,
    edgeKeys: Array.from(edges, (edge) => view.edgeKeys[edge]!),
    edgeSources: edges.map((edge) => place[view.edgeSources[edge]!]!),
    edgeTargets: edges.map((edge) => place[view.edgeTargets[edge]!]!),
    edgeStrengths: Float64Array.from(edges, (edge) => view.edgeStrengths[edge]!),
  });
}
