import { findNodeKind, nodeKind } from '../../entities/nodeKinds.ts';
import { ProblemError } from '../../entities/problem.ts';
import type { PropertyValue } from '../../entities/property.ts';
import { kindColumnName, propertyCalled } from '../actorColumns.ts';
import type { RawCell } from '../cells.ts';
import { decodeText, textStart } from '../decodeText.ts';
import type { FileFormat, RawTable } from '../fileFormat.ts';
import { objectOf, ownValue, parseJson, type JsonObject } from '../json.ts';
import { megabyte } from '../limits.ts';
import { cellOfJson, tableOfNames, type NamedCells } from '../namedCells.ts';
import { tieFactNames, type FileNode, type FileTie, type NetworkFile } from '../networkFile.ts';

const formatName = 'JSON Lines';
const communityWord = 'Community';

/** Without what is not known. */
const known = (facts: Readonly<Record<string, PropertyValue | undefined>>): JsonObject =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== undefined));

const nodeLine = ({ id, label, name, properties, attributes }: FileNode): JsonObject => ({
  type: 'node',
  id,
  labels: [label],
  properties: { [nodeKind(label).nameProperty]: name, ...known(properties), attributes },
});

function tieLine(tie: FileTie, labelOf: (id: string) => string): JsonObject {
  return {
    type: 'relationship',
    id: tie.id,
    label: tie.kind,
    properties: known(Object.fromEntries(tieFactNames.map((fact) => [fact, tie[fact]]))),
    start: { id: tie.source, labels: [labelOf(tie.source)] },
    end: { id: tie.target, labels: [labelOf(tie.target)] },
  };
}

function write(network: NetworkFile): string {
  const labels = new Map(network.nodes.map(({ id, label }) => [id, label]));
  const labelOf = (id: string): string => labels.get(id) ?? communityWord;
  const community: JsonObject = {
    type: 'node',
    id: communityWord,
    labels: [communityWord],
    properties: { name: network.title, writtenOn: network.writtenOn, remarks: network.mark },
  };
  const ties = [...network.ties, ...network.tiesToCommunity];
  const lines = [community, ...network.nodes.map(nodeLine), ...ties.map((tie) => tieLine(tie, labelOf))];
  return `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
}

const labelIn = (line: JsonObject): string => {
  const labels = ownValue(line, 'labels');
  return Array.isArray(labels) && typeof labels[0] === 'string' ? labels[0] : '';
};

/** Heading of a property of a kind of node, so that import fills that property. */
const headingOf = (label: string, name: string): string => {
  const kind = findNodeKind(label);
  return kind && name === 'kind' ? kindColumnName(kind, 'en') : name;
};

/**
 * Further facts, each under its own name. Where a property is called alike, its column comes first even when empty, so that
 * import does not take the fact for it.
 */
function factCells(label: string, facts: JsonObject, taken: ReadonlySet<string>): [string, RawCell][] {
  const kind = findNodeKind(label);
  return Object.entries(facts).flatMap(([name, value]) => {
    const property = kind && propertyCalled(kind, name);
    const heading = property ? headingOf(label, property.name) : null;
    const before: [string, RawCell][] =
      heading === null || taken.has(heading) || heading === name ? [] : [[heading, null]];
    const own = taken.has(name) || heading === name ? `attribute ${name}` : name;
    return [...before, [own, cellOfJson(value)] as [string, RawCell]];
  });
}

function nodeCells(line: JsonObject): NamedCells {
  const label = labelIn(line);
  const properties = objectOf(ownValue(line, 'properties')) ?? {};
  const facts = objectOf(ownValue(properties, 'attributes')) ?? {};
  const nameProperty = findNodeKind(label)?.nameProperty ?? 'name';
  const own = Object.entries(properties)
    .filter(([name]) => name !== 'attributes')
    .map(([name, value]): [string, RawCell] => [
      name === nameProperty ? 'name' : headingOf(label, name),
      cellOfJson(value),
    ]);
  const taken = new Set(['id', 'kind', 'name', ...own.map(([name]) => name)]);
  return new Map<string, RawCell>([
    ['id', cellOfJson(ownValue(line, 'id'))],
    ['kind', label],
    ...own,
    ...factCells(label, facts, taken),
  ]);
}

function tieCells(line: JsonObject): NamedCells {
  const properties = objectOf(ownValue(line, 'properties')) ?? {};
  const end = (name: 'start' | 'end'): RawCell => cellOfJson(ownValue(objectOf(ownValue(line, name)), 'id'));
  return new Map<string, RawCell>([
    ['source', end('start')],
    ['target', end('end')],
    ['kind', cellOfJson(ownValue(line, 'label'))],
    ...tieFactNames.map((fact): [string, RawCell] => [fact, cellOfJson(ownValue(properties, fact))]),
  ]);
}

function lineOf(text: string, row: number): JsonObject | null {
  if (text.trim() === '') return null;
  try {
    const line = objectOf(parseJson(text, formatName));
    if (line) return line;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    throw new ProblemError(error.problems.map((problem) => ({ ...problem, row })));
  }
  throw new ProblemError({ code: 'brokenFormat', row, parameters: { format: formatName } });
}

function read(bytes: Uint8Array, file: string): readonly RawTable[] {
  const { text, encoding } = decodeText(bytes);
  const nodes: NamedCells[] = [];
  const ties: NamedCells[] = [];
  text.split(/\r\n|\n|\r/).forEach((words, i) => {
    const line = lineOf(words, i + 1);
    const type = ownValue(line, 'type');
    if (line && type === 'node' && labelIn(line) !== communityWord) nodes.push(nodeCells(line));
    if (line && type === 'relationship') ties.push(tieCells(line));
  });
  return [
    tableOfNames({ file, sheet: 'nodes', encoding, first: ['id', 'kind', 'name'], things: nodes }),
    tableOfNames({ file, sheet: 'edges', encoding, first: ['source', 'target', 'kind'], things: ties }),
  ].filter(({ rows }) => rows.length > 1);
}

/**
 * A line of JSON for each node and each tie, in the layout of Neo4j's APOC procedures. Holds all that a network file holds, save
 * ids of ties when it is read back: they follow from what a tie says.
 */
export const jsonLinesFormat: FileFormat = {
  id: 'jsonLines',
  wording: { zh: ['JSON Lines（逐行 JSON）'], en: ['JSON Lines'] },
  mediaType: 'application/x-ndjson',
  extensions: ['jsonl', 'ndjson'],
  reading: {
    isText: true,
    mostBytes: 100 * megabyte,
    recognises: (bytes) => /^\s*\{\s*"type"\s*:\s*"(?:node|relationship)"/.test(textStart(bytes)),
    read: async (bytes, name) => read(bytes, name),
  },
  writing: {
    holds: 'community',
    hint: {
      zh: ['每个人、每条关系一行，全部内容都在；给程序用，也能再导回来'],
      en: ['A line for each node and each tie, with everything; for programs, and to read back in'],
    },
    write,
  },
};
