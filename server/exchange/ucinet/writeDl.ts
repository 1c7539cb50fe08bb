import { writeCsv, type CsvValue } from '../formats/csv.ts';
import type { FileTie, NetworkFile } from '../networkFile.ts';
import { nodeFacts } from '../networkFacts.ts';
import { zipOf } from '../zipFile.ts';

/** Letters before the numbers of nodes, by kind: a code then tells what it stands for. */
const letters: Readonly<Record<string, string>> = {
  Resident: 'R',
  SocialWorker: 'W',
  Organization: 'O',
  Committee: 'C',
  Place: 'P',
  Activity: 'A',
  Resource: 'S',
  Need: 'N',
  Source: 'D',
  Wave: 'V',
};

/** A short code of ASCII letters for each node: UCINET cuts longer labels and folds them to upper case. */
function codesOf({ nodes }: NetworkFile): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  return new Map(
    nodes.map(({ id, label }) => {
      const letter = letters[label] ?? 'X';
      const number = (counts.get(letter) ?? 0) + 1;
      counts.set(letter, number);
      return [id, `${letter}${number}`];
    }),
  );
}

interface Relation {
  readonly file: string;
  readonly kind: string;
  readonly subkind: string | null;
  readonly ties: readonly FileTie[];
}

/** The ties by kind and sub-kind, each with the name of its file, which has ASCII letters only. */
function relationsOf({ ties }: NetworkFile): readonly Relation[] {
  const byName = new Map<string, FileTie[]>();
  for (const tie of ties) {
    const name = JSON.stringify([tie.kind, tie.subkind]);
    const known = byName.get(name);
    if (known) known.push(tie);
    else byName.set(name, [tie]);
  }
  return [...byName.values()].map((list, i) => {
    const { kind, subkind } = list[0]!;
    return { file: `${i + 1}-${kind}.dl`, kind, subkind, ties: list };
  });
}

/** Strongest value of each pair: a matrix has one cell for ties that were recorded several times. */
function cellsOf(ties: readonly FileTie[]): ReadonlyMap<string, number> {
  const cells = new Map<string, number>();
  const set = (from: string, to: string, weight: number): void => {
    const key = `${from}\n${to}`;
    const known = cells.get(key);
    if (known === undefined || weight > known) cells.set(key, weight);
  };
  for (const { source, target, directed, weight } of ties) {
    set(source, target, weight ?? 1);
    if (!directed) set(target, source, weight ?? 1);
  }
  return cells;
}

/** Codes stand in the header; in the data nodes go by their numbers, in the order of the codes. */
function dlFile({ ties }: Relation, codes: ReadonlyMap<string, string>): string {
  const numbers = new Map([...codes.keys()].map((id, i) => [id, i + 1]));
  const lines = [...cellsOf(ties)].map(([ends, weight]) => {
    const [from = 0, to = 0] = ends.split('\n').map((id) => numbers.get(id));
    return `${from} ${to} ${weight}`;
  });
  const labels = [...codes.values()].join(',\r\n');
  const head = [`dl n=${codes.size}`, 'format = edgelist1', 'labels:', labels, 'data:'];
  return [...head, ...lines, ''].join('\r\n');
}

/** What each code stands for. */
function codebook(network: NetworkFile, codes: ReadonlyMap<string, string>): string {
  const facts = nodeFacts(network);
  const rows = network.nodes.map((node): CsvValue[] => [
    codes.get(node.id) ?? '',
    node.id,
    node.name,
    ...facts.map((fact) => fact.valueOf(node)),
  ]);
  return writeCsv(['code', 'id', 'name', ...facts.map(({ name }) => name)], rows);
}

/**
 * The network as DL files of UCINET, by their names: one for each kind and sub-kind of tie, all with the same nodes in the same
 * order, and the code book. O(nodes × relations + ties).
 */
export function dlFiles(network: NetworkFile): Readonly<Record<string, string>> {
  const codes = codesOf(network);
  const relations = relationsOf(network);
  const list = relations.map(({ file, kind, subkind, ties }): CsvValue[] => [
    file,
    kind,
    subkind,
    ties.length,
  ]);
  return {
    'codebook.csv': codebook(network, codes),
    'relations.csv': writeCsv(['file', 'kind', 'subkind', 'ties'], list),
    ...Object.fromEntries(relations.map((relation) => [relation.file, dlFile(relation, codes)])),
  };
}

/** The same in a zip. */
export const writeDl = (network: NetworkFile): Uint8Array =>
  zipOf({ files: dlFiles(network), writtenOn: network.writtenOn, remarks: network.mark });
