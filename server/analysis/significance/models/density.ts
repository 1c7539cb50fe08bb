import { adjacencyOf } from '../../../graph/adjacency.ts';
import type { NullModel } from '../nullModel.ts';
import { randomPairs } from '../randomPairs.ts';

/**
 * Conditional uniform graph on size and density: every simple network of as many nodes and ties is equally likely.
 * The strengths are dealt out to the new ties at random. Groups stay. O(n + m) a draw.
 */
export const density: NullModel = {
  wording: { zh: ['人数和关系数相同'], en: ['Same numbers of people and ties'] },
  explanation: {
    zh: '人数和关系的总数与现在相同，谁和谁有关系全凭随机。与它比较，可以看出现在的结果是不是光靠这么多人、这么多关系就会出现。各人的关系数也会随机变动。',
    en: 'As many people and as many ties as now; who is tied to whom is left to chance. The comparison shows whether so many people with so many ties would give the same by themselves. How many ties a person has is left to chance, too.',
  },
  needs: 'nothing',
  stepsPerTie: 20,
  source: 'Anderson, Butts & Carley 1999, Social Networks 21:239-267',
  sampler({ view, groups }, next) {
    const { order, directed, keys, edgeKeys, edgeStrengths } = view;
    return () => {
      const pairs = randomPairs({ order, count: edgeKeys.length, ordered: directed }, next);
      const drawn = adjacencyOf({
        keys,
        directed,
        edgeKeys,
        edgeSources: pairs.firsts,
        edgeTargets: pairs.seconds,
        edgeStrengths,
      });
      return { view: drawn, groups };
    };
  },
};
