import type { Sentence } from '../entities/sentence.ts';
import type { BatchToUndo, Staying } from './batchUndo.ts';
import type { Run } from './graphStore.ts';
import type { IdentityJournal } from './identityJournal.ts';
import { statement } from './statements.ts';

/** A node that a batch added. */
export interface AddedNode {
  readonly id: string;
  readonly label: string;
  /** Whether it was changed since. */
  readonly isEdited: boolean;
}

type Batch = BatchToUndo & {
  readonly at: string | null;
  /** Ids of ties that have other ends since. */
  readonly moved: readonly string[];
};

/** What hangs on a node, by what is said of it. */
type Reasons = Map<string, Sentence[]>;

/** Kinds of what is kept about persons, and how each is told; others are told as records. */
const recordTexts: Readonly<Record<string, string>> = {
  Consent: 'undo.consent',
  Decision: 'undo.decision',
  Protected: 'undo.protected',
  InstrumentAnswers: 'undo.answers',
  IdentityChange: 'undo.merged',
};

/**
 * What has happened since a batch was written to what it added: such nodes stay, and so do ties that were changed.
 * O(nodes and ties of the batch + what is kept beside the network of the community).
 */
export async function whatHappenedSince(
  run: Run,
  batch: Batch,
  added: readonly AddedNode[],
): Promise<{ readonly staying: Staying[]; readonly keptIds: ReadonlySet<string> }> {
  const reasons: Reasons = new Map();
  const ids = new Set(added.map(({ id }) => id));
  for (const { id, isEdited } of added) if (isEdited) tell(reasons, id, { text: 'undo.edited' });
  await tellTies(run, batch, added, reasons);
  await tellRecords(run, batch, ids, reasons);
  const staying: Staying[] = await changedTies(run, batch);
  for (const [nodeId, sentences] of reasons)
    for (const what of sentences) staying.push({ nodeId, otherId: null, what });
  return { staying, keptIds: new Set(reasons.keys()) };
}

function tell(reasons: Reasons, id: string, what: Sentence): void {
  const known = reasons.get(id);
  if (!known) reasons.set(id, [what]);
  else if (known.every(({ text }) => text !== what.text)) known.push(what);
}

async function tellTies(
  run: Run,
  batch: Batch,
  added: readonly AddedNode[],
  reasons: Reasons,
): Promise<void> {
  const { communityId, sourceId, at, moved: staying } = batch;
  type Row = { readonly id: string; readonly ties: number };
  const byNode = await run<Row>(statement('batch/laterTies'), { sourceId, at, staying });
  const own = new Set(added.map(({ id }) => id));
  for (const { id, ties } of byNode)
    if (own.has(id)) tell(reasons, id, { text: 'undo.laterTies', parameters: { count: ties } });
  const ids = added.filter(({ label }) => label === 'Wave').map(({ id }) => id);
  if (ids.length === 0) return;
  const byWave = await run<Row>(statement('batch/tiesOfWaves'), {
    ...{ communityId, ids, sourceId, at, staying },
  });
  for (const { id, ties } of byWave)
    tell(reasons, id, { text: 'undo.laterTies', parameters: { count: ties } });
}

async function tellRecords(
  run: Run,
  { communityId }: Batch,
  ids: ReadonlySet<string>,
  reasons: Reasons,
): Promise<void> {
  if (ids.size === 0) return;
  const records = await run<{ personId: string; labels: string[] }>(statement('batch/recordsOfPersons'), {
    communityId,
  });
  for (const { personId, labels } of records) {
    if (!ids.has(personId)) continue;
    const text = labels.map((label) => recordTexts[label]).find((each) => each !== undefined);
    tell(reasons, personId, { text: text ?? 'undo.records' });
  }
  const followUps = await run<{ aboutIds: string[] }>(statement('batch/followedUp'), { communityId });
  for (const id of followUps.flatMap(({ aboutIds }) => aboutIds))
    if (ids.has(id)) tell(reasons, id, { text: 'undo.followedUp' });
  const treated = await run<{ targetIds: string[] }>(statement('intervention/days'), { communityId });
  for (const id of treated.flatMap(({ targetIds }) => targetIds))
    if (ids.has(id)) tell(reasons, id, { text: 'undo.treated' });
  await tellCultivation(run, communityId, (id) => {
    if (ids.has(id)) tell(reasons, id, { text: 'undo.cultivated' });
  });
}

async function tellCultivation(run: Run, communityId: string, take: (id: string) => void): Promise<void> {
  type CaseRow = { readonly subjectId: string; readonly workerId: string | null };
  for (const { subjectId, workerId } of await run<CaseRow>(statement('cultivation/caseDays'), {
    communityId,
  }))
    for (const id of [subjectId, workerId]) if (id !== null) take(id);
  type EntryRow = { readonly subjectId: string; readonly aboutIds: readonly string[] | null };
  for (const { subjectId, aboutIds } of await run<EntryRow>(statement('cultivation/entryDays'), {
    communityId,
  }))
    for (const id of [subjectId, ...(aboutIds ?? [])]) take(id);
}

async function changedTies(run: Run, { communityId, sourceId, at }: Batch): Promise<Staying[]> {
  if (at === null) return [];
  const rows = await run<{ fromId: string; toId: string; kind: string }>(statement('batch/changedTies'), {
    communityId,
    sourceId,
    at,
  });
  return rows.map(({ fromId, toId, kind }) => ({
    nodeId: fromId,
    otherId: toId,
    what: { text: 'undo.tieChanged', parameters: { kind: { text: `tie.${kind}` } } },
  }));
}

/**
 * Nodes of a batch that became one with another person, and the ids of all ties of the community that got another end
 * with a person: they stay as they are until that is taken back.
 */
export async function identitiesSince(
  run: Run,
  { communityId, sourceId }: BatchToUndo,
): Promise<{ readonly moved: readonly string[]; readonly merged: readonly Staying[] }> {
  const rows = await run<{ keptId: string; journal: string }>(statement('batch/identityChanges'), {
    communityId,
  });
  const changes = rows.map(({ keptId, journal }) => ({
    keptId,
    ...(JSON.parse(journal) as Pick<IdentityJournal, 'removed' | 'moved' | 'folded'>),
  }));
  return {
    moved: changes.flatMap(({ moved, folded }) => [...moved, ...folded]),
    merged: changes
      .filter(({ removed }) => removed?.properties.sourceId === sourceId)
      .map(({ keptId }) => ({ nodeId: keptId, otherId: null, what: { text: 'undo.merged' } })),
  };
}
