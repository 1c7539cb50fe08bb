import { defineMeasure } from '../measure.ts';
import { coreNumber } from '../node/coreNumber.ts';

/**
 * Maximum core: how densely knit the most closely knit part of the network is.
 *
 * Definition: the largest k for which there is a group whose members each have at least k contacts inside it; the
 *   largest `coreNumber`.
 * Range: 0 (no ties) to n − 1.
 * Direction: ignored.
 * Strength: ignored.
 * Undefined: null on an empty network.
 * Complexity: O(n + m).
 * Source: Seidman 1983, Social Networks 5:269-287.
 */
export const maximumCore = defineMeasure<'network'>({
  id: 'maximumCore',
  level: 'network',
  family: 'cohesion',
  range: [0, null],
  unit: 'core',
  source: 'Seidman 1983, Social Networks 5:269-287',
  complexity: 'O(n + m)',
  compute(network, options) {
    const cores = coreNumber.column(network, options);
    let largest = 0;
    for (const core of cores) if (core > largest) largest = core;
    return cores.length === 0 ? null : largest;
  },
});
