import { pairKey } from '../../analysis/evolution/tieStates.ts';
import { isStressful } from '../../entities/tie.ts';
import type { CultivationBasis } from '../cultivationBasis.ts';
import { defineIndicator } from '../indicator.ts';

/**
 * How many residents support a person or know her, relatives left out: households are not recorded, and who is of one is
 * kin as a rule. Stressful ties do not count. Undefined: null for who is in no network, and
 * where nobody’s are recorded. O(ties) once for a day.
 */
export const supportersOutsideHousehold = defineIndicator({
  id: 'net.supportersOutsideHousehold',
  subjects: ['person'],
  name: { zh: '家人以外的支持者', en: 'Supporters outside her family' },
  meaning: {
    zh: '有多少居民支持她或与她相熟，亲属不算。',
    en: 'How many residents support her or know her, relatives left out.',
  },
  unit: 'count',
  value(basis, subjectId) {
    if (!basis.community.network.hasNode(subjectId)) return null;
    const found = supporters(basis);
    return found.size === 0 ? null : (found.get(subjectId)?.size ?? 0);
  },
});

const supporters = (basis: CultivationBasis): ReadonlyMap<string, ReadonlySet<string>> =>
  basis.once('supporters', () => {
    const found = new Map<string, Set<string>>();
    const kin = new Set<string>();
    const ties = basis.community
      .ties(['KNOWS', 'SUPPORTS'])
      .filter(({ from, to }) => from.label === 'Resident' && to.label === 'Resident');
    for (const { kind, subkind, from, to } of ties)
      if (kind === 'KNOWS' && subkind === 'kin') kin.add(pairKey(from.id, to.id, false));
    const add = (supporter: string, whom: string): void => {
      if (!kin.has(pairKey(supporter, whom, false)))
        found.set(whom, (found.get(whom) ?? new Set()).add(supporter));
    };
    for (const { kind, from, to, weight } of ties) {
      if (weight !== null && isStressful(weight)) continue;
      add(from.id, to.id);
      if (kind === 'KNOWS') add(to.id, from.id);
    }
    return found;
  });
