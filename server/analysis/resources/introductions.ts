import type { RecordNode } from '../../entities/communityRecord.ts';
import { tiesOf } from '../../graph/recordTies.ts';
import type { Basis } from '../basis.ts';

/** Whom an introduction can pass through: persons by their contacts, and organizations by their own people. */
export interface Introductions {
  /**
   * For each node that a chain of introductions leads to, the next one on the shortest way to the nearest source;
   * a source is its own next. Of equally short ways, the one over the smaller ids.
   */
  nearest(sources: readonly string[]): ReadonlyMap<string, string>;
}

/**
 * Chains of introductions: contacts between persons in either direction; from an organization or committee to its
 * members, holders of posts and partners. A chain may begin or end at an organization, never pass through one.
 * Complexity: O(nodes + ties) once and for each set of sources.
 */
export function introductions(basis: Basis): Introductions {
  const { network, record, dates } = basis;
  const affiliations = new Map<string, Set<string>>();
  const link = (from: RecordNode, to: RecordNode): void => {
    affiliations.set(from.id, (affiliations.get(from.id) ?? new Set()).add(to.id));
    affiliations.set(to.id, (affiliations.get(to.id) ?? new Set()).add(from.id));
  };
  for (const { kind, from, to } of tiesOf(record, ['MEMBER_OF', 'SERVES_IN', 'COLLABORATES'], dates.state)) {
    if (kind === 'COLLABORATES' || network.hasNode(from.id)) link(from, to);
  }
  const lists = new Map<string, readonly string[]>();
  const neighbours = (id: string): readonly string[] => {
    const known = lists.get(id);
    if (known) return known;
    const made = [
      ...(network.hasNode(id) ? network.neighbors(id) : []),
      ...(affiliations.get(id) ?? []),
    ].sort();
    lists.set(id, made);
    return made;
  };
  return {
    nearest(sources) {
      const next = new Map(sources.toSorted().map((id) => [id, id]));
      const queue = [...next.keys()];
      const starts = new Set(queue);
      for (const id of queue) {
        if (!starts.has(id) && !network.hasNode(id)) continue;
        for (const neighbour of neighbours(id)) {
          if (next.has(neighbour)) continue;
          next.set(neighbour, id);
          queue.push(neighbour);
        }
      }
      return next;
    },
  };
}

/** The chain from a node to the nearest source, both ends included; null when none leads there. */
export function chainFrom(nearest: ReadonlyMap<string, string>, id: string): string[] | null {
  if (!nearest.has(id)) return null;
  const chain = [id];
  for (let at = id; nearest.get(at) !== at;) {
    at = nearest.get(at)!;
    chain.push(at);
  }
  return chain;
}
