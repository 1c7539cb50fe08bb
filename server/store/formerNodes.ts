import type { Clock } from './clock.ts';
import type { Run } from './graphStore.ts';
import { sameValue, type NodeValues } from './nodeValues.ts';
import { readAttributes } from './rows.ts';
import { statement } from './statements.ts';

type Values = Readonly<Record<string, unknown>>;

/** A node that is about to change. */
export interface ChangingNode {
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

/** Of the values that become others, what they were; null when none does. */
export function formerValuesIn({
  stored,
  changed,
}: Pick<ChangingNode, 'stored' | 'changed'>): NodeValues | null {
  const properties = formerOf(stored, changed, (name) => !keptOtherwise.includes(name));
  const attributes =
    changed.attributes === undefined
      ? {}
      : formerOf(readAttributes(stored.attributes), everyName(stored.attributes, changed.attributes));
  const isSame = Object.keys(properties).length + Object.keys(attributes).length === 0;
  return isSame ? null : ({ properties, attributes } as NodeValues);
}

/** The new attributes, with a null for each that is no longer there. */
function everyName(stored: unknown, changed: unknown): Values {
  const gone = Object.keys(readAttributes(stored)).map((name) => [name, null]);
  return { ...Object.fromEntries(gone), ...readAttributes(changed) } as Values;
}

function formerOf(stored: Values, changed: Values, isMeant: (name: string) => boolean = () => true): Values {
  const names = Object.keys(changed).filter(isMeant);
  const others = names.filter((name) => !sameValue(stored[name], changed[name]));
  return Object.fromEntries(others.map((name) => [name, stored[name] ?? null]));
}

/**
 * Keeps what nodes were before a change, beside them, as part of the transaction that changes them; they go with the
 * node. Call it before the change. What stays as it is, is not kept. One statement, however many nodes.
 */
export async function keepFormerNodes(
  run: Run,
  nodes: readonly ChangingNode[],
  { at, newId }: { readonly at: string; readonly newId: Clock['newId'] },
): Promise<void> {
  const former = nodes.flatMap((node): FormerNode[] => {
    const before = formerValuesIn(node);
    const { id: nodeId, communityId } = node;
    return before ? [{ id: newId(), nodeId, communityId, at, before }] : [];
  });
  await writeFormerNodes(run, former);
}

export async function writeFormerNodes(run: Run, former: readonly FormerNode[]): Promise<void> {
  if (former.length === 0) return;
  const rows = former.map(({ before, ...facts }) => ({
    id: facts.id,
    properties: { ...facts, personId: facts.nodeId, before: JSON.stringify(before) },
  }));
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
