import { describe, expect, it } from 'vitest';
import {
  listReferenceNetworks,
  referenceFolder,
  referenceTitle,
  type ReferenceNetwork,
} from '../reference.ts';
import { recordFrom } from '../recordFrom.ts';
import { found } from './found.ts';

/** A study's network as residents who know each other. */
function recordOf(reference: ReferenceNetwork) {
  const network = reference.build(false);
  return recordFrom(
    network.nodes().map((id) => ({ id, label: 'Resident' })),
    network.mapEdges((_edge, _attributes, from, to) => ({ kind: 'KNOWS' as const, from, to })),
  );
}

// NetworkX 3.6.1: `articulation_points` and `bridges` of each network without directions.
describe.skipIf(referenceFolder === undefined)('the gaps of real networks', () => {
  const references = listReferenceNetworks(300).filter(({ global }) => global.n_bridges !== undefined);
  it.each(references.map((reference) => [referenceTitle(reference), reference] as const))(
    '%s',
    (_title, reference) => {
      const record = recordOf(reference);
      const persons = found('articulation', record, {}, { leastImpact: 1 });
      const expected = reference.global.articulation_points as readonly string[];
      expect(persons.map(({ actor }) => actor!.id).sort()).toEqual([...expected].sort());
      const ties = found('bridgeTie', record, {}, { leastSide: 1 });
      expect(ties.length).toBe(reference.global.n_bridges);
    },
  );
});
