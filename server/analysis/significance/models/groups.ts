import type { NullModel } from '../nullModel.ts';

/**
 * The network as it is, with the groups dealt out anew among those who have one: every arrangement of the same
 * groups is equally likely, and who has none still has none. O(n) a draw.
 */
export const groups: NullModel = {
  wording: { zh: ['打乱分组'], en: ['Groups shuffled'] },
  explanation: {
    zh: '关系原样不动，各组的人数也不变，只是把谁属于哪一组随机打乱。与它比较，可以看出结果是不是真的和现在的分组有关。只用于需要分组的指标。',
    en: 'The ties stay as they are and the groups as large as they are; who belongs to which group is left to chance. The comparison shows whether the result has to do with these groups. For measures that need groups only.',
  },
  needs: 'groups',
  stepsPerTie: 10,
  source: 'Hubert 1987, Assignment Methods in Combinatorial Data Analysis',
  sampler({ view, groups: given }, next) {
    const members = view.keys.filter((key) => given?.has(key));
    const names = members.map((key) => given!.get(key)!);
    return () => {
      for (let i = names.length - 1; i > 0; i--) {
        const j = Math.floor(next() * (i + 1));
        [names[i], names[j]] = [names[j]!, names[i]!];
      }
      return { view, groups: new Map(members.map((key, i) => [key, names[i]!])) };
    };
  },
};
