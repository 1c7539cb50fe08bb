import type { FileNode, FileTie, NetworkFile } from '../networkFile.ts';
import { arrowsOrLines, nodeFacts, tieFacts, type FactType, type WrittenFact } from '../networkFacts.ts';
import { escapeXml, xmlAttributes } from '../xml.ts';

const typeNames: Readonly<Record<FactType, string>> = {
  text: 'string',
  integer: 'long',
  number: 'double',
  boolean: 'boolean',
};

const weight: WrittenFact<FileTie> = { name: 'weight', type: 'number', valueOf: (tie) => tie.weight };

const keys = <Of>(of: 'node' | 'edge', facts: readonly WrittenFact<Of>[]): string[] =>
  facts.map((fact, i) => {
    const { name, type } = fact;
    const key = { id: `${of[0]}${i}`, for: of, 'attr.name': name, 'attr.type': typeNames[type] };
    // A tie without a weight counts as 1, which programs would not guess.
    const content = (fact as unknown) === weight ? '><default>1</default></key>' : '/>';
    return `  <key${xmlAttributes(key)}${content}`;
  });

const data = <Of>(of: 'node' | 'edge', facts: readonly WrittenFact<Of>[], part: Of): string[] =>
  facts.flatMap((fact, i) => {
    const value = fact.valueOf(part);
    return value === null ? [] : [`      <data key="${of[0]}${i}">${escapeXml(String(value))}</data>`];
  });

/** What people call a node: igraph reads `name`, Gephi and yEd `label`. */
const names: readonly WrittenFact<FileNode>[] = ['name', 'label'].map((name) => ({
  name,
  type: 'text',
  valueOf: (node) => node.name,
}));

function nodeElement(node: FileNode, facts: readonly WrittenFact<FileNode>[]): string[] {
  return [`    <node${xmlAttributes({ id: node.id })}>`, ...data('node', facts, node), '    </node>'];
}

function tieElement({ id, source, target }: FileTie, content: readonly string[]): string[] {
  return [`    <edge${xmlAttributes({ id, source, target })}>`, ...content, '    </edge>'];
}

/** The network as GraphML. O(nodes + ties). */
export function writeGraphml(network: NetworkFile): string {
  const ofNodes = [...names, ...nodeFacts(network)];
  const ofTies = [...(network.ties.some((tie) => tie.weight !== null) ? [weight] : []), ...tieFacts(network)];
  const { isDirected, ties } = arrowsOrLines(network);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    `  <desc>${escapeXml([network.title, ...network.mark].join(' · '))}</desc>`,
    ...keys('node', ofNodes),
    ...keys('edge', ofTies),
    `  <graph edgedefault="${isDirected ? 'directed' : 'undirected'}">`,
    ...network.nodes.flatMap((node) => nodeElement(node, ofNodes)),
    ...ties.flatMap((tie) => tieElement(tie, data('edge', ofTies, tie))),
    '  </graph>',
    '</graphml>',
    '',
  ];
  return lines.join('\n');
}
