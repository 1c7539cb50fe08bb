import { adjacency } from '../../graph/adjacency.ts';
import { countRows } from '../countRows.ts';
import { defineMeasure } from '../measure.ts';
import { mutualPairs } from '../mutualPairs.ts';

/**
 * Dyad census: how many pairs name each other, how many only one way, how many not at all.
 *
 * Definition: the numbers of pairs that are mutual (arcs both ways), asymmetric (one arc) and null (none); on an
 *   undirected network, where every tie is mutual, only mutual and null. `normalized` divides by n(n − 1)/2.
 * Range: 0 to n(n − 1)/2, in pairs.
 * Direction: followed.
 * Strength: ignored.
 * Undefined: null below two nodes, normalized.
 * Complexity: O(1).
 * Source: Holland & Leinhardt 1970, doi:10.1086/224954; Wasserman & Faust 1994, section 13.2.
 */
export const dyadCensus = defineMeasure<'distribution'>({
  id: 'dyadCensus',
  level: 'distribution',
  family: 'cohesion',
  range: [0, null],
  unit: 'pairs',
  direction: 'followed',
  normalizes: true,
  source: 'Holland & Leinhardt 1970, doi:10.1086/224954',
  complexity: 'O(1)',
  compute(network, { normalized }) {
    const view = adjacency(network);
    const tied = view.union.targets.length / 2;
    const mutual = view.directed ? mutualPairs(view) : tied;
    const none = (view.order * Math.max(0, view.order - 1)) / 2 - tied;
    const oneWay = view.directed ? [['asymmetric', tied - mutual] as const] : [];
    return countRows([['mutual', mutual], ...oneWay, ['null', none]], normalized);
  },
});
