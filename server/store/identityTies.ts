import { tieFactsOf } from '../entities/tieFacts.ts';
import type { Run } from './graphStore.ts';
import { giveTies, isPresent, storedTies, type StoredTie } from './identityJournal.ts';
import { statement } from './statements.ts';

interface MergedTies {
  readonly moved: readonly string[];
  readonly folded: readonly string[];
  readonly between: readonly StoredTie[];
  /** How many present ties changed their end. */
  readonly count: number;
}

const factsOf = ({ kind, fromId, toId, properties }: StoredTie): string =>
  tieFactsOf({ ...properties, kind, fromId, toId });

/**
 * Gives all ties of one person to another, as part of a transaction. Those between the two are taken out; those that say the
 * same as one of hers become its former versions, so that nothing counts twice.
 */
export async function mergeTies(
  run: Run,
  { keptId, otherId, now }: { readonly keptId: string; readonly otherId: string; readonly now: string },
): Promise<MergedTies> {
  const all = await storedTies(run, otherId);
  const between = all.filter(({ fromId, toId }) => fromId === keptId || toId === keptId);
  await run(statement('identity/removeTies'), { id: otherId, tieIds: between.map(({ id }) => id) });
  const known = new Map(
    (await storedTies(run, keptId)).filter(isPresent).map((tie) => [factsOf(tie), tie.id] as const),
  );
  const end = (id: string): string => (id === otherId ? keptId : id);
  const folded: string[] = [];
  const given = all
    .filter((tie) => !between.includes(tie))
    .map((tie): StoredTie => {
      const fromId = end(tie.fromId);
      const toId = end(tie.toId);
      const facts = factsOf({ ...tie, fromId, toId });
      const same = isPresent(tie) ? known.get(facts) : undefined;
      if (isPresent(tie) && same === undefined) known.set(facts, tie.id);
      if (same === undefined) return tie;
      folded.push(tie.id);
      return { ...tie, properties: { ...tie.properties, supersededAt: now, supersededBy: same } };
    });
  await giveTies(run, given, { fromId: otherId, toId: keptId });
  const moved = given.map(({ id }) => id).filter((id) => !folded.includes(id));
  return { moved, folded, between, count: all.filter(isPresent).length };
}

/** Ties that go back where they came from: those named, and the former versions that they got since. */
export function tiesGoingBack(
  ties: readonly StoredTie[],
  { moved, folded }: { readonly moved: readonly string[]; readonly folded: readonly string[] },
): StoredTie[] {
  const wanted = new Set([...moved, ...folded]);
  const isFolded = new Set(folded);
  return ties
    .filter(({ id, properties }) => wanted.has(id) || wanted.has(String(properties.supersededBy)))
    .map((tie) => {
      if (!isFolded.has(tie.id)) return tie;
      const { supersededAt: _at, supersededBy: _by, ...properties } = tie.properties;
      return { ...tie, properties };
    });
}
