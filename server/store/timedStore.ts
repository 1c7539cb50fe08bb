import type { GraphStore } from './graphStore.ts';

/** The same store, that tells how long each write took until it was kept, its wait for its turn included: in ms. */
export function timeWrites(graph: GraphStore, tell: (ms: number) => void): GraphStore {
  return {
    read: graph.read,
    scan: (...given) => graph.scan(...given),
    async write(...given) {
      const begun = performance.now();
      try {
        return await graph.write(...given);
      } finally {
        tell(performance.now() - begun);
      }
    },
    isReachable: () => graph.isReachable(),
    compact: () => graph.compact(),
    describe: () => graph.describe(),
    close: () => graph.close(),
  };
}
