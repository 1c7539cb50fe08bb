import type { Exchange } from '@urql/core';
import { pipe, tap } from 'wonka';

/**
 * A question that is on its way while something is changed is asked again when its answer is there: that may be from
 * before the change, and the cache forgets only answers that it has.
 */
export const askAgainExchange: Exchange =
  ({ forward, client }) =>
  (operations) => {
    const onTheWay = new Set<number>();
    const outdated = new Set<number>();
    return pipe(
      operations,
      tap(({ kind, key }) => {
        outdated.delete(key);
        if (kind === 'query') onTheWay.add(key);
        else onTheWay.delete(key);
      }),
      forward,
      tap(({ operation }) => {
        const { kind, key, context } = operation;
        if (kind === 'mutation') for (const asked of onTheWay) outdated.add(asked);
        if (kind !== 'query') return;
        onTheWay.delete(key);
        if (!outdated.delete(key)) return;
        const again = { ...context, requestPolicy: 'network-only' } as const;
        client.reexecuteOperation(client.createRequestOperation('query', operation, again));
      }),
    );
  };
