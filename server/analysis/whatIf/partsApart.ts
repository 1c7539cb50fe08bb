import type { Adjacency } from '../../graph/adjacency.ts';
import { connectedComponents } from '../connectedComponents.ts';

/**
 * Who would be parted from the rest when a network became another one, of which the nodes are among its own: of each
 * component, those who stay fall into parts by the components of the other network, and all but the largest of these
 * are apart. Keys of each part in order; the largest part first, of equal ones that with the smallest key.
 * When one node leaves and nothing comes, the same as `partsWithout`. O(n log n + m).
 */
export function partsApart(before: Adjacency, after: Adjacency): readonly (readonly string[])[] {
  const former = connectedComponents(before).numbers;
  const later = connectedComponents(after).numbers;
  const place = new Map(before.keys.map((key, i) => [key, i]));
  const parts = new Map<number, Map<number, string[]>>();
  after.keys.forEach((key, i) => {
    const component = former[place.get(key)!]!;
    const ofComponent = parts.get(component) ?? new Map<number, string[]>();
    parts.set(component, ofComponent);
    const part = ofComponent.get(later[i]!);
    if (part) part.push(key);
    else ofComponent.set(later[i]!, [key]);
  });
  const largestFirst = (a: readonly string[], b: readonly string[]): number =>
    b.length - a.length || (a[0]! < b[0]! ? -1 : 1);
  return [...parts.values()]
    .flatMap((ofComponent) => [...ofComponent.values()].sort(largestFirst).slice(1))
    .sort(largestFirst);
}
