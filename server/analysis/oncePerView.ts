import { adjacency, type Adjacency, type NetworkForm } from '../graph/adjacency.ts';

/**
 * A computation whose result is kept for as long as the network's typed arrays are, one for each list of arguments: for
 * what several measures read. Nobody may change the result.
 */
export function oncePerView<Arguments extends readonly (string | number | boolean)[], Result>(
  compute: (view: Adjacency, ...given: Arguments) => Result,
): (network: NetworkForm, ...given: Arguments) => Result {
  const cache = new WeakMap<Adjacency, Map<string, { readonly result: Result }>>();
  return (network, ...given) => {
    const view = adjacency(network);
    const known = cache.get(view) ?? new Map<string, { readonly result: Result }>();
    cache.set(view, known);
    const key = given.join(' ');
    const found = known.get(key) ?? { result: compute(view, ...given) };
    known.set(key, found);
    return found.result;
  };
}
