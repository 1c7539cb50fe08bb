import { adjacencyOf } from '../../../graph/adjacency.ts';
import { directedSwaps } from '../directedSwaps.ts';
import type { NullModel } from '../nullModel.ts';
import { undirectedSwaps } from '../undirectedSwaps.ts';

/** Swaps that are tried before the first network, and before each further one, for each edge. */
const warmUp = 20;
const between = 10;
/** Very small networks are swapped at least so often. */
const fewest = 500;

/**
 * Degree-preserving rewiring: every simple network in which each node has the degree that it has is equally likely
 * (directed: the same in- and out-degree); see `undirectedSwaps` and `directedSwaps`. The chain goes on between two
 * networks, with as many attempts as ten times the edges, so that they are all but independent.
 * A strength stays with its edge: directed, with the node that the arrow starts from, so that out-strengths are kept as
 * well; undirected, with one of its two ends. In-strengths are not kept. Groups stay. O(m) a draw.
 */
export const degrees: NullModel = {
  wording: { zh: ['每个人的关系数相同'], en: ['Everybody with as many ties as now'] },
  explanation: {
    zh: '每个人有几个关系，与现在完全相同（有方向时，提到别人和被别人提到的次数都相同）；关系连到谁，全凭随机。与它比较，可以看出除了各人关系的多少，关系的搭法还有没有别的规律。由关系数直接决定的指标在这里不会有差别。',
    en: 'Everybody has exactly as many ties as now (with directions: names as many and is named as often); to whom they lead is left to chance. The comparison shows whether there is more to the pattern of ties than how many each person has. Measures that follow from the numbers of ties alone cannot differ here.',
  },
  needs: 'nothing',
  stepsPerTie: 250,
  source: 'Rao, Jana & Bandyopadhyay 1996, Sankhyā A 58:225-242; Fosdick et al. 2018, SIAM Review 60:315-355',
  sampler({ view, groups }, next) {
    const { directed, keys, edgeKeys, edgeStrengths } = view;
    const chain = directed ? directedSwaps(view, next) : undirectedSwaps(view, next);
    const swapTimes = (perEdge: number): void => chain.run(Math.max(fewest, perEdge * edgeKeys.length));
    swapTimes(warmUp - between);
    return () => {
      swapTimes(between);
      const drawn = adjacencyOf({
        keys,
        directed,
        edgeKeys,
        edgeSources: chain.sources.slice(),
        edgeTargets: chain.targets.slice(),
        edgeStrengths,
      });
      return { view: drawn, groups };
    };
  },
};
