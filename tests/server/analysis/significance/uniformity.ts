import type { Adjacency } from '../../../../server/graph/adjacency.ts';

/** How often each outcome comes in so many draws. */
export function tally(draws: number, draw: () => string): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (let i = 0; i < draws; i++) {
    const outcome = draw();
    seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
  }
  return seen;
}

/** Pearson's statistic against equal chances of `outcomes` outcomes. */
export function chiSquare(seen: ReadonlyMap<string, number>, outcomes: number): number {
  const draws = [...seen.values()].reduce((sum, count) => sum + count, 0);
  const expected = draws / outcomes;
  const never = outcomes - seen.size;
  return [...seen.values()].reduce(
    (sum, count) => sum + (count - expected) ** 2 / expected,
    never * expected,
  );
}

/** A network as a text: equal for equal sets of ties. */
export function tiesIn({ directed, edgeSources, edgeTargets }: Adjacency): string {
  const ties = Array.from(edgeSources, (a, e) => {
    const b = edgeTargets[e]!;
    return directed || a < b ? `${a}-${b}` : `${b}-${a}`;
  });
  return ties.sort().join(' ');
}

/** Every set of ties on so many nodes, as `tiesIn` writes them, that `holds` keeps. */
export function allNetworks(
  order: number,
  directed: boolean,
  holds: (ties: readonly (readonly [number, number])[]) => boolean,
): string[] {
  const pairs: [number, number][] = [];
  for (let a = 0; a < order; a++)
    for (let b = directed ? 0 : a + 1; b < order; b++) if (a !== b) pairs.push([a, b]);
  const found: string[] = [];
  for (let code = 0; code < 2 ** pairs.length; code++) {
    const ties = pairs.filter((_, i) => (code >> i) & 1);
    if (holds(ties))
      found.push(
        ties
          .map(([a, b]) => `${a}-${b}`)
          .sort()
          .join(' '),
      );
  }
  return found;
}

/** How many ties begin and how many end in each node. */
export function degreesIn(order: number, ties: readonly (readonly [number, number])[]): number[][] {
  const [out, into] = [new Array<number>(order).fill(0), new Array<number>(order).fill(0)];
  for (const [a, b] of ties) {
    out[a]! += 1;
    into[b]! += 1;
  }
  return [out, into];
}

export const tiesOf = ({ edgeSources, edgeTargets }: Adjacency): [number, number][] =>
  Array.from(edgeSources, (a, e) => [a, edgeTargets[e]!]);

/** Simple, with the keys and edge keys and the multiset of strengths of the other. */
export function isLike(drawn: Adjacency, given: Adjacency): boolean {
  const ties = new Set(tiesIn(drawn).split(' ').filter(Boolean));
  const sorted = (strengths: Float64Array): string => strengths.toSorted().join(' ');
  return (
    ties.size === given.edgeKeys.length &&
    drawn.edgeSources.every((a, e) => a !== drawn.edgeTargets[e]) &&
    drawn.keys === given.keys &&
    drawn.edgeKeys === given.edgeKeys &&
    drawn.directed === given.directed &&
    sorted(drawn.edgeStrengths) === sorted(given.edgeStrengths)
  );
}
