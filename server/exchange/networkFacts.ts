import { nodeKind } from '../entities/nodeKinds.ts';
import type { PropertyValue } from '../entities/property.ts';
import { tieFactNames, type FileNode, type FileTie, type NetworkFile } from './networkFile.ts';

export type FactType = 'text' | 'integer' | 'number' | 'boolean';
export type FactValue = string | number | boolean;

/** A fact that nodes or ties of a written network may have: a column, a key, an attribute. */
export interface WrittenFact<Of> {
  readonly name: string;
  /** Text as soon as one value is a text. */
  readonly type: FactType;
  /** Null where it is not recorded. */
  valueOf(of: Of): FactValue | null;
}

const plain = (value: PropertyValue | undefined): FactValue | null =>
  value === undefined || value === null ? null : typeof value === 'object' ? value.join('; ') || null : value;

/** Names that a reader takes for what every node has. */
const taken = new Set(['id', 'kind', 'name', 'label']);

/**
 * What is written of a node besides id and name, by name: its kind, its properties, its further facts. The property `kind` is
 * called after the kind of node, as in tables. A further fact that is called like one of these is left out.
 */
function factsOf({ label, properties, attributes }: FileNode): ReadonlyMap<string, FactValue> {
  const facts = new Map<string, FactValue>([['kind', label]]);
  for (const { name } of nodeKind(label).properties) {
    const value = plain(Object.hasOwn(properties, name) ? properties[name] : null);
    if (value !== null) facts.set(name === 'kind' ? `${label}Kind` : name, value);
  }
  for (const [name, value] of Object.entries(attributes))
    if (!taken.has(name) && !facts.has(name)) facts.set(name, value);
  return facts;
}

const typeOf = (value: FactValue): FactType =>
  typeof value === 'string'
    ? 'text'
    : typeof value === 'boolean'
      ? 'boolean'
      : Number.isSafeInteger(value)
        ? 'integer'
        : 'number';

const isNumeric = (type: FactType): boolean => type === 'integer' || type === 'number';
const commonType = (one: FactType, other: FactType): FactType =>
  one === other ? one : isNumeric(one) && isNumeric(other) ? 'number' : 'text';

/** The facts that occur, in order of appearance, each with the type that all its values have. O(nodes × facts). */
function written<Of>(all: ReadonlyMap<Of, ReadonlyMap<string, FactValue>>): WrittenFact<Of>[] {
  const types = new Map<string, FactType>();
  for (const facts of all.values()) {
    for (const [name, value] of facts) {
      const type = types.get(name);
      types.set(name, type ? commonType(type, typeOf(value)) : typeOf(value));
    }
  }
  return [...types].map(([name, type]) => ({
    name,
    type,
    valueOf: (of) => all.get(of)?.get(name) ?? null,
  }));
}

export const nodeFacts = ({ nodes }: NetworkFile): readonly WrittenFact<FileNode>[] =>
  written(new Map(nodes.map((node) => [node, factsOf(node)])));

/** Formats have places of their own for ends, direction and weight. */
const writtenOfTies = ['kind', ...tieFactNames.filter((name) => name !== 'weight')] as const;

/** What is written of a tie besides its ends, its direction and its weight. */
export const tieFacts = ({ ties }: NetworkFile): readonly WrittenFact<FileTie>[] =>
  writtenOfTies
    .filter((name) => ties.some((tie) => tie[name] !== null))
    .map((name) => ({ name, type: 'text', valueOf: (tie) => tie[name] }));

/**
 * The ties as arrows, or all as lines. Most programs know only one of both in a file: where some ties have a direction, one
 * without is an arrow each way, with the same facts. O(ties).
 */
export function arrowsOrLines({ ties }: NetworkFile): {
  readonly isDirected: boolean;
  readonly ties: readonly FileTie[];
} {
  const isDirected = ties.some(({ directed }) => directed);
  if (!isDirected) return { isDirected, ties };
  const arrows = ties.flatMap((tie) => {
    const { id, source, target } = tie;
    const isLine = !tie.directed && source !== target;
    return isLine ? [tie, { ...tie, id: `${id}-back`, source: target, target: source }] : [tie];
  });
  return { isDirected, ties: arrows };
}
