import type { RecordNode } from '../../entities/communityRecord.ts';
import type { Withdrawal } from '../../entities/results/autonomy.ts';
import { textOf } from '../../graph/recordTies.ts';
import type { Basis } from '../basis.ts';
import { isStaff } from '../offices.ts';

/** Who is who when professionals withdraw from a community. */
export interface WithdrawalSides {
  /** Whether a person, organization or committee would be gone. */
  leaves(actor: RecordNode): boolean;
  /** Whether it is a resident without a post other than building head, or an organization of residents. */
  isOfResidents(actor: RecordNode): boolean;
}

const organizationsOfResidents: readonly (string | null)[] = ['selfOrganization', 'ownersCommittee'];

/** Whether an organization is one that residents run for themselves: what cultivation is about. */
export const isOrganizationOfResidents = (organization: RecordNode): boolean =>
  organization.label === 'Organization' && organizationsOfResidents.includes(textOf(organization, 'kind'));

/**
 * `workers`: social workers and social work institutions leave. `workersAndCommittee`: also everybody who holds a post
 * other than building head, and the committee (see `isStaff`). O(1) an actor.
 */
export function withdrawalSides(
  { offices }: Pick<Basis, 'offices'>,
  withdrawal: Withdrawal,
): WithdrawalSides {
  const isWithCommittee = withdrawal === 'workersAndCommittee';
  return {
    leaves(actor) {
      switch (actor.label) {
        case 'SocialWorker':
          return true;
        case 'Committee':
          return isWithCommittee;
        case 'Organization':
          return textOf(actor, 'kind') === 'socialWorkInstitution';
        default:
          return isWithCommittee && isStaff(actor, offices);
      }
    },
    isOfResidents: (actor) =>
      isOrganizationOfResidents(actor) || (actor.label === 'Resident' && !isStaff(actor, offices)),
  };
}
