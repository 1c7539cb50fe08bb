import type { NodeValues } from './nodeValues.ts';
import type { RecordTieRow } from './recordColumns.ts';
import { readAttributes, type NodeRow } from './rows.ts';

/** What a node's values were until `at`; `before` as it is stored. */
export interface FormerRow {
  readonly id: string;
  readonly nodeId: string;
  readonly at: string;
  readonly before: string;
}

const column = { id: 0, fromId: 3, toId: 4, recordedAt: 13, supersededAt: 14, supersededBy: 15 } as const;

const textAt = (row: RecordTieRow, name: keyof typeof column): string | null =>
  (row[column[name]] as string | null | undefined) ?? null;

/**
 * Of all versions of all ties, those that were known before a point in time, each under the id that its tie has today. Of two
 * ties that have become one since, the one written down last. Ties without a time of recording were always known. O(versions).
 */
export function tiesAsKnown(versions: readonly RecordTieRow[], before: string): RecordTieRow[] {
  const successors = new Map<string, string>();
  for (const row of versions) {
    const successor = textAt(row, 'supersededBy');
    if (successor !== null) successors.set(textAt(row, 'id')!, successor);
  }
  const known = new Map<string, RecordTieRow>();
  for (const row of versions) {
    const until = textAt(row, 'supersededAt');
    if ((textAt(row, 'recordedAt') ?? '') >= before || (until !== null && until < before)) continue;
    const id = idToday(textAt(row, 'id')!, successors);
    const other = known.get(id);
    if (other === undefined || isLater(row, other)) known.set(id, row);
  }
  return [...known].map(([id, row]) => [id, ...row.slice(1)]);
}

/** The tie that a former version is of. Where two ties became one, a version may lead to it in two steps or more. */
function idToday(id: string, successors: ReadonlyMap<string, string>): string {
  let last = id;
  for (const seen = new Set<string>(); successors.has(last) && !seen.has(last); last = successors.get(last)!)
    seen.add(last);
  return last;
}

function isLater(one: RecordTieRow, other: RecordTieRow): boolean {
  const [a, b] = [textAt(one, 'recordedAt') ?? '', textAt(other, 'recordedAt') ?? ''];
  return a === b ? textAt(one, 'id')! > textAt(other, 'id')! : a > b;
}

interface Knowledge {
  readonly former: readonly FormerRow[];
  /** As `tiesAsKnown` gives them. */
  readonly ties: readonly RecordTieRow[];
  readonly before: string;
}

/**
 * Nodes as they were known before a point in time: without those that were made later, and with the values that were
 * replaced later. What a tie that was known leads to was known too: two persons whom somebody took apart later are two
 * on every day, as two who became one are one. Purposes for which data are withheld stay as they are today. O(nodes + former values).
 */
export function asKnown(nodes: readonly NodeRow[], { former, ties, before }: Knowledge): NodeRow[] {
  const tied = new Set(ties.flatMap((row) => [textAt(row, 'fromId')!, textAt(row, 'toId')!]));
  const changes = new Map<string, FormerRow[]>();
  for (const change of former.toSorted((a, b) => (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? -1 : 1))) {
    const known = changes.get(change.nodeId);
    if (known) known.push(change);
    else changes.set(change.nodeId, [change]);
  }
  return nodes
    .filter(({ properties: { id, communityId, createdAt } }) => {
      const isCommunity = id === communityId;
      return isCommunity || String(createdAt ?? '') < before || tied.has(String(id));
    })
    .map((node) => withFormer(node, changes.get(String(node.properties.id)) ?? []));
}

/** With what its values were before the first of these changes of each. */
function withFormer(node: NodeRow, changes: readonly FormerRow[]): NodeRow {
  if (changes.length === 0) return node;
  const properties = new Map<string, unknown>();
  const attributes = new Map<string, unknown>();
  for (const { before } of changes) {
    const values = JSON.parse(before) as NodeValues;
    fill(properties, values.properties);
    fill(attributes, values.attributes);
  }
  const facts = { ...readAttributes(node.properties.attributes), ...Object.fromEntries(attributes) };
  const stated = Object.entries(facts).filter(([, value]) => value !== null);
  return {
    labels: node.labels,
    properties: {
      ...node.properties,
      ...Object.fromEntries(properties),
      attributes: JSON.stringify(Object.fromEntries(stated)),
    },
  };
}

/** Names that are there already stay: the earlier change says what was known before it. */
function fill(values: Map<string, unknown>, former: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(former)) if (!values.has(name)) values.set(name, value);
}
