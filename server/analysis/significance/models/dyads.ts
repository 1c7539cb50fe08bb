import { adjacencyOf, type Adjacency } from '../../../graph/adjacency.ts';
import type { NullModel } from '../nullModel.ts';
import { randomPairs } from '../randomPairs.ts';

/**
 * Conditional uniform graph on the dyad census: every directed network with as many mutual pairs, pairs with one
 * arrow, and pairs without any, is equally likely. The two strengths of a mutual pair go together to another pair,
 * in either order; those of single arrows are dealt out at random. Groups stay. O(n + m) a draw.
 */
export const dyads: NullModel = {
  wording: { zh: ['互相与单向的对数相同'], en: ['Same numbers of mutual and one-way pairs'] },
  explanation: {
    zh: '互相提到的有多少对、只有一方提到的有多少对，都与现在相同；是哪些人成对，全凭随机。与它比较，可以看出除了“互相”这一点，关系还有没有别的规律。只用于有方向的关系。',
    en: 'As many pairs who name each other and as many in which one names the other as now; which people make the pairs is left to chance. The comparison shows whether there is more to the ties than that people return them. For ties with a direction only.',
  },
  needs: 'arrows',
  stepsPerTie: 30,
  source:
    'Holland & Leinhardt 1976, Sociological Methodology 7:1-45; `cug.test(cmode = "dyad.census")` of R sna',
  sampler({ view, groups }, next) {
    const { order, directed, keys, edgeKeys, edgeStrengths } = view;
    const { mutual, single } = dyadsOf(view);
    return () => {
      const pairs = randomPairs({ order, count: mutual.length + single.length, ordered: false }, next);
      const [edgeSources, edgeTargets] = [new Uint32Array(edgeKeys.length), new Uint32Array(edgeKeys.length)];
      const put = (edge: number, pair: number, turned: boolean): void => {
        edgeSources[edge] = (turned ? pairs.seconds : pairs.firsts)[pair]!;
        edgeTargets[edge] = (turned ? pairs.firsts : pairs.seconds)[pair]!;
      };
      mutual.forEach(([one, other], i) => {
        const turned = next() < 0.5;
        put(one, i, turned);
        put(other, i, !turned);
      });
      single.forEach((edge, i) => put(edge, mutual.length + i, next() < 0.5));
      const columns = { keys, directed, edgeKeys, edgeSources, edgeTargets, edgeStrengths };
      return { view: adjacencyOf(columns), groups };
    };
  },
};

/** The two edges of each mutual pair, and the edges that nobody returns. O(m). */
function dyadsOf({ order, out, edgeSources, edgeTargets }: Adjacency): {
  readonly mutual: (readonly [number, number])[];
  readonly single: number[];
} {
  const mutual: [number, number][] = [];
  const single: number[] = [];
  const backFrom = new Map<number, number>();
  const codeOf = (from: number, to: number): number => from * order + to;
  for (const edge of out.edges) backFrom.set(codeOf(edgeSources[edge]!, edgeTargets[edge]!), edge);
  for (const edge of out.edges) {
    const [from, to] = [edgeSources[edge]!, edgeTargets[edge]!];
    const back = backFrom.get(codeOf(to, from));
    if (back === undefined) single.push(edge);
    else if (from < to) mutual.push([edge, back]);
  }
  return { mutual, single };
}
