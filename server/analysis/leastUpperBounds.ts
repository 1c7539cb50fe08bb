import type { Adjacency } from '../graph/adjacency.ts';
import { connectedComponents } from './connectedComponents.ts';
import { strongComponents } from './strongComponents.ts';

/** Of one weak component with more strong ones, the table of ancestors would take more than 200 MB. */
const mostParts = 40_000;

/**
 * How many unordered pairs of nodes within a weak component have no least upper bound; null when a component falls into
 * more than 40,000 strong ones. An upper bound of i and j is a node from which paths lead to both, i or j itself
 * included; a least one can be reached from every other upper bound of the two.
 *
 * Nodes that reach one another have the same upper bounds, so pairs of strong components are looked at, weighted by
 * their members. The bounds of two are the ancestors that they have in common, and the least one, if there is one, is the
 * common ancestor that comes last in the order of the arrows: the others must all be among its ancestors.
 * Complexity: O(m c / 32 + c² c / 32) for c strong components in a weak one; most pairs are decided by one word.
 */
export function pairsWithoutLeastUpperBound(view: Adjacency): number | null {
  const strong = strongComponents(view.out);
  const parts: Part[][] = [];
  const partOf = new Map<number, Part>();
  connectedComponents(view).numbers.forEach((weak, node) => {
    const number = strong[node]!;
    let part = partOf.get(number);
    if (!part) {
      part = { number, members: [] };
      partOf.set(number, part);
      (parts[weak] ??= []).push(part);
    }
    part.members.push(node);
  });
  let violations = 0;
  for (const inWeak of parts.filter(Boolean)) {
    if (inWeak.length > mostParts) return null;
    violations += violationsAmong(
      // Arrows lead to smaller numbers: so ancestors come first.
      inWeak.sort((a, b) => b.number - a.number),
      strong,
      view,
    );
  }
  return violations;
}

interface Part {
  /** Of its strong component. */
  readonly number: number;
  readonly members: number[];
}

function violationsAmong(parts: readonly Part[], strong: Int32Array, { in: incoming }: Adjacency): number {
  const words = Math.ceil(parts.length / 32);
  const ancestors = new Uint32Array(parts.length * words);
  const placeOf = new Map(parts.map(({ number }, place) => [number, place]));
  parts.forEach(({ number, members }, place) => {
    const row = place * words;
    ancestors[row + (place >>> 5)]! |= 1 << (place & 31);
    const above = new Set<number>();
    for (const node of members) {
      for (let slot = incoming.offsets[node]!; slot < incoming.offsets[node + 1]!; slot++)
        above.add(strong[incoming.targets[slot]!]!);
    }
    above.delete(number);
    for (const other of above) {
      const otherRow = placeOf.get(other)! * words;
      for (let word = 0; word <= place >>> 5; word++) ancestors[row + word]! |= ancestors[otherRow + word]!;
    }
  });
  // The first word of each row that is not empty: who has no ancestors shares none, which is soon seen.
  const first = Uint32Array.from(parts, (_part, place) => {
    let word = 0;
    while (ancestors[place * words + word] === 0) word++;
    return word;
  });
  let violations = 0;
  for (let i = 1; i < parts.length; i++) {
    for (let j = 0; j < i; j++) {
      if (!haveLeast(ancestors, words, i, j, Math.max(first[i]!, first[j]!)))
        violations += parts[i]!.members.length * parts[j]!.members.length;
    }
  }
  return violations;
}

/** Whether what the rows of i and of j < i have in common, from word `first` on, is the whole row of the last place in it. */
function haveLeast(ancestors: Uint32Array, words: number, i: number, j: number, first: number): boolean {
  let word = j >>> 5;
  let common = 0;
  for (; word >= first; word--) {
    common = ancestors[i * words + word]! & ancestors[j * words + word]!;
    if (common !== 0) break;
  }
  if (common === 0) return false;
  const least = 32 * word + 31 - Math.clz32(common);
  if (least === j) return true;
  for (; word >= first; word--) {
    common = ancestors[i * words + word]! & ancestors[j * words + word]!;
    if ((common & ~ancestors[least * words + word]!) !== 0) return false;
  }
  return true;
}
