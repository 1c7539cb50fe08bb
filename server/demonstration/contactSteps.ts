import type { GeneratedTie } from './generatedCommunity.ts';

const CONTACT_KINDS: ReadonlySet<string> = new Set(['KNOWS', 'SUPPORTS', 'NOMINATES']);

/** Neighbours by id, over the ties between persons; either only those that still hold, or all there ever were. */
export function contactsOf(ties: readonly GeneratedTie[], onlyCurrent: boolean): Map<string, Set<string>> {
  const contacts = new Map<string, Set<string>>();
  const link = (from: string, to: string): void => {
    contacts.set(from, (contacts.get(from) ?? new Set()).add(to));
  };
  for (const { kind, fromId, toId, validTo } of ties) {
    if (!CONTACT_KINDS.has(kind) || (onlyCurrent && validTo !== null)) continue;
    link(fromId, toId);
    link(toId, fromId);
  }
  return contacts;
}

/** Steps from the nearest of the starts to everybody who can be reached; the starts themselves are 0 steps away. O(n + m). */
export function stepsFrom(
  contacts: ReadonlyMap<string, ReadonlySet<string>>,
  starts: Iterable<string>,
): Map<string, number> {
  const steps = new Map<string, number>();
  for (const start of starts) steps.set(start, 0);
  // A Map may grow while it is walked through: the walk is the queue.
  for (const [id, step] of steps) {
    for (const other of contacts.get(id) ?? []) if (!steps.has(other)) steps.set(other, step + 1);
  }
  return steps;
}
