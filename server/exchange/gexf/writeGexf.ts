import { firstDay, lastDay } from '../../entities/partialDate.ts';
import type { FileNode, FileTie, NetworkFile, Span } from '../networkFile.ts';
import { nodeFacts, tieFacts, type FactType, type WrittenFact } from '../networkFacts.ts';
import { escapeXml, xmlAttributes } from '../xml.ts';

const typeNames: Readonly<Record<FactType, string>> = {
  text: 'string',
  integer: 'long',
  number: 'double',
  boolean: 'boolean',
};

function columns<Of>(of: 'node' | 'edge', facts: readonly WrittenFact<Of>[]): string[] {
  if (facts.length === 0) return [];
  return [
    `    <attributes class="${of}">`,
    ...facts.map(
      ({ name, type }, i) =>
        `      <attribute${xmlAttributes({ id: `${of[0]}${i}`, title: name, type: typeNames[type] })}/>`,
    ),
    '    </attributes>',
  ];
}

function values<Of>(of: 'node' | 'edge', facts: readonly WrittenFact<Of>[], part: Of): string[] {
  const lines = facts.flatMap((fact, i) => {
    const value = fact.valueOf(part);
    return value === null
      ? []
      : [`          <attvalue${xmlAttributes({ for: `${of[0]}${i}`, value: String(value) })}/>`];
  });
  return lines.length === 0 ? [] : ['        <attvalues>', ...lines, '        </attvalues>'];
}

const element = (name: string, attributes: string, content: readonly string[]): string[] =>
  content.length === 0
    ? [`      <${name}${attributes}/>`]
    : [`      <${name}${attributes}>`, ...content, `      </${name}>`];

/** A month or a year as such; `start` and `end` hold days only. */
const hasNoDay = (date: string | null): boolean => date !== null && date.length < '2026-01-01'.length;

/** Facts of ties besides what GEXF itself has a place for. */
function furtherFacts(network: NetworkFile): readonly WrittenFact<FileTie>[] {
  return tieFacts(network).flatMap((fact) => {
    if (fact.name !== 'validFrom' && fact.name !== 'validTo') return [fact];
    const dates = network.ties.filter((tie) => hasNoDay(tie[fact.name as 'validFrom' | 'validTo']));
    const partial = new Set(dates);
    return dates.length === 0
      ? []
      : [{ ...fact, valueOf: (tie: FileTie) => (partial.has(tie) ? fact.valueOf(tie) : null) }];
  });
}

const days = ({ from, to }: Span): Record<'start' | 'end', string> => ({
  start: firstDay(from),
  end: lastDay(to),
});

function spellLines(spells: readonly Span[] = []): string[] {
  if (spells.length === 0) return [];
  const lines = spells.map((spell) => `          <spell${xmlAttributes(days(spell))}/>`);
  return ['        <spells>', ...lines, '        </spells>'];
}

const nodeElement = (node: FileNode, facts: readonly WrittenFact<FileNode>[]): string[] =>
  element('node', xmlAttributes({ id: node.id, label: node.name }), [
    ...values('node', facts, node),
    ...spellLines(node.spells),
  ]);

function tieElement(tie: FileTie, facts: readonly WrittenFact<FileTie>[]): string[] {
  const attributes = xmlAttributes({
    id: tie.id,
    source: tie.source,
    target: tie.target,
    type: tie.directed ? 'directed' : 'undirected',
    kind: tie.kind,
    weight: tie.weight,
    start: tie.validFrom === null ? null : firstDay(tie.validFrom),
    end: tie.validTo === null ? null : lastDay(tie.validTo),
  });
  return element('edge', attributes, [...values('edge', facts, tie), ...spellLines(tie.spells)]);
}

/**
 * The network as GEXF 1.3. `start` and `end` of a tie are the first and the last day on which it held, both included; where
 * only a month or a year is known, it stands in an attribute as well. What was there at several times has spells. O(nodes + ties).
 */
export function writeGexf(network: NetworkFile): string {
  const ofNodes = nodeFacts(network);
  const ofTies = furtherFacts(network);
  const isDynamic =
    network.ties.some(({ validFrom, validTo }) => validFrom !== null || validTo !== null) ||
    [...network.nodes, ...network.ties].some(({ spells }) => spells !== undefined);
  const time: Record<string, string> = isDynamic
    ? { mode: 'dynamic', timeformat: 'date', timerepresentation: 'interval' }
    : { mode: 'static' };
  const defaultedgetype = network.ties.some(({ directed }) => directed) ? 'directed' : 'undirected';
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `  <meta${xmlAttributes({ lastmodifieddate: network.writtenOn || null })}>`,
    '    <creator>Linli</creator>',
    `    <description>${escapeXml([network.title, ...network.mark].join(' · '))}</description>`,
    '  </meta>',
    `  <graph${xmlAttributes({ defaultedgetype, idtype: 'string', ...time })}>`,
    ...columns('node', ofNodes),
    ...columns('edge', ofTies),
    '    <nodes>',
    ...network.nodes.flatMap((node) => nodeElement(node, ofNodes)),
    '    </nodes>',
    '    <edges>',
    ...network.ties.flatMap((tie) => tieElement(tie, ofTies)),
    '    </edges>',
    '  </graph>',
    '</gexf>',
    '',
  ];
  return lines.join('\n');
}
