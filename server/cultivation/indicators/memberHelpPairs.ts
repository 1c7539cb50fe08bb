import { pairKey } from '../../analysis/evolution/tieStates.ts';
import { onDate, tiesOf } from '../../graph/recordTies.ts';
import { defineIndicator } from '../indicator.ts';
import { membersOn } from '../membersOn.ts';

/**
 * How many pairs of members help each other on the day, in one direction or both: SUPPORTS between two members.
 * Undefined: null where nobody's help is recorded in the community. O(ties).
 */
export const memberHelpPairs = defineIndicator({
  id: 'net.memberHelpPairs',
  subjects: ['organization'],
  name: { zh: '互助的成员对数', en: 'Pairs of members who help each other' },
  meaning: {
    zh: '现在有多少对成员之间有帮助（单向或双向都算一对）。',
    en: 'Between how many pairs of members there is help, in one direction or both.',
  },
  unit: 'count',
  value(basis, organizationId) {
    const ties = basis.once('supportsOn', () => tiesOf(basis.record, ['SUPPORTS'], onDate(basis.day)));
    if (ties.length === 0) return null;
    const members = membersOn(basis).get(organizationId) ?? new Set<string>();
    const pairs = ties
      .filter(({ from, to }) => members.has(from.id) && members.has(to.id))
      .map(({ from, to }) => pairKey(from.id, to.id, false));
    return new Set(pairs).size;
  },
});
