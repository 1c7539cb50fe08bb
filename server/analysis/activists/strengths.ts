import type { RecordNode } from '../../entities/communityRecord.ts';
import type { ActivistStrength } from '../../entities/results/latentActivists.ts';
import type { Basis } from '../basis.ts';
import { percentiles } from './percentile.ts';
import type { Score } from './score.ts';

/** Above which share of the others somebody is good for something. */
const high = 0.8;
const fewestNeighbours = 2;

/**
 * What a person is good for: of goTo (named by many), bridge, anchor (her own building names her or is helped by her: two
 * neighbours at least) and doer (takes part or starts things), those in which she is above 80 % of the adult residents.
 * O(ties + n log n) once, O(log n) a person.
 */
export function strengthsOf(
  basis: Basis,
  adults: readonly RecordNode[],
): (score: Score) => ActivistStrength[] {
  const neighbours = neighboursOf(basis);
  const count = (id: string): number | null => (basis.homes.has(id) ? (neighbours.get(id)?.size ?? 0) : null);
  const members = new Set(adults.map(({ id }) => id));
  const place = percentiles(adults.flatMap(({ id }) => count(id) ?? []));
  return ({ person, parts }) => {
    const isHigh = (...dimensions: string[]): boolean =>
      parts.some(
        ({ dimension, percentile }) => dimensions.includes(dimension.id) && (percentile ?? 0) >= high,
      );
    const own = count(person.id);
    const isAnchor =
      own !== null && own >= fewestNeighbours && (place(own, members.has(person.id)) ?? 0) >= high;
    return [
      ...(isHigh('namedByPeers') ? (['goTo'] as const) : []),
      ...(isHigh('bridging') ? (['bridge'] as const) : []),
      ...(isAnchor ? (['anchor'] as const) : []),
      ...(isHigh('participation', 'initiative') ? (['doer'] as const) : []),
    ];
  };
}

/** The residents of her own building who name each person, or whom she helps. */
function neighboursOf(basis: Basis): ReadonlyMap<string, ReadonlySet<string>> {
  const { homes } = basis;
  const found = new Map<string, Set<string>>();
  for (const { kind, from, to } of basis.ties(['NOMINATES', 'SUPPORTS'])) {
    const [person, other] = kind === 'NOMINATES' ? [to, from] : [from, to];
    const home = homes.get(person.id);
    if (!home || homes.get(other.id)?.id !== home.id) continue;
    const known = found.get(person.id);
    if (known) known.add(other.id);
    else found.set(person.id, new Set([other.id]));
  }
  return found;
}
