import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNodeKind, nodeKinds } from '../entities/nodeKinds.ts';
import { findTieKind, tieKinds } from '../entities/tieKinds.ts';
import { root } from '../root.ts';

/** Text of a statement in `cypher/`, ready to run. */
export type Statement = string & { readonly statement: unique symbol };

/** What may stand for a placeholder; nothing else ever becomes part of a statement. */
export interface Names {
  readonly Label?: string;
  readonly KIND?: string;
  /** Of ties of several kinds; absent = every kind. */
  readonly KINDS?: readonly string[];
  readonly name?: string;
  /** Of the rows of an archive, which may be of any kind: letters, digits and _ only. */
  readonly archive?: {
    readonly labels?: readonly string[];
    readonly type?: string;
    readonly from?: string;
    readonly to?: string;
  };
}

const folder = join(root, 'cypher');
const texts = new Map<string, string>();
const isPlainName = (name: string): boolean => /^[A-Za-z][A-Za-z0-9_]{0,63}$/.test(name);
const allKinds = tieKinds.map((kind) => kind.id);

/** The statement `cypher/<path>.cypher`, with its placeholders filled by names from the registries. */
export function statement(path: string, names: Names = {}): Statement {
  const text = texts.get(path) ?? readFileSync(join(folder, `${path}.cypher`), 'utf8');
  texts.set(path, text);
  const filled = text
    .replaceAll('__Label__', () => allowed('Label', names.Label, (label) => findNodeKind(label) !== null))
    .replaceAll('__KINDS__', () => kindPattern(names.KINDS ?? allKinds))
    .replaceAll('__KIND__', () => allowed('KIND', names.KIND, (kind) => findTieKind(kind) !== null))
    .replaceAll('__name__', () =>
      allowed('name', names.name, (name) => nodeKinds.some((kind) => kind.nameProperty === name)),
    )
    .replaceAll('__Labels__', () =>
      allowed('Labels', names.archive?.labels?.join(':'), (labels) => labels.split(':').every(isPlainName)),
    )
    .replaceAll('__Type__', () => allowed('Type', names.archive?.type, isPlainName))
    .replaceAll('__From__', () => allowed('From', names.archive?.from, isPlainName))
    .replaceAll('__To__', () => allowed('To', names.archive?.to, isPlainName));
  return filled as Statement;
}

/** In the order of the registry and each once, so that the same choice is the same statement. */
function kindPattern(kinds: readonly string[]): string {
  const isKnown = (list: string): boolean => list !== '' && kinds.every((kind) => findTieKind(kind) !== null);
  return allowed('KINDS', allKinds.filter((kind) => kinds.includes(kind)).join('|'), isKnown);
}

function allowed(
  placeholder: string,
  value: string | undefined,
  isKnown: (value: string) => boolean,
): string {
  if (value === undefined || !isKnown(value)) throw new Error(`No such ${placeholder} in a statement`);
  return value;
}

/** Paths of all statements, for the tests. */
export function statementPaths(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => file.replaceAll('\\', '/').replace(/\.cypher$/, ''))
    .sort();
}
