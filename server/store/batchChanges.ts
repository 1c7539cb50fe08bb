import { v5 } from 'uuid';
import type { NodeChange } from '../entities/draft.ts';
import type { Resident } from '../entities/resident.ts';
import { markAllWithheld } from './consentEffects.ts';
import type { Run } from './graphStore.ts';
import { isEmpty, sameValue, type NodeValues } from './nodeValues.ts';
import { kindLabel, readAttributes, toNode, type NodeRow } from './rows.ts';
import { statement } from './statements.ts';

/** The batch that changes are part of. */
export interface ChangingBatch {
  readonly communityId: string;
  /** Null keeps no former values. */
  readonly sourceId: string | null;
  /** When it is written. */
  readonly at: string;
  readonly today: string;
  readonly fillOnly: boolean;
}

/** What a batch has changed of a node, as it is kept beside the node. */
export interface FormerValues {
  readonly id: string;
  /** The node that was changed. */
  readonly nodeId: string;
  /** Whom it goes with: the same, unless the two were made one since. */
  readonly personId: string;
  readonly at: string;
  /** When the node was last changed before that. */
  readonly updatedBefore: string;
  readonly before: NodeValues;
  readonly after: NodeValues;
}

interface StoredRow {
  readonly properties: Readonly<Record<string, unknown>>;
}

/**
 * Changes nodes that are there, as part of a transaction, and keeps what they were before. Answers how many became
 * different. Nodes that have gone, or lie in another community, are passed over. O(changes), a statement for each step.
 */
export async function writeChanges(
  run: Run,
  changes: readonly NodeChange[],
  batch: ChangingBatch,
): Promise<number> {
  const found = await nodesById(
    run,
    changes.map(({ id }) => id),
  );
  const made = changes.flatMap((change) => {
    const row = found.get(change.id);
    return row?.properties.communityId === batch.communityId ? changeOf(row, change, batch) : [];
  });
  if (made.length === 0) return 0;
  await setValues(
    run,
    made.map(({ id, update }) => ({ id, properties: { ...update, updatedAt: batch.at } })),
  );
  const kept = made.map(({ former }) => former);
  if (batch.sourceId !== null) await run(statement('batch/keepFormerValues'), { rows: kept });
  const bornAnew = made.filter(({ update }) => 'birthYear' in update).map(({ id }) => id);
  await markAnew(run, bornAnew, batch.today);
  return made.length;
}

/** Sets properties of many nodes; attributes are given as they are stored. */
export async function setValues(
  run: Run,
  rows: readonly { readonly id: string; readonly properties: Readonly<Record<string, unknown>> }[],
): Promise<void> {
  if (rows.length > 0) await run(statement('batch/changeNodes'), { rows });
}

/** Whether a guardian had to agree follows from the year of birth, for those who decided about their data. */
export async function markAnew(run: Run, ids: readonly string[], today: string): Promise<void> {
  if (ids.length === 0) return;
  const decided = await run<{ id: string }>(statement('batch/withConsents'), { ids });
  const rows = await nodesById(
    run,
    decided.map(({ id }) => id),
  );
  for (const row of rows.values())
    if (kindLabel(row.labels) === 'Resident') await markAllWithheld(run, toNode(row) as Resident, today);
}

export async function nodesById(run: Run, ids: readonly string[]): Promise<Map<string, NodeRow>> {
  if (ids.length === 0) return new Map();
  const rows = await run<NodeRow>(statement('node/readMany'), { ids: [...new Set(ids)] });
  return new Map(rows.map((row) => [String(row.properties.id), row]));
}

/** What becomes different of a node; none when it says already what the change says. */
function changeOf(row: NodeRow, change: NodeChange, batch: ChangingBatch) {
  const stored = row.properties;
  const attributes = readAttributes(stored.attributes);
  const properties = differences(change.properties, stored, batch.fillOnly);
  const facts = differences(change.attributes, attributes, batch.fillOnly);
  if (properties.count + facts.count === 0) return [];
  const { communityId, sourceId, at } = batch;
  const former = {
    id: v5(change.id, sourceId ?? communityId),
    properties: {
      ...{ personId: change.id, nodeId: change.id, communityId, at, sourceId: sourceId ?? '' },
      updatedBefore: String(stored.updatedAt),
      before: JSON.stringify({ properties: properties.before, attributes: facts.before }),
      after: JSON.stringify({ properties: properties.after, attributes: facts.after }),
    },
  };
  const update: Record<string, unknown> = { ...properties.after };
  if (facts.count > 0) update.attributes = JSON.stringify({ ...attributes, ...facts.after });
  return [{ id: change.id, update, former }];
}

function differences(
  wanted: Readonly<Record<string, unknown>>,
  stored: Readonly<Record<string, unknown>>,
  fillOnly: boolean,
) {
  const [before, after]: Record<string, unknown>[] = [{}, {}];
  let count = 0;
  for (const [name, value] of Object.entries(wanted)) {
    const known = stored[name] ?? null;
    const stays = sameValue(known, value) || (fillOnly && value !== null && !isEmpty(known));
    if (stays) continue;
    count++;
    before![name] = known;
    after![name] = value;
  }
  return { count, before: before!, after: after! };
}

/** What a batch changed, in order of id. O(what is kept of the community's persons). */
export async function formerValuesOf(
  run: Run,
  communityId: string,
  sourceId: string,
): Promise<FormerValues[]> {
  const rows = await run<StoredRow>(statement('batch/formerValues'), { communityId, sourceId });
  return rows.map(toFormerValues);
}

/** What imports have changed of a person's facts, the earliest first. */
export async function formerValuesOfPerson(run: Run, id: string): Promise<FormerValues[]> {
  const rows = await run<StoredRow>(statement('person/formerValues'), { id });
  return rows.map(toFormerValues);
}

const toFormerValues = ({ properties }: StoredRow): FormerValues => ({
  ...(properties as unknown as FormerValues),
  before: JSON.parse(String(properties.before)) as NodeValues,
  after: JSON.parse(String(properties.after)) as NodeValues,
});

/** What of a change can be taken back, and what has become something else since. */
export interface Restoration {
  /** To be set, as it is stored. */
  readonly update: Readonly<Record<string, unknown>>;
  /** Values that come back, as they were before the import. */
  readonly takenBack: NodeValues;
  /** Names of those that were edited since. */
  readonly edited: { readonly properties: readonly string[]; readonly attributes: readonly string[] };
  /** What is still to be taken back, were these what the import wrote again; null = nothing. */
  readonly rest: Pick<FormerValues, 'before' | 'after'> | null;
}

/** A value goes back to what it was where it still is what the import wrote. */
export function restorationOf(former: FormerValues, { properties: stored }: NodeRow): Restoration {
  const attributes = readAttributes(stored.attributes);
  const own = splitByEdit(former.before.properties, former.after.properties, stored);
  const facts = splitByEdit(former.before.attributes, former.after.attributes, attributes);
  const edited = { properties: own.edited, attributes: facts.edited };
  const update: Record<string, unknown> = { ...own.back };
  if (Object.keys(facts.back).length > 0) {
    const merged = Object.entries({ ...attributes, ...facts.back });
    update.attributes = JSON.stringify(Object.fromEntries(merged.filter(([, value]) => value !== null)));
  }
  const only = (values: Readonly<Record<string, unknown>>, names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, values[name] ?? null]));
  const restOf = (values: NodeValues) =>
    ({
      properties: only(values.properties, own.edited),
      attributes: only(values.attributes, facts.edited),
    }) as NodeValues;
  const isWhole = own.edited.length + facts.edited.length === 0;
  const rest = isWhole ? null : { before: restOf(former.before), after: restOf(former.after) };
  const takenBack = { properties: own.back, attributes: facts.back } as NodeValues;
  return { update, takenBack, edited, rest };
}

function splitByEdit(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  stored: Readonly<Record<string, unknown>>,
) {
  const back: Record<string, unknown> = {};
  const edited: string[] = [];
  for (const [name, written] of Object.entries(after))
    if (sameValue(stored[name] ?? null, written)) back[name] = before[name] ?? null;
    else edited.push(name);
  return { back, edited };
}
