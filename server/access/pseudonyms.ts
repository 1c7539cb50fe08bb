import { createHmac } from 'node:crypto';
import type { CommunityRecord, RecordNode } from '../entities/communityRecord.ts';
import type { PropertyValue } from '../entities/property.ts';
import { tieKinds } from '../entities/tieKinds.ts';
import { hasRefused, mayBeChild } from '../graph/candidacy.ts';
import { subsetOf } from '../graph/recordSubset.ts';

/** What may stay of each kind of node: coarse facts and dates without which nothing can be computed. No free text. */
const kept: Readonly<Record<string, readonly string[]>> = {
  Resident: ['gender', 'birthYear', 'willingness'],
  Organization: ['kind', 'field', 'foundedOn'],
  Activity: ['scale', 'date'],
  Resource: ['kind', 'category', 'capacity', 'availableFrom', 'availableTo', 'confirmedOn'],
  Need: ['kind', 'category', 'severity', 'status', 'reportedOn'],
  Place: ['kind'],
};
/** Survey rounds and the community itself are asked for by name; whoever works here may know them. */
const isPublic = ({ label }: RecordNode): boolean => label === 'Community' || label === 'Wave';
const knownSubkinds = new Set(tieKinds.flatMap(({ subkinds }) => Object.keys(subkinds)));
/** Free words by which resources and needs are matched: they stay comparable, not legible. */
const comparedWords: readonly string[] = ['category'];
const letters: Readonly<Record<string, string>> = {
  Resident: 'P',
  SocialWorker: 'W',
  Organization: 'O',
  Committee: 'C',
  Activity: 'A',
  Resource: 'R',
  Need: 'N',
  Place: 'B',
  Source: 'S',
};

/** The pseudonym of an id with a key, hexadecimal: a UUID that nobody without the key can compute, or compute back. */
export function pseudonymWith(key: string): (id: string) => string {
  const secret = Buffer.from(key, 'hex');
  return (id) => {
    const hex = createHmac('sha256', secret).update(id).digest('hex').slice(0, 32);
    return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5');
  };
}

/**
 * A record in which nothing names anybody: ids and names are pseudonyms, ages are decades, texts are gone. Who
 * withheld her data from research is left out. One key gives the same pseudonyms, so that a viewer can go on
 * where she stopped; two keys cannot be linked by name. The structure is as it is, and may give a person away:
 * pseudonymous, never anonymous. O(nodes + ties).
 */
export function pseudonymous(record: CommunityRecord, key: string, today: string): CommunityRecord {
  const pseudonym = pseudonymWith(key);
  const renamed = subsetOf(record, (node) =>
    node.withheld?.research !== undefined ? null : pseudonymousNode(node, pseudonym, today),
  );
  const order = renamed.nodes
    .map((_, i) => i)
    .sort((a, b) => (renamed.nodes[a]!.id < renamed.nodes[b]!.id ? -1 : 1));
  const place = new Uint32Array(order.length);
  order.forEach((old, now) => (place[old] = now));
  const { ties } = renamed;
  return {
    ...renamed,
    nodes: order.map((old) => renamed.nodes[old]!),
    ties: {
      ...ties,
      ids: ties.ids.map(pseudonym),
      from: ties.from.map((index) => place[index]!),
      to: ties.to.map((index) => place[index]!),
      subkind: { ...ties.subkind, words: ties.subkind.words.map((word) => comparable(word, pseudonym)) },
      note: { ...ties.note, words: ties.note.words.map(() => null) },
    },
  };
}

/** Well-known sub-kinds are words of the field; others were typed by somebody, and stay comparable only. */
function comparable(word: string | null, pseudonym: (id: string) => string): string | null {
  return word === null || knownSubkinds.has(word) ? word : pseudonym(word).slice(0, 8);
}

function pseudonymousNode(node: RecordNode, pseudonym: (id: string) => string, today: string): RecordNode {
  if (isPublic(node)) return { ...node, externalId: null, attributes: {} };
  const id = pseudonym(node.id);
  const facts = (kept[node.label] ?? []).flatMap((name): [string, PropertyValue][] => {
    const value = node.properties[name];
    if (value === undefined || value === null) return [];
    if (name === 'birthYear' && typeof value === 'number') return [[name, decade(value)]];
    return [[name, comparedWords.includes(name) ? pseudonym(String(value)) : value]];
  });
  // Who is not to be ranked is settled before the year of birth and the tags that tell it are gone.
  const mayBeRanked = !hasRefused(node) && !mayBeChild(node, today);
  const withheld = mayBeRanked ? node.withheld : { leadership: today, ...node.withheld };
  return {
    id,
    label: node.label,
    displayName: `${letters[node.label] ?? 'X'}${id.slice(0, 8)}`,
    externalId: null,
    attributes: {},
    properties: Object.fromEntries(facts),
    ...(node.isMentioned && { isMentioned: true }),
    ...(withheld && { withheld }),
  };
}

/** The middle of the decade, so that an age computed from it is at most five years off. */
const decade = (year: number): number => Math.floor(year / 10) * 10 + 5;
