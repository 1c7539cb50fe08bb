import { ProblemError } from '../../entities/problem.ts';
import { textCell, type RawCell } from '../cells.ts';
import { decodeText, textStart } from '../decodeText.ts';
import type { FileFormat, RawTable } from '../fileFormat.ts';
import { megabyte } from '../limits.ts';
import { tableOfNames, type NamedCells } from '../namedCells.ts';

const formatName = 'VNA';

/** A part of the file: what its first line calls it, its columns, and its rows. */
interface Section {
  readonly title: string;
  columns: string[] | null;
  readonly rows: { readonly row: number; readonly cells: string[] }[];
}

/** Words of a line, parted by spaces or commas; those with spaces stand in quotes. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|[^\s,"]+/g)].map(([word, quoted]) => quoted ?? word);

function sectionsOf(text: string): Section[] {
  const sections: Section[] = [];
  text.split(/\r\n|\n|\r/).forEach((line, i) => {
    const words = line.trim();
    const section = sections.at(-1);
    if (words.startsWith('*')) {
      const title = words.slice(1).trim().toLowerCase().replace(/\s+/g, ' ');
      sections.push({ title, columns: null, rows: [] });
    } else if (words !== '' && section) {
      if (section.columns === null) section.columns = wordsOf(words).map((word) => word.toLowerCase());
      else section.rows.push({ row: i + 1, cells: wordsOf(words) });
    }
  });
  return sections;
}

const broken = (row: number): ProblemError =>
  new ProblemError({ code: 'brokenFormat', row, parameters: { format: formatName } });

/** The rows of a section by the names of its columns; its first columns must be there. */
function rowsOf({ columns, rows }: Section, first: readonly string[]): ReadonlyMap<string, string>[] {
  return rows.map(({ row, cells }) => {
    const isBroken =
      !columns || cells.length > columns.length || first.some((name) => !columns.includes(name));
    if (isBroken) throw broken(row);
    return new Map(columns.flatMap((name, i) => (cells[i] === undefined ? [] : [[name, cells[i]] as const])));
  });
}

const missing = new Set(['', '.', '-', 'na']);
const cellOf = (word: string): RawCell => (missing.has(word.toLowerCase()) ? null : word);

/** Nodes with their data; of how they are drawn only the label is taken, as the name where the data have none. */
function nodesOf(sections: readonly Section[]): NamedCells[] {
  const nodes = new Map<string, Map<string, RawCell>>();
  const nodeCalled = (id: string): Map<string, RawCell> => {
    const node = nodes.get(id) ?? new Map<string, RawCell>([['id', textCell(id)]]);
    nodes.set(id, node);
    return node;
  };
  for (const section of sections) {
    const isData = section.title === 'node data';
    if (!isData && section.title !== 'node properties') continue;
    for (const row of rowsOf(section, ['id'])) {
      const node = nodeCalled(row.get('id') ?? '');
      if (isData) for (const [name, word] of row) if (name !== 'id') node.set(name, cellOf(word));
      const label = row.get('shortlabel');
      if (!isData && label !== undefined && !node.has('name')) node.set('name', textCell(label));
    }
  }
  return [...nodes.values()];
}

/** Ties: a column beside the strength is a relation of its own, with its strength in it and 0 where there is none. */
function tiesOf(sections: readonly Section[]): NamedCells[] {
  return sections
    .filter(({ title }) => title === 'tie data')
    .flatMap((section) => rowsOf(section, ['from', 'to']))
    .flatMap((row) => {
      const ends: [string, RawCell][] = [
        ['source', textCell(row.get('from') ?? '')],
        ['target', textCell(row.get('to') ?? '')],
      ];
      const strength: RawCell = cellOf(row.get('strength') ?? '');
      const relations = [...row].filter(([name]) => !['from', 'to', 'strength'].includes(name));
      if (relations.length === 0) return [new Map([...ends, ['weight', strength] as const])];
      return relations.flatMap(([name, word]) =>
        cellOf(word) === null || Number(word) === 0
          ? []
          : [
              new Map<string, RawCell>([
                ...ends,
                ['kind', name],
                ['weight', relations.length === 1 ? (strength ?? word) : word],
              ]),
            ],
      );
    });
}

function read(bytes: Uint8Array, file: string): readonly RawTable[] {
  const { text, encoding } = decodeText(bytes);
  const sections = sectionsOf(text);
  const at = { file, encoding };
  return [
    tableOfNames({ ...at, sheet: 'nodes', first: ['id', 'name'], things: nodesOf(sections) }),
    tableOfNames({ ...at, sheet: 'edges', first: ['source', 'target', 'weight'], things: tiesOf(sections) }),
  ].filter(({ rows }) => rows.length > 1);
}

/** Files of NetDraw, which comes with UCINET. Ties have a direction. */
export const vnaFormat: FileFormat = {
  id: 'vna',
  wording: { zh: ['NetDraw VNA'], en: ['NetDraw VNA'] },
  mediaType: 'text/plain',
  extensions: ['vna'],
  reading: {
    isText: true,
    mostBytes: 50 * megabyte,
    recognises: (bytes) =>
      /^\s*\*\s*(?:node data|node properties|tie data)\s*$/im.test(textStart(bytes, 400)),
    read: async (bytes, name) => read(bytes, name),
  },
};
