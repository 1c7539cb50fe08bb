import { adjacency } from '../../graph/adjacency.ts';
import { commonNeighbours } from '../commonNeighbours.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Local bridges of a person: how many of her contacts share no contact with her.
 *
 * Definition: the number of the node's neighbours with whom it has no neighbour in common. The tie to each of them is
 *   a local bridge (its span is above 2, see `localBridge`), a tie to somebody who has no other contact included.
 * Range: 0 to the number of contacts.
 * Direction: ignored.
 * Strength: ignored.
 * Undefined: never; 0 for an isolate.
 * Complexity: O(m √m).
 * Source: Granovetter 1973, doi:10.1086/225469; Easley & Kleinberg 2010, Networks, Crowds, and Markets, section 3.1.
 */
export const localBridges = defineMeasure<'node'>({
  id: 'localBridges',
  level: 'node',
  family: 'brokerage',
  range: [0, null],
  unit: 'ties',
  source:
    'Granovetter 1973, doi:10.1086/225469; Easley & Kleinberg 2010, Networks, Crowds, and Markets, section 3.1',
  complexity: 'O(m √m)',
  column(network) {
    const { keys, union } = adjacency(network);
    const shared = commonNeighbours(union);
    const values = new Float64Array(keys.length);
    for (let i = 0; i < keys.length; i++) {
      for (let slot = union.offsets[i]!; slot < union.offsets[i + 1]!; slot++)
        if (shared[slot] === 0) values[i]!++;
    }
    return values;
  },
});
