import type { Clock } from './clock.ts';
import type { Run } from './graphStore.ts';
import { sameValue, type NodeValues } from './nodeValues.ts';
import { readAttributes } from './rows.ts';
import { statement } from './statements.ts';

type Values = Readonly<Record<string, unknown>>;

/** A node that is about to change. */
interface ChangingNode {
  readonly id: string;
  readonly communityId: string;
  /** Its properties as they lie in the store; at least those that change. */
  readonly stored: Values;
  /** The properties that are to be set, as they are stored; a null takes away. */
  readonly changed: Values;
}

/** What a node's values were until a point in time. */
export interface FormerNode {
  readonly id: string;
  readonly nodeId: string;
  readonly communityId: string;
  /** When something else was written in their place. */
  readonly at: string;
  readonly before: NodeValues;
}

/**
 * `updatedAt` says when a node was written, not what is known of it; attributes are compared one by one. What is struck from
 * a note must be gone: of notes, nothing is kept.
 */
const keptOtherwise: readonly string[] = ['updatedAt', 'attributes', 'note'];

/** Of the values that become others, what they were. */
function formerValuesIn({ stored, changed }: ChangingNode): NodeValues {
  const properties = formerOf(stored, changed);
  const attributes =
    changed.attributes === undefined
      ? {}
      : formerOf(readAttributes(stored.attributes), everyName(stored.attributes, changed.attributes));
  return { properties, attributes } as NodeValues;
}

/** Without what is kept otherwise; null when nothing is left. */
function toKeep({ properties, attributes }: NodeValues): NodeValues | null {
  const own = Object.entries(properties).filter(([name]) => !keptOtherwise.includes(name));
  if (own.length + Object.keys(attributes).length === 0) return null;
  return { properties: Object.fromEntries(own), attributes };
}

/** The new attributes, with a null for each that is no longer there. */
function everyName(stored: unknown, changed: unknown): Values {
  const gone = Object.keys(readAttributes(stored)).map((name) => [name, null]);
  return { ...Object.fromEntries(gone), ...readAttributes(changed) } as Values;
}

function formerOf(stored: Values, changed: Values): Values {
  const others = Object.keys(changed).filter((name) => !sameValue(stored[name], changed[name]));
  return Object.fromEntries(others.map((name) => [name, stored[name] ?? null]));
}

/**
 * Keeps what a node was before a change, beside it, as part of the transaction that changes it; it goes with the
 * node. Call it before the change. What stays as it is, is not kept.
 */
export async function keepFormerNode(
  run: Run,
  node: ChangingNode,
  at: string,
  clock: Pick<Clock, 'newId'>,
): Promise<void> {
  const { id: nodeId, communityId } = node;
  await writeFormerNodes(run, [{ id: clock.newId(), nodeId, communityId, at, before: formerValuesIn(node) }]);
}

/** Keeps what nodes were, but for what is kept otherwise. One statement, however many nodes. */
export async function writeFormerNodes(run: Run, former: readonly FormerNode[]): Promise<void> {
  const rows = former.flatMap(({ before, ...facts }) => {
    const kept = toKeep(before);
    if (!kept) return [];
    return [{ id: facts.id, properties: { ...facts, personId: facts.nodeId, before: JSON.stringify(kept) } }];
  });
  if (rows.length === 0) return;
  await run(statement('node/keepFormer'), { rows });
}

/** What was changed of a person's facts otherwise than by imports, the earliest first. */
export async function formerNodesOf(run: Run, personId: string): Promise<FormerNode[]> {
  const rows = await run<{ properties: Values }>(statement('person/formerNodes'), { id: personId });
  return rows.map(({ properties }): FormerNode => ({
    ...(properties as unknown as FormerNode),
    before: JSON.parse(String(properties.before)) as NodeValues,
  }));
}
