import { createHash, type Hash } from 'node:crypto';
import type { CodedColumn, CommunityRecord, TieColumns } from '../entities/communityRecord.ts';
import type { TieKindId } from '../entities/tieKinds.ts';
import { onceFor } from './onceFor.ts';

/**
 * SHA-256 of everything that a record says of the ties of a kind. Ties of other kinds and nodes that have none of it
 * change nothing, so that two records with the same hash are alike in it. O(ties of the record), once for a record.
 */
export const tieKindHash = onceFor(({ nodes, ties }: CommunityRecord, kind: TieKindId): string => {
  const rows = rowsOf(ties, kind);
  const { ids, from, to, weight, ...coded } = ties;
  const nodeId = (index: number): string => nodes[index]!.id;
  const hash = createHash('sha256');
  addWords(
    hash,
    Array.from(rows, (row) => ids[row]!),
  );
  hash.update(Float64Array.from(rows, (row) => weight[row]!));
  for (const column of [from, to]) addCodes(hash, rows, column, nodes.length, nodeId);
  // Whatever columns there are: one that is added later is told too.
  for (const [name, { codes, words }] of Object.entries<CodedColumn>(coded)) {
    hash.update(`\n${name}\n`);
    addCodes(hash, rows, codes, words.length, (code) => JSON.stringify(words[code]));
  }
  return hash.digest('base64');
});

/** SHA-256 of the nodes of a kind with all that is recorded of them. O(nodes of the record), once for a record. */
export const nodeKindHash = onceFor(({ nodes }: CommunityRecord, label: string): string => {
  const hash = createHash('sha256');
  for (const node of nodes) if (node.label === label) hash.update(`${JSON.stringify(node)}\n`);
  return hash.digest('base64');
});

function rowsOf({ kind }: TieColumns, wanted: TieKindId): Uint32Array {
  const code = kind.words.indexOf(wanted);
  const rows: number[] = [];
  if (code >= 0)
    for (let row = 0; row < kind.codes.length; row++) if (kind.codes[row] === code) rows.push(row);
  return Uint32Array.from(rows);
}

/**
 * A column in some rows. Codes depend on what else is in the record, so that each is told as the place in which its
 * word is first met, and then the words.
 */
function addCodes(
  hash: Hash,
  rows: Uint32Array,
  codes: Uint32Array,
  codeCount: number,
  wordOf: (code: number) => string,
): void {
  const places = new Int32Array(codeCount).fill(-1);
  const words: string[] = [];
  const told = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const code = codes[rows[i]!]!;
    if (places[code] === -1) places[code] = words.push(wordOf(code)) - 1;
    told[i] = places[code]!;
  }
  hash.update(told);
  addWords(hash, words);
}

/** Ids hold no line ends, and other words are written as JSON, which has none either. */
const addWords = (hash: Hash, words: readonly string[]): void => {
  hash.update(`${words.length}\n${words.join('\n')}`);
};
