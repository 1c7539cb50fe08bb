import type { RecordNode } from '../../entities/communityRecord.ts';
import { activistStrengths, type ActivistStrength } from '../../entities/results/latentActivists.ts';
import type { Basis } from '../basis.ts';
import { percentiles } from './percentile.ts';
import type { Score } from './score.ts';

/** Above which share of the others somebody is good for something. */
const high = 0.8;
const fewestNeighbours = 2;
/** Who is far ahead is so in everything: her foremost strengths say what to ask her for. */
const mostStrengths = 2;

/**
 * What a person is good for: of goTo (named by many), bridge, anchor (her own building names her or is helped by her: two
 * neighbours at least) and doer (takes part or starts things), the two in which she is furthest ahead of the adult
 * residents, if above 80 % of them; more where she is equally far ahead. The foremost comes first, equal ones in the order
 * of the registry.
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
    const placeIn = (...dimensions: string[]): number =>
      Math.max(
        0,
        ...parts.map(({ dimension, percentile }) =>
          dimensions.includes(dimension.id) ? (percentile ?? 0) : 0,
        ),
      );
    const own = count(person.id);
    const places: Readonly<Record<ActivistStrength, number>> = {
      goTo: placeIn('namedByPeers'),
      bridge: placeIn('bridging'),
      anchor: own !== null && own >= fewestNeighbours ? (place(own, members.has(person.id)) ?? 0) : 0,
      doer: placeIn('participation', 'initiative'),
    };
    const last = Object.values(places).sort((a, b) => b - a)[mostStrengths - 1]!;
    return activistStrengths
      .filter((strength) => places[strength] >= Math.max(high, last))
      .toSorted((a, b) => places[b] - places[a]);
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
