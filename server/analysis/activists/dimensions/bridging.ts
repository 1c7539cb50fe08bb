import type { Sentence } from '../../../entities/sentence.ts';
import { adjacency } from '../../../graph/adjacency.ts';
import type { Basis } from '../../basis.ts';
import { cutStructure } from '../../cutStructure.ts';
import { defaultMeasureOptions } from '../../measure.ts';
import { brokerage } from '../../node/brokerage.ts';
import { observation } from '../../observation.ts';
import { compareNames } from '../../ranks.ts';
import { measureValues, rememberedResult } from '../../rememberedResult.ts';
import type { ActivistDimension } from '../dimension.ts';
import { estimatedBrokerage } from '../estimatedBrokerage.ts';

/** Persons × ties up to which brokerage is computed exactly: a few seconds. */
const exactWork = 2e9;
/** Pivots × ties of an estimate: a few seconds. */
const estimateWork = 1e8;
const fewestPivots = 200;

/**
 * Bridging: whether she links people who have nothing else to do with one another.
 *
 * Definition: Everett–Valente brokerage in the undirected network of persons (see `brokerage`); in a large network,
 *   from some 20,000 residents on, estimated (see `estimatedBrokerage`).
 * Range: 0 to (n² − 1)/4.
 * Undefined: null for everybody in a network without ties, and for a resident without a tie who was not asked.
 * Complexity: O(n m), bounded by the estimate in large networks. Source: Everett & Valente 2016, Social Networks 44:202-208.
 */
export const bridging: ActivistDimension = {
  id: 'bridging',
  weight: 15,
  observe(basis) {
    const { network } = basis;
    const pivots = Math.max(fewestPivots, Math.floor(estimateWork / Math.max(1, network.size)));
    const isExact = network.order * network.size <= exactWork;
    const rows = isExact
      ? measureValues(network, brokerage, defaultMeasureOptions)
      : rememberedResult(network, ['estimatedBrokerage', pivots], () =>
          estimatedBrokerage(network, pivots, 1),
        );
    const values = new Map(network.size === 0 ? [] : rows.map((row) => [row.key, row.value]));
    const isObserved = observation(basis);
    const separated = new Map(
      adjacency(network).keys.map((key, i) => [key, cutStructure(network).separated[i]!]),
    );
    return {
      value: (id) =>
        values.has(id) && (network.degree(id) > 0 || isObserved(id)) ? (values.get(id) ?? null) : null,
      evidence: (id) => evidence(basis, id, separated.get(id) ?? 0),
      caution: isExact ? undefined : { text: 'dimension.bridging.estimated', parameters: { count: pivots } },
    };
  },
};

function evidence({ network, homes }: Basis, id: string, separated: number): Sentence {
  const contacts = network.neighbors(id);
  if (separated > 1) return { text: 'dimension.bridging.onlyLink', parameters: { count: separated } };
  const counts = new Map<string, number>();
  for (const contact of contacts) {
    const place = homes.get(contact)?.displayName;
    if (place) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const [one, other] = [...counts].sort((a, b) => b[1] - a[1] || compareNames(a[0], b[0]));
  if (one && other)
    return {
      text: 'dimension.bridging.places',
      parameters: { one: one[0], other: other[0], count: counts.size },
    };
  return { text: 'dimension.bridging.evidence', parameters: { count: contacts.length } };
}
