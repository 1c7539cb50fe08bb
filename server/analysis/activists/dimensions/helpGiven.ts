import type { Sentence } from '../../../entities/sentence.ts';
import { supports } from '../../../entities/ties/supports.ts';
import { distinctBy } from '../../distinctBy.ts';
import type { ActivistDimension } from '../dimension.ts';

/**
 * Help given: how many people she helps.
 *
 * Definition: distinct persons with a SUPPORTS tie from her, of one kind of support or more.
 * Range: 0 to the number of other persons.
 * Undefined: null for everybody when no support is recorded. Otherwise everybody could have been named as a helper.
 * Complexity: O(ties). Source: van der Poel 1993, Social Networks 15:49-70 (exchange name generators).
 */
export const helpGiven: ActivistDimension = {
  id: 'helpGiven',
  weight: 15,
  observe(basis) {
    const help = basis.ties(['SUPPORTS']);
    const receivers = distinctBy(
      help,
      (tie) => tie.from.id,
      (tie) => tie.to.id,
    );
    const kinds = distinctBy(
      help,
      (tie) => tie.from.id,
      (tie) => tie.subkind ?? '',
    );
    const ties = distinctBy(
      help,
      (tie) => tie.from.id,
      (tie) => tie.id,
    );
    const known = Object.keys(supports.subkinds);
    return {
      value: (id) => (help.length === 0 ? null : (receivers.get(id)?.size ?? 0)),
      evidence: (id): Sentence => {
        const count = receivers.get(id)?.size ?? 0;
        const given = known
          .filter((kind) => kinds.get(id)?.has(kind))
          .map((kind) => ({ text: `support.${kind}` }));
        return given.length > 0
          ? { text: 'dimension.helpGiven.ofKinds', parameters: { count, kinds: given } }
          : { text: 'dimension.helpGiven.evidence', parameters: { count } };
      },
      records: (id) => basis.newestFirst(ties.get(id) ?? []),
    };
  },
};
