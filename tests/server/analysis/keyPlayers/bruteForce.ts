import type { KeyPlayerGoal } from '../../../../server/analysis/keyPlayers/criteria.ts';
import { adjacency, type NetworkForm } from '../../../../server/graph/adjacency.ts';

/** Steps between each two nodes without the absent ones, by Floyd and Warshall, ties followed in either direction. */
function steps(network: NetworkForm, absent: ReadonlySet<number>): number[][] {
  const { order, edgeSources, edgeTargets } = adjacency(network);
  const distance = Array.from({ length: order }, (_, i) =>
    Array.from({ length: order }, (_, j) => (i === j ? 0 : Infinity)),
  );
  edgeSources.forEach((source, e) => {
    const target = edgeTargets[e]!;
    if (absent.has(source) || absent.has(target)) return;
    distance[source]![target] = distance[target]![source] = 1;
  });
  for (let k = 0; k < order; k++)
    for (let i = 0; i < order; i++)
      for (let j = 0; j < order; j++)
        distance[i]![j] = Math.min(distance[i]![j]!, distance[i]![k]! + distance[k]![j]!);
  return distance;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** The value of a set, word for word by the definitions of Borgatti 2006. */
export function valueByDefinition(
  network: NetworkForm,
  goal: KeyPlayerGoal,
  keys: readonly string[],
  within = 2,
): number {
  const view = adjacency(network);
  const members = keys.map((key) => view.keys.indexOf(key));
  const everybody = view.keys.map((_, i) => i);
  if (goal === 'fragment' || goal === 'fragmentParts') {
    const distance = steps(network, new Set(members));
    const others = everybody.filter((i) => !members.includes(i));
    const pairs = others.flatMap((u) => others.filter((v) => v !== u).map((v) => distance[u]![v]!));
    const linked = pairs.map((d) => (goal === 'fragment' ? 1 / d : d < Infinity ? 1 : 0));
    return 1 - sum(linked) / pairs.length;
  }
  const distance = steps(network, new Set());
  const nearest = everybody.map((j) => Math.min(...members.map((s) => distance[s]![j]!)));
  const counted = nearest.map((d) => (goal === 'reach' ? 1 / Math.max(1, d) : d <= within ? 1 : 0));
  return sum(counted) / view.order;
}

/** All sets of so many keys, in order. */
export function setsOf(keys: readonly string[], size: number): string[][] {
  if (size === 0) return [[]];
  return keys.flatMap((key, i) => setsOf(keys.slice(i + 1), size - 1).map((rest) => [key, ...rest]));
}
