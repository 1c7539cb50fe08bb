import { createHash } from 'node:crypto';
import type { Adjacency } from './adjacency.ts';

/** What tells the content of a network: two with the same hash are alike in everything that a measure reads. */
interface NetworkHash {
  /** Nodes, direction, edges and their strengths. Not the keys of edges, which are ids of ties. */
  readonly structure: string;
  /** These too. */
  readonly withEdgeKeys: string;
}

const hashes = new WeakMap<Adjacency, { structure?: string; withEdgeKeys?: string }>();

/**
 * SHA-256 over the columns of a network, whatever record, selection or day it came from. Each is worked out when it
 * is first asked for. O(n + m).
 */
export function networkHash(view: Adjacency): NetworkHash {
  const known = hashes.get(view) ?? {};
  hashes.set(view, known);
  return {
    get structure() {
      return (known.structure ??= structureOf(view));
    },
    get withEdgeKeys() {
      return (known.withEdgeKeys ??= sha256(this.structure, lines(view.edgeKeys)));
    },
  };
}

const structureOf = (view: Adjacency): string =>
  sha256(
    `${view.directed} ${view.order} ${view.edgeKeys.length}\n`,
    lines(view.keys),
    view.edgeSources,
    view.edgeTargets,
    view.edgeStrengths,
  );

/** Ids hold no line ends. */
const lines = (words: readonly string[]): string => words.join('\n');

function sha256(...parts: readonly (string | NodeJS.ArrayBufferView)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('base64');
}
