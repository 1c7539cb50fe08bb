import { adjacency } from '../../graph/adjacency.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Reciprocity of a person: what share of those whom she names name her back.
 *
 * Definition: persons with a tie both ways / persons whom the node names. (NetworkX divides twice the first by all
 *   ties of the node, those to her included; that answers another question.)
 * Range: 0 (nobody names her back) to 1 (all do).
 * Direction: followed.
 * Strength: ignored.
 * Undefined: on an undirected network, and for a person who names nobody.
 * Complexity: O(n + m).
 * Source: Wasserman & Faust 1994, Social Network Analysis, section 13.2; UCINET 6, reciprocity (Sym/Out).
 */
export const nodeReciprocity = defineMeasure<'node'>({
  id: 'nodeReciprocity',
  level: 'node',
  family: 'connections',
  range: [0, 1],
  unit: 'share',
  direction: 'followed',
  source: 'Borgatti, Everett & Freeman 2002, UCINET 6 for Windows, reciprocity',
  complexity: 'O(n + m)',
  column(network) {
    const { order, directed, out, in: incoming } = adjacency(network);
    const values = new Float64Array(order).fill(NaN);
    for (let i = 0; directed && i < order; i++) {
      const end = incoming.offsets[i + 1]!;
      let back = incoming.offsets[i]!;
      let mutual = 0;
      // Both lists are ascending, so each is walked once.
      for (let slot = out.offsets[i]!; slot < out.offsets[i + 1]!; slot++) {
        while (back < end && incoming.targets[back]! < out.targets[slot]!) back++;
        if (back < end && incoming.targets[back] === out.targets[slot]) mutual++;
      }
      values[i] = mutual / (out.offsets[i + 1]! - out.offsets[i]!);
    }
    return values;
  },
});
