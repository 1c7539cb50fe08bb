import { adjacency } from '../../graph/adjacency.ts';
import { commonNeighbours } from '../commonNeighbours.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Number of local bridges: how many ties link two persons who share no contact.
 *
 * Definition: number of pairs that are tied and have no neighbour in common; a mutual pair is one tie. Without such a
 *   tie its two ends would be three steps apart or more. A `bridgeCount` counts those that nothing else replaces at all.
 * Range: 0 to m.
 * Direction: ignored.
 * Strength: ignored.
 * Undefined: never.
 * Complexity: O(m √m).
 * Source: Granovetter 1973, doi:10.1086/225469; Easley & Kleinberg 2010, Networks, Crowds, and Markets, section 3.1.
 */
export const localBridgeCount = defineMeasure<'network'>({
  id: 'localBridgeCount',
  level: 'network',
  family: 'cohesion',
  range: [0, null],
  unit: 'ties',
  source:
    'Granovetter 1973, doi:10.1086/225469; Easley & Kleinberg 2010, Networks, Crowds, and Markets, section 3.1',
  complexity: 'O(m √m)',
  compute(network) {
    const shared = commonNeighbours(adjacency(network).union);
    // Every tie is in the lists of both its ends.
    return shared.reduce((count, common) => count + (common === 0 ? 1 : 0), 0) / 2;
  },
});
