import { organizerRoles, type OrganizerRoles } from '../analysis/organizations/busFactor.ts';
import { daysOfYear } from '../analysis/organizations/organizationFacts.ts';
import { activitiesByOrganization, ofLastDays } from './activitiesHeld.ts';
import type { CultivationBasis } from './cultivationBasis.ts';
import { membersOn } from './membersOn.ts';

/**
 * Who of the members of the day organized what an organization held in a year (see `organizerRoles`).
 * O(its activities × organizers), once for a day.
 */
export const organizerRolesOf = (basis: CultivationBasis, organizationId: string): OrganizerRoles =>
  basis.once(`organizerRoles ${organizationId}`, () =>
    organizerRoles(
      organizationId,
      membersOn(basis).get(organizationId) ?? new Set(),
      ofLastDays(activitiesByOrganization(basis).get(organizationId) ?? [], daysOfYear),
    ),
  );
