import type {
  GeneratedCommunity,
  GeneratedNode,
  GeneratedTie,
} from '../../../server/demonstration/generatedCommunity.ts';
import { generateDemonstration } from '../../../server/demonstration/generateDemonstration.ts';

export const request = {
  seed: 1,
  today: '2026-11-15',
  communityId: '0191d7a0-0000-7000-8000-000000000001',
  language: 'zh',
} as const;

/** Seeds on which the structure is measured: a property of the generator, not of one lucky draw. */
export const communities: readonly (readonly [seed: number, community: GeneratedCommunity])[] = [1, 2, 3].map(
  (seed) => [seed, generateDemonstration({ ...request, seed })],
);

export const nodesOf = (community: GeneratedCommunity, label: string): GeneratedNode[] =>
  community.nodes.filter((node) => node.label === label);

export const tiesOf = (community: GeneratedCommunity, ...kinds: string[]): GeneratedTie[] =>
  community.ties.filter((tie) => kinds.includes(tie.kind));

export const holds = (tie: GeneratedTie): boolean => tie.validTo === null || tie.validTo >= request.today;

/** The network that is shown when nobody chooses otherwise, as of today. */
export const contactsToday = (community: GeneratedCommunity): GeneratedTie[] =>
  tiesOf(community, 'KNOWS', 'SUPPORTS', 'NOMINATES').filter(holds);

/** Neighbours by id, without direction. */
export function neighbours(ties: readonly GeneratedTie[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const link = (from: string, to: string): unknown => found.set(from, (found.get(from) ?? new Set()).add(to));
  for (const { fromId, toId } of ties) {
    link(fromId, toId);
    link(toId, fromId);
  }
  return found;
}

/** 3 × triangles / two-paths. */
export function transitivity(ties: readonly GeneratedTie[]): number {
  const adjacent = neighbours(ties);
  let closed = 0;
  let paths = 0;
  for (const ends of adjacent.values()) {
    for (const one of ends)
      for (const other of ends)
        if (one < other) {
          paths++;
          if (adjacent.get(one)!.has(other)) closed++;
        }
  }
  return closed / paths;
}

/** Steps to everybody who can be reached from one of the starts. */
export function steps(ties: readonly GeneratedTie[], starts: readonly string[]): Map<string, number> {
  const adjacent = neighbours(ties);
  const found = new Map(starts.map((start) => [start, 0]));
  for (let reached = starts, step = 1; reached.length > 0; step++) {
    const next = reached.flatMap((id) => [...(adjacent.get(id) ?? [])]).filter((id) => !found.has(id));
    for (const id of next) found.set(id, step);
    reached = [...new Set(next)];
  }
  return found;
}

export function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((each) => other.has(each)).length;
  return both / (one.size + other.size - both);
}
