import { createHash } from 'node:crypto';
import { ProblemError } from '../entities/problem.ts';
import type { GraphStore, Run } from './graphStore.ts';
import { canonicalJson } from './canonicalJson.ts';
import { scannedBatches } from './scannedBatches.ts';
import { statement } from './statements.ts';

/** One node or tie, whatever its kind. The ends of a tie are ids of nodes. */
export type ArchiveRow =
  | {
      readonly node: {
        readonly labels: readonly string[];
        readonly properties: Readonly<Record<string, unknown>>;
      };
    }
  | {
      readonly tie: {
        readonly kind: string;
        readonly from: string;
        readonly to: string;
        readonly properties: Readonly<Record<string, unknown>>;
      };
    };

const long = { isLong: true };
/** Rows that one statement writes. */
const rowsPerStatement = 400;
/** By it most nodes are found; those without it are found by their first label. */
const usualLabel = 'Node';

/**
 * The whole store, former versions of ties included: nodes first, then ties, each by id. Signed-in sessions are
 * left out unless asked for. On the embedded engine all rows are of one moment; on Neo4j of one transaction, which
 * may see later writes, and a tie to a node that came later is left out. O(n log n + m log m).
 */
export async function* readArchive(
  graph: Pick<GraphStore, 'scan'>,
  { withSessions = false }: { readonly withSessions?: boolean } = {},
): AsyncGenerator<ArchiveRow, void, undefined> {
  const ids = new Set<string>();
  for await (const rows of scannedBatches(graph, statement('archive/rows'), { withSessions }))
    for (const [id, labels, kind, fromId, toId, properties] of rows) {
      const facts = properties as Readonly<Record<string, unknown>>;
      if (kind === null) {
        ids.add(String(id));
        yield { node: { labels: [...(labels as string[])].sort(), properties: facts } };
      } else if (ids.has(String(fromId)) && ids.has(String(toId))) {
        yield { tie: { kind: String(kind), from: String(fromId), to: String(toId), properties: facts } };
      }
    }
}

/**
 * Fills an empty store in one transaction: all rows or none. Nodes come before the ties that hang on them.
 * @throws ProblemError `storeNotEmpty`; `brokenArchive` when an end of a tie is missing or a name is not plain
 */
export async function writeArchive(
  graph: Pick<GraphStore, 'write'>,
  rows: AsyncIterable<ArchiveRow>,
): Promise<{ nodes: number; ties: number }> {
  const source = rows[Symbol.asyncIterator]();
  let begun = false;
  try {
    return await graph.write(async (run) => {
      const [known] = await run(statement('archive/anyNode'));
      if (known !== undefined) throw new ProblemError({ code: 'storeNotEmpty' });
      // Neo4j would run this again after a passing fault, but the rows can be had only once.
      if (begun)
        throw new ProblemError({
          code: 'storeUnavailable',
          parameters: { location: 'Neo4j', reason: 'interrupted' },
        });
      begun = true;
      return await writeRows(run, source);
    }, long);
  } finally {
    await source.return?.();
  }
}

async function writeRows(
  run: Run,
  source: AsyncIterator<ArchiveRow>,
): Promise<{ nodes: number; ties: number }> {
  const counts = { nodes: 0, ties: 0 };
  const labelOf = new Map<string, string>();
  const groups = new Map<string, ArchiveRow[]>();
  let isAtTies = false;
  const write = async (key: string): Promise<void> => {
    const group = groups.get(key) ?? [];
    groups.delete(key);
    const written = isAtTies ? await writeTies(run, group, labelOf) : await writeNodes(run, group);
    if (written !== group.length) throw new ProblemError({ code: 'brokenArchive' });
    counts[isAtTies ? 'ties' : 'nodes'] += written;
  };
  const writeAll = async (): Promise<void> => {
    for (const key of [...groups.keys()]) await write(key);
  };
  for (let next = await source.next(); !next.done; next = await source.next()) {
    const row = next.value;
    if ('tie' in row && !isAtTies) {
      await writeAll();
      isAtTies = true;
    }
    if ('node' in row && isAtTies) throw new ProblemError({ code: 'brokenArchive' });
    if ('node' in row && !row.node.labels.includes(usualLabel))
      labelOf.set(String(row.node.properties.id), row.node.labels[0] ?? '');
    const key = groupOf(row, labelOf);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    if (group.push(row) === rowsPerStatement) await write(key);
  }
  await writeAll();
  return counts;
}

/** Rows of one group are written by one statement. */
function groupOf(row: ArchiveRow, labelOf: ReadonlyMap<string, string>): string {
  if ('node' in row) return row.node.labels.join(':');
  const { kind, from, to } = row.tie;
  return [kind, labelOf.get(from), labelOf.get(to)].join('-');
}

async function writeNodes(run: Run, group: readonly ArchiveRow[]): Promise<number> {
  const nodes = group.flatMap((row) => ('node' in row ? [row.node] : []));
  const labels = nodes[0]!.labels;
  const archive = { labels };
  return created(run, () => statement('archive/createNodes', { archive }), {
    rows: nodes.map((node) => node.properties),
  });
}

async function writeTies(
  run: Run,
  group: readonly ArchiveRow[],
  labelOf: ReadonlyMap<string, string>,
): Promise<number> {
  const ties = group.flatMap((row) => ('tie' in row ? [row.tie] : []));
  const { kind: type, from: fromId, to: toId } = ties[0]!;
  const archive = { type, from: labelOf.get(fromId) ?? usualLabel, to: labelOf.get(toId) ?? usualLabel };
  return created(run, () => statement('archive/createTies', { archive }), {
    rows: ties.map(({ from, to, properties }) => ({ fromId: from, toId: to, properties })),
  });
}

async function created(
  run: Run,
  plan: () => ReturnType<typeof statement>,
  parameters: { readonly rows: readonly unknown[] },
): Promise<number> {
  let text;
  try {
    text = plan();
  } catch {
    throw new ProblemError({ code: 'brokenArchive' });
  }
  const [row] = await run<{ count: number }>(text, parameters);
  return row?.count ?? 0;
}

/**
 * Hash of a set of rows, whatever their order: the sum, modulo 2^256, of the SHA-256 of each row's JSON with sorted
 * names, and how many there are. Guards against accidents, not against somebody who makes rows to fit.
 */
export class ArchiveHash {
  private sum = 0n;
  private rows = 0;

  add(row: ArchiveRow): void {
    const digest = createHash('sha256').update(canonicalJson(row)).digest('hex');
    this.sum = BigInt.asUintN(256, this.sum + BigInt(`0x${digest}`));
    this.rows++;
  }

  digest(): string {
    return createHash('sha256')
      .update(`${this.rows}:${this.sum.toString(16)}`)
      .digest('hex');
  }
}

/** Hash of all that `readArchive` gives: equal on both engines when the content is. O(n + m) besides reading. */
export async function graphHash(graph: Pick<GraphStore, 'scan'>): Promise<string> {
  const hash = new ArchiveHash();
  for await (const row of readArchive(graph)) hash.add(row);
  return hash.digest();
}
