import { adjacency, type Adjacency, type NetworkForm } from '../graph/adjacency.ts';
import { onceFor } from '../graph/onceFor.ts';

/** A computation of a network's typed arrays, made once for each list of arguments (`onceFor`): for what several measures read. */
export function oncePerView<Arguments extends readonly unknown[], Result>(
  compute: (view: Adjacency, ...given: Arguments) => Result,
): (network: NetworkForm, ...given: Arguments) => Result {
  const once = onceFor(compute);
  return (network, ...given) => once(adjacency(network), ...given);
}
