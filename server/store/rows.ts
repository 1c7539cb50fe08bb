import { findNodeKind, nodeKind } from '../entities/nodeKinds.ts';
import type { Node } from '../entities/node.ts';
import type { Attributes } from '../entities/scalars.ts';
import { withheldProperty } from '../entities/purpose.ts';
import { Tie } from '../entities/tie.ts';
import type { TieKindId } from '../entities/tieKinds.ts';
import type { Parameters, Run } from './graphStore.ts';
import type { Statement } from './statements.ts';

/** A node as statements return it. */
export interface NodeRow {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A tie as statements return it. */
export interface TieRow {
  readonly kind: TieKindId;
  readonly communityId: string;
  readonly fromId: string;
  readonly toId: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The label that says what kind of node it is, among those it carries. */
export function kindLabel(labels: readonly string[]): string {
  const label = labels.find((each) => findNodeKind(each) !== null);
  if (label === undefined) throw new Error(`No node kind among ${labels.join(', ')}`);
  return label;
}

export function readAttributes(stored: unknown): Attributes {
  return typeof stored === 'string' ? (JSON.parse(stored) as Attributes) : {};
}

/** A row as the entity that it stands for; properties that it lacks are null, lists empty. */
export function toNode({ labels, properties }: NodeRow): Node {
  const kind = nodeKind(kindLabel(labels));
  const node = new kind.type();
  const own = Object.fromEntries(
    kind.properties.map(({ name, type }) => [name, properties[name] ?? (type === 'texts' ? [] : null)]),
  );
  return Object.assign(node, own, {
    label: kind.label,
    id: properties.id,
    communityId: properties.communityId,
    displayName: properties[kind.nameProperty] ?? properties.id,
    externalId: properties.externalId ?? null,
    sourceId: properties.sourceId ?? null,
    createdAt: properties.createdAt,
    updatedAt: properties.updatedAt,
    attributes: readAttributes(properties.attributes),
    withheldFrom: properties[withheldProperty('network')] ?? null,
  });
}

const tieFacts = [
  'subkind',
  'weight',
  'validFrom',
  'validTo',
  'recordedAt',
  'supersededAt',
  'sourceId',
  'waveId',
  'method',
  'frequency',
  'confirmedOn',
  'note',
] as const;

export function toTie({ kind, communityId, fromId, toId, properties }: TieRow): Tie {
  const facts = Object.fromEntries(tieFacts.map((name) => [name, properties[name] ?? null]));
  return Object.assign(new Tie(), facts, { id: properties.id, kind, communityId, fromId, toId });
}

/** Leaves out what is not there: engines keep no nulls. */
export function withoutNulls(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== null && value !== undefined),
  );
}

/** Puts back as null what `mayLack` names and is not there. */
export function withNulls(
  properties: Readonly<Record<string, unknown>>,
  mayLack: readonly string[],
): Record<string, unknown> {
  return { ...properties, ...Object.fromEntries(mayLack.map((name) => [name, properties[name] ?? null])) };
}

/** What a statement with the one column `count` counts. */
export async function countOf(run: Run, statement: Statement, parameters?: Parameters): Promise<number> {
  const [row] = await run<{ count: number }>(statement, parameters);
  return row?.count ?? 0;
}
