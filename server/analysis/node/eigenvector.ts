import { largestOne } from '../hubsAndAuthorities.ts';
import { leadingEigenvector } from '../leadingEigenvector.ts';
import { defineMeasure } from '../measure.ts';
import { strengthsInUnit } from '../strengthsInUnit.ts';

/**
 * Eigenvector centrality: how well connected a person is to persons who are well connected themselves.
 *
 * Definition: x with λ x_i = Σ x_j over the neighbours j, λ the largest eigenvalue; scaled to a maximum of 1.
 * Range: 0 to 1. 0 outside the component with the largest λ. Where several components have the same λ, each counts
 *   in proportion to Σx/Σx², as in a power iteration from equal values.
 * Direction: followed, incoming: who is named by the well named. 0 for who isn't named, at some remove, by the core.
 * Strength: optional, as strength.
 * Undefined: without ties; on a directed network also without a cycle, and where several strong components have the
 *   same largest λ, so that there is no one answer. Also where the iteration does not settle (very long chains).
 * Complexity: O(k m) for k iterations.
 * Source: Bonacich 1972, doi:10.1080/0022250X.1972.9989806.
 */
export const eigenvector = defineMeasure<'node'>({
  id: 'eigenvector',
  level: 'node',
  family: 'centrality',
  range: [0, 1],
  unit: 'score',
  direction: 'followed',
  strength: 'optional',
  strengthAs: 'strength',
  iterative: true,
  source: 'Bonacich 1972, doi:10.1080/0022250X.1972.9989806',
  complexity: 'O(k m) for k iterations',
  column(network, { weighted }) {
    const { view } = strengthsInUnit(network, 'products');
    const { vector } = leadingEigenvector(view, weighted);
    return vector ? largestOne(vector) : new Float64Array(view.order).fill(NaN);
  },
});
