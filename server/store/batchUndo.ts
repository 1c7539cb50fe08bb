import { v5 } from 'uuid';
import type { UndoConflict, UndoneImport } from '../entities/results/importBatch.ts';
import { asWritten, type Sentence } from '../entities/sentence.ts';
import { isShown } from '../entities/shownNode.ts';
import { shortName } from '../entities/shortName.ts';
import { formerValuesOf, markAnew, nodesById, restorationOf, setValues } from './batchChanges.ts';
import type { Restoration } from './batchChanges.ts';
import { identitiesSince, whatHappenedSince, type AddedNode } from './batchSince.ts';
import { removeCultivationOfCommunity } from './cultivationSubjects.ts';
import { writeFormerNodes, type FormerNode } from './formerNodes.ts';
import type { Run } from './graphStore.ts';
import { countOf, kindLabel, toNode } from './rows.ts';
import { statement } from './statements.ts';

/** A batch, and the day on which it is taken back. */
export interface BatchToUndo {
  readonly communityId: string;
  readonly sourceId: string;
  readonly today: string;
}

/** Something that stays, and why. */
export interface Staying {
  readonly nodeId: string;
  readonly otherId: string | null;
  readonly what: Sentence;
}

interface Change {
  readonly id: string;
  readonly nodeId: string;
  /** Whether it was the last change of the node. */
  readonly isLast: boolean;
  readonly updatedBefore: string;
  /** When the batch wrote it. */
  readonly at: string;
  readonly restoration: Restoration;
}

/** What taking a batch back would do, as things are now. */
export interface UndoPlan extends BatchToUndo {
  /** When the batch was written; null = not known. */
  readonly at: string | null;
  readonly hasSource: boolean;
  readonly madeCommunity: boolean;
  readonly ties: number;
  /** Ids of ties that have other ends since, of this batch or another. */
  readonly moved: readonly string[];
  readonly free: readonly string[];
  readonly kept: number;
  readonly changes: readonly Change[];
  readonly staying: readonly Staying[];
}

/** Conflicts that are told; the others are counted. */
const mostConflicts = 500;
const nodesPerStatement = 2_000;

/** Finds out what taking a batch back would do; writes nothing. O(nodes of the batch + ties and follow-ups of the community). */
export async function planUndo(run: Run, batch: BatchToUndo): Promise<UndoPlan> {
  const { communityId, sourceId } = batch;
  const rows = await run<{ id: string; labels: string[]; createdAt: string; updatedAt: string }>(
    statement('batch/nodes'),
    { sourceId },
  );
  const source = (await nodesById(run, [sourceId])).get(sourceId);
  const at = source ? String(source.properties.createdAt) : null;
  const added = rows
    .filter(({ id }) => id !== communityId && id !== sourceId)
    .map(({ id, labels, createdAt, updatedAt }): AddedNode => ({
      id,
      label: kindLabel(labels),
      isEdited: createdAt !== updatedAt,
    }));
  const { moved, merged } = await identitiesSince(run, batch);
  const { staying, keptIds } = await whatHappenedSince(run, { ...batch, at, moved }, added);
  const changes = await planChanges(run, batch);
  const counted = await countOf(run, statement('batch/countTies'), {
    ...{ communityId, sourceId, at, staying: moved },
  });
  return {
    ...batch,
    at,
    hasSource: source !== undefined,
    madeCommunity: rows.some(({ id }) => id === communityId),
    ties: counted,
    free: added.filter(({ id }) => !keptIds.has(id)).map(({ id }) => id),
    kept: keptIds.size,
    changes: changes.flatMap(({ change }) => change ?? []),
    moved,
    staying: [...staying, ...merged, ...changes.flatMap((each) => each.staying)],
  };
}

async function planChanges(
  run: Run,
  { communityId, sourceId }: BatchToUndo,
): Promise<{ readonly change: Change | null; readonly staying: readonly Staying[] }[]> {
  const former = await formerValuesOf(run, communityId, sourceId);
  const planned: { change: Change | null; staying: Staying[] }[] = [];
  for (let first = 0; first < former.length; first += nodesPerStatement) {
    const piece = former.slice(first, first + nodesPerStatement);
    const nodes = await nodesById(
      run,
      piece.map(({ nodeId }) => nodeId),
    );
    for (const values of piece) {
      const { id, nodeId, personId, updatedBefore, at } = values;
      const row = nodes.get(nodeId);
      if (!row || personId !== nodeId) {
        planned.push({
          change: null,
          staying: [{ nodeId: personId, otherId: null, what: { text: 'undo.merged' } }],
        });
        continue;
      }
      const restoration = restorationOf(values, row);
      const isLast = row.properties.updatedAt === values.at;
      const fields = fieldsOf(kindLabel(row.labels), restoration);
      planned.push({
        change: { id, nodeId, isLast, updatedBefore, at, restoration },
        staying: fields.map((field) => ({
          nodeId,
          otherId: null,
          what: { text: 'undo.valueEdited', parameters: { field } },
        })),
      });
    }
  }
  return planned;
}

/** What was edited since, by the names that people know. */
const fieldsOf = (label: string, { edited }: Restoration): Sentence[] => [
  ...edited.properties.map((name) => ({ text: `field.${label}.${name}` })),
  ...edited.attributes.map(asWritten),
];

/** Takes a batch back as planned, as part of the transaction in which it was planned. */
export async function carryOutUndo(run: Run, plan: UndoPlan, now: string, revision: string): Promise<void> {
  const { communityId, sourceId, at, moved: staying, free } = plan;
  await run(statement('batch/removeTies'), { communityId, sourceId, at, staying });
  for (let first = 0; first < free.length; first += nodesPerStatement) {
    const ids = free.slice(first, first + nodesPerStatement);
    await run(statement('protected/removeOfPersons'), { ids });
    await run(statement('batch/removeNodes'), { ids });
  }
  for (let first = 0; first < plan.changes.length; first += nodesPerStatement)
    await restore(run, plan.changes.slice(first, first + nodesPerStatement), plan, now);
  const isWhole = plan.kept === 0 && plan.staying.length === 0;
  if (isWhole) {
    await run(statement('protected/removeOfPersons'), { ids: [sourceId] });
    await run(statement('batch/removeNodes'), { ids: [sourceId] });
  } else if (plan.hasSource) await run(statement('batch/tell'), { sourceId, facts: { takenBackAt: now } });
  await run(statement('person/markErasure'), { id: revision });
  await run(statement('community/touch'), { communityId, revision });
  if (plan.madeCommunity) await removeEmptyCommunity(run, communityId);
}

/** What was not restored is kept, so that it can be once the later edit is taken back. */
async function restore(
  run: Run,
  changes: readonly Change[],
  { communityId, today }: BatchToUndo,
  now: string,
): Promise<void> {
  const restored = changes.filter(({ restoration }) => Object.keys(restoration.update).length > 0);
  await setValues(
    run,
    restored.map(({ nodeId, isLast, updatedBefore, restoration: { update, rest } }) => ({
      id: nodeId,
      properties: { ...update, updatedAt: isLast && rest === null ? updatedBefore : now },
    })),
  );
  const bornAnew = restored.filter(({ restoration }) => 'birthYear' in restoration.update);
  await markAnew(
    run,
    bornAnew.map(({ nodeId }) => nodeId),
    today,
  );
  const done = changes.filter(({ restoration }) => restoration.rest === null).map(({ id }) => id);
  await run(statement('batch/dropFormerValues'), { ids: done });
  await writeFormerNodes(run, formerNodesOf(communityId, restored));
  const rows = changes.flatMap(({ id, restoration: { rest } }) =>
    rest === null
      ? []
      : [{ id, properties: { before: JSON.stringify(rest.before), after: JSON.stringify(rest.after) } }],
  );
  if (rows.length > 0) await run(statement('batch/keepFormerValues'), { rows });
}

/**
 * Where something was written after the import, what was before the import is kept besides: what is known of the days
 * before it would else be read from that later change, which holds what the import wrote.
 */
const formerNodesOf = (communityId: string, restored: readonly Change[]): FormerNode[] =>
  restored
    .filter(({ isLast }) => !isLast)
    .map(({ id, nodeId, at, restoration: { takenBack } }) => {
      const names = [Object.keys(takenBack.properties), Object.keys(takenBack.attributes)];
      return { id: v5(JSON.stringify(names), id), nodeId, communityId, at, before: takenBack };
    });

/** A community that the batch made goes with it, unless something else has been put in since. */
async function removeEmptyCommunity(run: Run, communityId: string): Promise<void> {
  const rest = await run<{ count: number }>(statement('community/contents'), { communityId });
  if (rest.length > 1) return;
  await run(statement('protected/removeOfCommunity'), { communityId });
  await run(statement('setting/removeOfCommunity'), { communityId });
  await run(statement('followUp/removeOfCommunity'), { communityId });
  await run(statement('intervention/removeOfCommunity'), { communityId });
  await removeCultivationOfCommunity(run, communityId);
  await run(statement('community/remove'), { communityId });
}

/** What a plan says to people. Of persons who withdrew, or were merely mentioned, a short name. */
export async function tellUndo(run: Run, plan: UndoPlan): Promise<UndoneImport> {
  const { staying, free, ties, kept, changes, today } = plan;
  const told = staying.slice(0, mostConflicts);
  const ids = told.flatMap(({ nodeId, otherId }) => (otherId === null ? [nodeId] : [nodeId, otherId]));
  const rows = await nodesById(run, ids);
  const nameOf = (id: string): string => {
    const row = rows.get(id);
    if (!row) return '';
    const node = toNode(row);
    return isShown(node, today) ? node.displayName : shortName(node.displayName);
  };
  return {
    nodes: free.length,
    ties,
    kept,
    restored: changes.filter(({ restoration }) => Object.keys(restoration.update).length > 0).length,
    conflictCount: staying.length,
    conflictList: told.map(({ nodeId, otherId, what }): UndoConflict => ({
      nodeId,
      otherId,
      name: otherId === null ? nameOf(nodeId) : `${nameOf(nodeId)} – ${nameOf(otherId)}`,
      what,
    })),
  };
}
