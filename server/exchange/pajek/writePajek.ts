import { inOneLine, withoutRefusedSigns } from '../../entities/plainText.ts';
import { missingValue } from './pajekWords.ts';
import { arrowsOrLines, nodeFacts, type WrittenFact } from '../networkFacts.ts';
import type { FileNode, FileTie, NetworkFile } from '../networkFile.ts';

/** A text as a word in quotes. Pajek cannot escape them, and takes a backslash for more than itself: look-alikes stand for both. */
const quoted = (text: string): string =>
  `"${inOneLine(withoutRefusedSigns(text)).replaceAll('"', '\u201d').replaceAll('\\', '\uff3c')}"`;

/** Names that occur once; the others with the id behind them. Pajek knows vertices by number and label only. */
function labelsOf({ nodes }: NetworkFile): readonly string[] {
  const counts = new Map<string, number>();
  for (const { name } of nodes) counts.set(name, (counts.get(name) ?? 0) + 1);
  return nodes.map(({ id, name }) =>
    name !== '' && counts.get(name) === 1 ? name : `${name} (${id})`.trim(),
  );
}

interface Relation {
  readonly name: string;
  readonly ties: readonly FileTie[];
}

/** Kind and sub-kind of a tie in one word. */
const relationOf = ({ kind, subkind }: FileTie): string => (subkind === null ? kind : `${kind}/${subkind}`);

/** The ties by what they are: kind and sub-kind together are one relation. */
function relationsOf({ ties }: NetworkFile): readonly Relation[] {
  const relations = new Map<string, FileTie[]>();
  for (const tie of ties) {
    const name = relationOf(tie);
    const known = relations.get(name);
    if (known) known.push(tie);
    else relations.set(name, [tie]);
  }
  return [...relations].map(([name, list]) => ({ name, ties: list }));
}

/** Number of each vertex, from 1, by the id of its node. */
const numbersOf = ({ nodes }: NetworkFile): ReadonlyMap<string, number> =>
  new Map(nodes.map(({ id }, i) => [id, i + 1]));

const head = (network: NetworkFile): string[] => [
  `*Network ${inOneLine(withoutRefusedSigns(network.title))}`,
  ...network.mark.map((line) => `% ${inOneLine(withoutRefusedSigns(line))}`),
  `*Vertices ${network.nodes.length}`,
  ...labelsOf(network).map((label, i) => `${i + 1} ${quoted(label)}`),
];

const lineOf = ({ source, target, weight }: FileTie, numbers: ReadonlyMap<string, number>): string =>
  `${numbers.get(source)} ${numbers.get(target)} ${weight ?? 1}`;

const directions = [
  { word: 'Edges', isDirected: false },
  { word: 'Arcs', isDirected: true },
] as const;

/** A fact of few values as classes numbered from 1, with what they mean; 0 where it is not recorded. */
function partition(network: NetworkFile, fact: WrittenFact<FileNode>): string[] {
  const values = network.nodes.map((node) => fact.valueOf(node));
  const classes = [...new Set(values.filter((value) => value !== null))].sort();
  const numbers = new Map(classes.map((value, i) => [value, i + 1]));
  return [
    `*Partition ${inOneLine(fact.name)}`,
    ...classes.map((value, i) => `% ${i + 1} ${inOneLine(withoutRefusedSigns(String(value)))}`),
    `*Vertices ${values.length}`,
    ...values.map((value) => String(value === null ? 0 : (numbers.get(value) ?? 0))),
  ];
}

/** A fact of numbers. */
const vector = (network: NetworkFile, fact: WrittenFact<FileNode>): string[] => [
  `*Vector ${inOneLine(fact.name)}`,
  `*Vertices ${network.nodes.length}`,
  ...network.nodes.map((node) => String(fact.valueOf(node) ?? missingValue)),
];

/** More classes than this colour no picture. */
const mostClasses = 50;

function factSections(network: NetworkFile): string[] {
  return nodeFacts(network).flatMap((fact) => {
    if (fact.type === 'integer' || fact.type === 'number') return vector(network, fact);
    const values = new Set(network.nodes.map((node) => fact.valueOf(node)));
    return values.size <= mostClasses ? partition(network, fact) : [];
  });
}

/**
 * The network as a Pajek project: vertices with their names, a relation for each kind and sub-kind of tie, then partitions and
 * vectors of what is known of the nodes. Ids, dates and notes of ties have no place in it. O(nodes × facts + ties).
 */
export function writePajekProject(network: NetworkFile): string {
  const numbers = numbersOf(network);
  const relations = relationsOf(network).flatMap(({ name, ties }, i) =>
    directions.flatMap(({ word, isDirected }) => {
      const chosen = ties.filter(({ directed }) => directed === isDirected);
      const lines = chosen.map((tie) => lineOf(tie, numbers));
      return lines.length === 0 ? [] : [`*${word} :${i + 1} ${quoted(name)}`, ...lines];
    }),
  );
  return [...head(network), ...relations, ...factSections(network), ''].join('\r\n');
}

/**
 * The network as a Pajek network, the part of the format that other programs read too: vertices with their names, and each
 * line labelled with the kind and sub-kind of its tie. O(nodes + ties).
 */
export function writePajekNetwork(network: NetworkFile): string {
  const numbers = numbersOf(network);
  const { isDirected, ties } = arrowsOrLines(network);
  const lines = ties.map((tie) => `${lineOf(tie, numbers)} l ${quoted(relationOf(tie))}`);
  return [...head(network), isDirected ? '*Arcs' : '*Edges', ...lines, ''].join('\r\n');
}
