import { nodeKind } from '../entities/nodeKinds.ts';
import { ProblemError } from '../entities/problem.ts';
import type { Sentence } from '../entities/sentence.ts';
import { markAllWithheld } from './consentEffects.ts';
import { giveBackCultivation, giveCultivation } from './cultivationSubjects.ts';
import type { Run } from './graphStore.ts';
import {
  createTies,
  giveTies,
  isPresent,
  storedTies,
  type ChangedValues,
  type StoredTie,
} from './identityJournal.ts';
import {
  giveBackProtected,
  giveFollowUps,
  giveRecords,
  hasSameProtected,
  mergeProtected,
  recordsOfPerson,
  renameFollowUps,
  restoreFollowUps,
  setAsideId,
  type Reseal,
} from './identityRecords.ts';
import type { KeptIdentityChange } from './identityRows.ts';
import { tiesGoingBack } from './identityTies.ts';
import { giveBackInterventions, giveInterventions } from './interventionTargets.ts';
import { readPerson } from './personStore.ts';
import { removeExpiredOf } from './protectedStore.ts';
import type { NodeRow } from './rows.ts';
import { statement } from './statements.ts';

const counted = (text: string, count: number): Sentence[] =>
  count > 0 ? [{ text: `identity.told.${text}`, parameters: { count } }] : [];

const cameLater = (recordedAt: unknown, change: KeptIdentityChange): boolean =>
  typeof recordedAt === 'string' && recordedAt > change.recordedAt;

/** Makes two persons of the one that they became. Answers what could not become as it was. */
export async function undoMerge(run: Run, change: KeptIdentityChange, today: string): Promise<Sentence[]> {
  const { id, communityId, keptId, otherId, journal } = change;
  await mustBeFree(run, otherId);
  const ends = { fromId: keptId, toId: otherId };
  await run(statement('node/create', { Label: 'Resident' }), {
    id: otherId,
    properties: journal.removed!.properties,
  });
  const ties = await storedTies(run, keptId);
  const back = tiesGoingBack(ties, journal);
  await giveTies(run, back, ends);
  await createTies(run, journal.between);
  const edited = await restoreValues(run, journal.changed);
  const later = await laterRecords(run, change);
  await giveRecords(run, ends, journal.records);
  await renameFollowUps(run, communityId, ends, journal.followUps);
  await restoreFollowUps(run, journal.goneFollowUps);
  await giveBackInterventions(run, communityId, ends, journal.interventions ?? []);
  if (journal.cultivation) await giveBackCultivation(run, communityId, ends, journal.cultivation);
  await giveBackProtected(run, { keptId, otherId, changeId: id }, journal.takenOver);
  if (edited.has(keptId)) await markAllWithheld(run, await readPerson(run, keptId), today);
  await run(statement('identity/remove'), { ids: [id, setAsideId(id)] });
  const wanted = journal.moved.length + journal.folded.length;
  const found = new Set(back.map((tie) => tie.id));
  const lost = [...journal.moved, ...journal.folded].filter((tieId) => !found.has(tieId));
  return [
    ...editedInWords(edited.get(keptId) ?? []),
    ...counted('tiesGone', Math.min(wanted, lost.length)),
    ...counted('tiesStay', laterTies(ties, back, change)),
    ...counted('recordsStay', later),
  ];
}

/** Makes one person again of the two that she became: all that the other has got since comes along. */
export async function undoSplit(
  run: Run,
  change: KeptIdentityChange,
  today: string,
  reseal: Reseal,
): Promise<Sentence[]> {
  const { id, communityId, keptId, otherId, journal } = change;
  await readPerson(run, keptId);
  const [other] = await run<NodeRow>(statement('node/readMany'), { ids: [otherId] });
  const isBoth = await hasSameProtected(run, keptId, otherId);
  await mergeProtected(run, { keptId, otherId, changeId: id }, reseal);
  await run(statement('identity/remove'), { ids: [id, setAsideId(id)] });
  if (!other) return [{ text: 'identity.told.otherGone' }];
  const ends = { fromId: otherId, toId: keptId };
  const ties = await storedTies(run, otherId);
  const between = ties.filter(({ fromId, toId }) => fromId === keptId || toId === keptId);
  const moved = ties.filter((tie) => !between.includes(tie));
  await giveTies(run, moved, ends);
  const given = await giveRecords(run, ends);
  const records = given.filter(({ recordedAt }) => recordedAt !== null);
  await giveFollowUps(run, communityId, ends);
  await giveInterventions(run, communityId, ends);
  await giveCultivation(run, communityId, ends);
  await run(statement('node/remove'), { id: otherId });
  if (records.length > 0) await markAllWithheld(run, await readPerson(run, keptId), today);
  await removeExpiredOf(run, keptId, today);
  const isNew = (tie: StoredTie): boolean => isPresent(tie) && !journal.moved.includes(tie.id);
  const isEdited = other.properties.updatedAt !== other.properties.createdAt;
  const lost = journal.moved.filter((tieId) => !ties.some((tie) => tie.id === tieId)).length;
  return [
    ...(isEdited ? [{ text: 'identity.told.otherEdited' }] : []),
    ...counted('tiesGone', lost),
    ...counted('betweenGone', between.filter(isPresent).length),
    ...counted('tiesCome', moved.filter(isNew).length),
    ...counted('recordsCome', records.length),
    ...(isBoth ? [{ text: 'identity.told.protectedLost' }] : []),
  ];
}

/** @throws ProblemError `idTaken` */
async function mustBeFree(run: Run, id: string): Promise<void> {
  const rows = await run<NodeRow>(statement('node/readMany'), { ids: [id] });
  if (rows.length > 0) throw new ProblemError({ code: 'idTaken', field: 'otherId' });
}

/** Sets values back that still are as the change left them. Answers the names of the others, by node. */
async function restoreValues(
  run: Run,
  changed: readonly ChangedValues[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await run<NodeRow>(statement('node/readMany'), { ids: changed.map(({ id }) => id) });
  const edited = new Map<string, string[]>();
  for (const { id, label, before, after } of changed) {
    const row = rows.find(({ properties }) => properties.id === id);
    if (!row) continue;
    const isLeft = (name: string): boolean =>
      JSON.stringify(row.properties[name] ?? null) === JSON.stringify(after[name]);
    const names = Object.keys(after);
    const properties = Object.fromEntries(names.filter(isLeft).map((name) => [name, before[name]]));
    await run(statement('node/update', { Label: label }), { id, properties });
    const others = names.filter((name) => !isLeft(name));
    if (others.length > 0) edited.set(id, others);
  }
  return edited;
}

/** Which of her facts were changed since, as the kind calls them. */
function editedInWords(names: readonly string[]): Sentence[] {
  const known = nodeKind('Resident').properties.filter(({ name }) => names.includes(name));
  const fields: Sentence[] = known.map(({ name }) => ({ text: `field.Resident.${name}` }));
  if (names.includes('attributes')) fields.push({ text: 'identity.otherFacts' });
  return fields.length > 0 ? [{ text: 'identity.told.edited', parameters: { fields } }] : [];
}

/** Present ties that she has got since, which stay with her. */
function laterTies(
  ties: readonly StoredTie[],
  back: readonly StoredTie[],
  change: KeptIdentityChange,
): number {
  const gone = new Set(back.map(({ id }) => id));
  return ties.filter(
    (tie) => !gone.has(tie.id) && isPresent(tie) && cameLater(tie.properties.recordedAt, change),
  ).length;
}

async function laterRecords(run: Run, change: KeptIdentityChange): Promise<number> {
  const rows = await recordsOfPerson(run, change.keptId);
  const own = [change.id, ...change.journal.records];
  return rows.filter(({ id, recordedAt }) => !own.includes(id) && cameLater(recordedAt, change)).length;
}
