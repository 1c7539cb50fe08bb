import { distinctBy } from '../../analysis/distinctBy.ts';
import type { CommunityRecord } from '../../entities/communityRecord.ts';
import { holdsIn } from '../../entities/partialDate.ts';
import { onceFor } from '../../graph/onceFor.ts';
import { nodesOf, tiesOf } from '../../graph/recordTies.ts';
import type { CultivationBasis } from '../cultivationBasis.ts';
import { defineIndicator } from '../indicator.ts';

/**
 * How many persons name somebody (NOMINATES, each once, whatever they were asked); of the community the mean over its
 * residents, those who were merely mentioned left out. Undefined: null where nobody has named anybody yet.
 * O(ties) once for a record, O(nominations) once for a day.
 */
export const inDegree = defineIndicator({
  id: 'net.inDegree',
  subjects: ['person', 'community'],
  name: { zh: '居民提名数', en: 'Times named' },
  meaning: {
    zh: '有多少人提名她；社区是全体居民的平均数。',
    en: 'How many people name her; for the community, the mean over its residents.',
  },
  unit: 'count',
  value(basis, subjectId) {
    const named = namedBy(basis);
    if (named.size === 0) return null;
    if (subjectId !== basis.record.communityId) return named.get(subjectId)?.size ?? 0;
    const residents = nodesOf(basis.record, 'Resident').filter(({ isMentioned }) => !isMentioned);
    if (residents.length === 0) return null;
    return residents.reduce((sum, { id }) => sum + (named.get(id)?.size ?? 0), 0) / residents.length;
  },
});

/** Whether more people name her is asked of many days, so that they are picked out of all ties once. */
const nominations = onceFor((record: CommunityRecord) => tiesOf(record, ['NOMINATES']));

const namedBy = (basis: CultivationBasis): ReadonlyMap<string, ReadonlySet<string>> =>
  basis.once('namedBy', () =>
    distinctBy(
      nominations(basis.record).filter(
        ({ from, to, validFrom, validTo }) =>
          from !== to && holdsIn(validFrom, validTo, basis.day, basis.day),
      ),
      ({ to }) => to.id,
      ({ from }) => from.id,
    ),
  );
