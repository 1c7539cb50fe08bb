import type { TieKindId } from '../entities/tieKinds.ts';
import type { Run } from './graphStore.ts';
import type { MovedCultivation } from './cultivationSubjects.ts';
import type { MovedIntervention } from './interventionTargets.ts';
import type { NodeRow } from './rows.ts';
import { statement } from './statements.ts';

type Values = Readonly<Record<string, unknown>>;

/** A tie as it lies in the store, former versions too. */
export interface StoredTie {
  readonly id: string;
  readonly kind: TieKindId;
  readonly fromId: string;
  readonly toId: string;
  readonly properties: Values;
}

/** Properties of a node that a change of identity changed; a null = it had none. */
export interface ChangedValues {
  readonly id: string;
  readonly label: string;
  readonly before: Values;
  readonly after: Values;
}

/**
 * What a change of identity did, as far as undoing it needs to know. It names no third person: ties and follow-ups stay
 * in the graph and are found by their ids, so that who is erased is in no journal.
 */
export interface IdentityJournal {
  /** Of a merge: the node that went. */
  readonly removed: NodeRow | null;
  /** Ids of ties that got another end. */
  readonly moved: readonly string[];
  /** Ids of ties that said the same as one of the kept person's, and lie beside it as former versions. */
  readonly folded: readonly string[];
  /** Ties between the two, which no tie of one person can be. */
  readonly between: readonly StoredTie[];
  readonly changed: readonly ChangedValues[];
  /** Ids of decisions, answers and so on that went from one to the other. */
  readonly records: readonly string[];
  readonly followUps: readonly { readonly id: string; readonly isSorted: boolean }[];
  /** Follow-ups about the two together. */
  readonly goneFollowUps: readonly Values[];
  /** What was done for one and is told of the other now. Absent in journals that were written before there was any. */
  readonly interventions?: readonly MovedIntervention[];
  /** Cases, and what was written in their course. Absent in journals that were written before there was any. */
  readonly cultivation?: MovedCultivation;
  /** Protected data that were taken over: a hash of each ciphertext by field. */
  readonly takenOver: Readonly<Record<string, string>>;
}

export const emptyJournal: IdentityJournal = {
  removed: null,
  moved: [],
  folded: [],
  between: [],
  changed: [],
  records: [],
  followUps: [],
  goneFollowUps: [],
  takenOver: {},
};

/** All ties of a person, former versions too, by id. */
export async function storedTies(run: Run, personId: string): Promise<StoredTie[]> {
  type Row = { kind: TieKindId; fromId: string; otherId: string; properties: Values };
  const rows = await run<Row>(statement('person/ties'), { id: personId });
  const ties = rows.map(({ kind, fromId, otherId, properties }) => ({
    id: String(properties.id),
    kind,
    fromId,
    toId: fromId === personId ? otherId : personId,
    properties,
  }));
  // A tie to herself comes from both of its ends.
  return [...new Map(ties.map((tie) => [tie.id, tie])).values()];
}

/** Gives ties of one person to another: each keeps its id and all that it says, but for `properties`. */
export async function giveTies(
  run: Run,
  ties: readonly StoredTie[],
  { fromId, toId }: { readonly fromId: string; readonly toId: string },
): Promise<void> {
  const end = (id: string): string => (id === fromId ? toId : id);
  await run(statement('identity/removeTies'), { id: fromId, tieIds: ties.map(({ id }) => id) });
  await createTies(
    run,
    ties.map((tie) => ({ ...tie, fromId: end(tie.fromId), toId: end(tie.toId) })),
  );
}

export async function createTies(run: Run, ties: readonly StoredTie[]): Promise<void> {
  for (const KIND of new Set(ties.map(({ kind }) => kind))) {
    const rows = ties.filter(({ kind }) => kind === KIND);
    await run(statement('identity/createTies', { KIND }), {
      rows: rows.map(({ fromId, toId, properties }) => ({ fromId, toId, properties })),
    });
  }
}

export const isPresent = ({ properties }: StoredTie): boolean =>
  properties.supersededAt === undefined || properties.supersededAt === null;
