import { defaultMeasureOptions, type Measure } from '../../server/analysis/measure.ts';
import type { Adjacency } from '../../server/graph/adjacency.ts';
import { selectAdjacency } from '../../server/graph/selection.ts';
import { recordFrom } from '../server/analysis/recordFrom.ts';
import type { Comparison } from './comparisons.ts';
import { conventions, type Place } from './conventions.ts';
import type { Expected, PeerCommunity, PeerValue } from './networkxPeer.ts';

/** One value of ours beside that of NetworkX. */
interface Pair {
  readonly place: Place;
  /** In words, for the report. */
  readonly where: string;
  readonly ours: number | null;
  readonly networkx: PeerValue;
}

const keyOf = (person: number): string => `p${String(person).padStart(3, '0')}`;

/** The network of a community, made from its record as the product makes it. */
export function networkOf({ order, ties, kinds, directed, groups }: PeerCommunity): Adjacency {
  const record = recordFrom(
    Array.from({ length: order }, (_, person) => {
      const group = groups[person];
      const attributes: Readonly<Record<string, string>> = group ? { group } : {};
      return { id: keyOf(person), label: 'Resident' as const, attributes };
    }),
    ties.map(([one, other, kind, weight]) => ({ kind, from: keyOf(one), to: keyOf(other), weight })),
  );
  return selectAdjacency(record, { communityId: 'community', tieKinds: [...kinds], directed });
}

/** What differs, each in a line of words that tells how to make it again; and how many values were compared. */
export function compare(
  community: PeerCommunity,
  view: Adjacency,
  comparison: Comparison,
): { readonly compared: number; readonly mismatches: readonly string[] } {
  const expected = community.expected[comparison.key];
  if (expected === undefined) return { compared: 0, mismatches: [] };
  const pairs = pairsOf(view, comparison, expected, community);
  const mismatches = pairs.filter((pair) => !agree(pair, comparison));
  return {
    compared: pairs.length,
    mismatches: mismatches.map(({ where, ours, networkx }) => {
      const { seed, order, kinds, directed, ties } = community;
      const how = JSON.stringify({ order, kinds, directed, ties });
      return `seed ${seed}: ${comparison.key}${where} is ${ours} here and ${networkx} in NetworkX, of ${how}`;
    }),
  };
}

function agree({ place, ours, networkx }: Pair, { key, tolerance }: Comparison): boolean {
  const name = key.replace(' weighted', '');
  const isOfConvention = conventions.some(
    (each) => each.measures.includes(name) && each.networkx === networkx && each.holds(place),
  );
  if (isOfConvention) return ours === null;
  if (ours === null || typeof networkx === 'string') return false;
  return Math.abs(ours - networkx) <= tolerance * Math.max(1, Math.abs(networkx));
}

function pairsOf(
  view: Adjacency,
  { measure, normalized, weighted }: Comparison,
  expected: Expected,
  { groups }: PeerCommunity,
): Pair[] {
  const options = {
    ...defaultMeasureOptions,
    normalized,
    weighted,
    groups: new Map(groups.flatMap((group, person) => (group ? [[keyOf(person), group]] : []))),
  };
  switch (measure.level) {
    case 'network': {
      const ours = (measure as Measure<'network'>).compute(view, options);
      return [{ place: { view }, where: '', ours, networkx: expected as PeerValue }];
    }
    case 'node':
    case 'partition': {
      const rows = (measure as Measure<'node'>).compute(view, options);
      return (expected as PeerValue[]).map((networkx, node) => {
        const row = rows[node];
        if (row?.key !== keyOf(node)) throw new Error(`${measure.id} has no row of person ${node}`);
        return { place: { view, node }, where: ` of person ${node}`, ours: row.value, networkx };
      });
    }
    case 'edge': {
      const rows = (measure as Measure<'edge'>).compute(view, options);
      return edgePairs(view, rows, expected as [number, number, PeerValue][]);
    }
    case 'distribution': {
      const counts = new Map(
        (measure as Measure<'distribution'>).compute(view, options).map(({ label, value }) => [label, value]),
      );
      const theirs = new Map(Object.entries(expected as Readonly<Record<string, PeerValue>>));
      // A case that only one of the two lists has not come up in the other.
      return [...new Set([...counts.keys(), ...theirs.keys()])].map((label) => ({
        place: { view },
        where: ` ${label}`,
        ours: counts.has(label) ? counts.get(label)! : 0,
        networkx: theirs.get(label) ?? 0,
      }));
    }
  }
}

function edgePairs(
  view: Adjacency,
  rows: readonly { readonly source: string; readonly target: string; readonly value: number | null }[],
  expected: readonly (readonly [number, number, PeerValue])[],
): Pair[] {
  const nameOf = (one: string, other: string): string =>
    view.directed || one < other ? `${one}-${other}` : `${other}-${one}`;
  const ours = new Map(rows.map(({ source, target, value }) => [nameOf(source, target), value]));
  if (ours.size !== expected.length || rows.length !== expected.length)
    throw new Error(`${rows.length} ties here, ${expected.length} in NetworkX`);
  return expected.map(([one, other, networkx]) => {
    const value = ours.get(nameOf(keyOf(one), keyOf(other)));
    if (value === undefined) throw new Error(`No tie from ${one} to ${other}`);
    const where = ` of the tie ${one}-${other}`;
    return { place: { view, ends: [one, other] }, where, ours: value, networkx };
  });
}
