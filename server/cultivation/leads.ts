import type { Rung } from '../entities/cultivation/entryKinds.ts';
import { nodesById } from '../analysis/actorReferences.ts';
import { mayBeChosen } from '../graph/candidacy.ts';
import { onDate, tiesOf } from '../graph/recordTies.ts';
import { isOrganizationOfResidents } from '../analysis/organizations/withdrawal.ts';
import { casesBegun } from './caseState.ts';
import type { CultivationBasis } from './cultivationBasis.ts';
import { sidesOn } from './membersOn.ts';
import { sessionsOfForm } from './sessionsOf.ts';

const leadingRungs: readonly string[] = ['organizer', 'leader', 'mentor'] satisfies Rung[];
const leadingRoles: readonly (string | null)[] = ['leader', 'founder', 'core'];

/** Persons who have a case of their own that was not given up, in order of id. O(cases), once for a day. */
export const accompanied = (basis: CultivationBasis): readonly string[] =>
  basis.once('accompanied', () =>
    [
      ...new Set(
        casesBegun(basis)
          .filter(({ state, case: { subject } }) => subject === 'person' && state !== 'stopped')
          .map(({ case: { subjectId } }) => subjectId),
      ),
    ].sort(),
  );

/**
 * Whom the community’s own cases are for: the residents whom one-to-one supervision in them names; where it names nobody, those
 * with a case of their own. In order of id. O(entries), once for a day.
 */
export const accompaniedByCommunity = (basis: CultivationBasis): readonly string[] =>
  basis.once('accompaniedByCommunity', () => {
    const { communityId } = basis.record;
    const own = new Set(basis.cases.filter((one) => one.subjectId === communityId).map(({ id }) => id));
    const nodes = nodesById(basis.record);
    const named = sessionsOfForm(basis, communityId, 'supervision')
      .filter(({ caseId }) => caseId !== null && own.has(caseId))
      .flatMap(({ subjectId, aboutIds }) => [subjectId, ...aboutIds])
      .filter((id) => nodes.get(id)?.label === 'Resident');
    return named.length > 0 ? [...new Set(named)].sort() : accompanied(basis);
  });

/**
 * Residents who said yes to being cultivated: those with a case of their own, and those of whom it was written down that
 * they organize, lead or guide others. Not who withdrew the purpose “leadership”, asked to be left out, or may be a child
 * (`mayBeChosen`). O(entries), once for a day.
 */
export const agreedLeads = (basis: CultivationBasis): ReadonlySet<string> =>
  basis.once('agreedLeads', () => {
    const rungs = basis.entries
      .filter(({ kind, item }) => kind === 'rung' && item !== null && leadingRungs.includes(item))
      .map(({ subjectId }) => subjectId);
    const nodes = nodesById(basis.record);
    return new Set(
      [...accompanied(basis), ...rungs].filter((id) => {
        const node = nodes.get(id);
        return node?.label === 'Resident' && mayBeChosen(node, basis.day);
      }),
    );
  });

/**
 * Those, and the residents who lead, founded or carry an organization of residents; nobody with a post, and nobody who may
 * not be chosen. O(ties), once for a day.
 */
export const leads = (basis: CultivationBasis): ReadonlySet<string> =>
  basis.once('leads', () => {
    const { isOfResidents } = sidesOn(basis, 'workersAndCommittee');
    const found = new Set(agreedLeads(basis));
    for (const { from, to, subkind } of tiesOf(basis.record, ['MEMBER_OF'], onDate(basis.day)))
      if (
        leadingRoles.includes(subkind) &&
        isOrganizationOfResidents(to) &&
        from.label === 'Resident' &&
        mayBeChosen(from, basis.day) &&
        isOfResidents(from)
      )
        found.add(from.id);
    return found;
  });
