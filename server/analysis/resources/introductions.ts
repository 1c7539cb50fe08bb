import { adjacency } from '../../graph/adjacency.ts';
import { tiesOf } from '../../graph/recordTies.ts';
import type { Basis } from '../basis.ts';

/** The shortest chain of introductions from a node to some source, both included; null when none leads there. */
export type ChainFrom = (id: string) => string[] | null;

/** Whom an introduction can pass through: persons by their contacts, and organizations by their own people. */
export interface Introductions {
  /** The chains to the nearest of some sources. Of equally short ways, the one over the smaller ids. O(nodes + ties). */
  to(sources: readonly string[]): ChainFrom;
}

/**
 * Chains of introductions: contacts between persons in either direction, but none where dislike or stress prevails;
 * from an organization or committee to its members, holders of posts and partners. A chain may begin or end at an
 * organization, never pass through one.
 * Complexity: O(nodes + ties) once and for each set of sources.
 */
export function introductions(basis: Basis): Introductions {
  const { network, record, dates } = basis;
  const { keys, union, edgeStrengths } = adjacency(network);
  const affiliations = tiesOf(record, ['MEMBER_OF', 'SERVES_IN', 'COLLABORATES'], dates.state).filter(
    ({ kind, from }) => kind === 'COLLABORATES' || network.hasNode(from.id),
  );
  const ids = [...new Set([...keys, ...affiliations.flatMap(({ from, to }) => [from.id, to.id])])].sort();
  const places = new Map(ids.map((id, place) => [id, place]));
  const isPerson = Uint8Array.from(ids, (id) => Number(network.hasNode(id)));
  const neighbours = ids.map((): number[] => []);
  const ofKey = keys.map((id) => places.get(id)!);
  for (let key = 0; key < keys.length; key++)
    for (let slot = union.offsets[key]!; slot < union.offsets[key + 1]!; slot++)
      if (edgeStrengths[union.edges[slot]!]! > 0) neighbours[ofKey[key]!]!.push(ofKey[union.targets[slot]!]!);
  for (const { from, to } of affiliations) {
    const [one, other] = [places.get(from.id)!, places.get(to.id)!];
    neighbours[one]!.push(other);
    neighbours[other]!.push(one);
  }
  for (const list of neighbours) list.sort((a, b) => a - b);

  return {
    to(sources) {
      const next = new Int32Array(ids.length).fill(-1);
      const queue = new Int32Array(ids.length);
      let end = 0;
      const reach = (place: number, from: number): void => {
        next[place] = from;
        queue[end++] = place;
      };
      const starts = [...new Set(sources)].flatMap((id) => places.get(id) ?? []).sort((a, b) => a - b);
      for (const place of starts) reach(place, place);
      for (let at = 0; at < end; at++) {
        const place = queue[at]!;
        if (at >= starts.length && !isPerson[place]) continue;
        for (const neighbour of neighbours[place]!) if (next[neighbour] === -1) reach(neighbour, place);
      }
      const alone = new Set(sources);
      return (id) => {
        const place = places.get(id);
        // Whom nothing ties to anybody is still near to herself.
        if (place === undefined) return alone.has(id) ? [id] : null;
        if (next[place] === -1) return null;
        const chain = [id];
        for (let from = place; next[from] !== from;) {
          from = next[from]!;
          chain.push(ids[from]!);
        }
        return chain;
      };
    },
  };
}
