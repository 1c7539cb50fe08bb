import type { CultivationBasis } from './cultivationBasis.ts';
import type { Indicator } from './indicator.ts';
import { activeMemberRate } from './indicators/activeMemberRate.ts';
import {
  activeOrganizations,
  activeOrganizationTypes,
  giniOfActivity,
} from './indicators/activeOrganizations.ts';
import { assessmentIndicators } from './indicators/assessmentScores.ts';
import { autonomyHolds } from './indicators/autonomyHolds.ts';
import { busFactor } from './indicators/busFactor.ts';
import { coverageByBuilding } from './indicators/coverageByBuilding.ts';
import { crossOrganizationShare, crossOrganizationTies } from './indicators/crossOrganization.ts';
import { effectiveSize } from './indicators/effectiveSize.ts';
import { events, organized } from './indicators/events.ts';
import { externalLinks } from './indicators/externalLinks.ts';
import { groupsReached } from './indicators/groupsReached.ts';
import { inDegree } from './indicators/inDegree.ts';
import { largestShareWithoutStaff } from './indicators/largestShareWithoutStaff.ts';
import {
  consentedLeads,
  leadsPer100Households,
  leadsPerBuilding,
  organizationsMature,
  personsWithOrganizerRole,
} from './indicators/leadIndicators.ts';
import { medianGap } from './indicators/medianGap.ts';
import { coreMembers, initiators, members } from './indicators/members.ts';
import { memberHelpPairs } from './indicators/memberHelpPairs.ts';
import { needDistance, needOpenDays, needsRanked } from './indicators/needs.ts';
import { newParticipants } from './indicators/newParticipants.ts';
import { residentInitiated, residentInitiatedShare } from './indicators/residentInitiated.ts';
import { linksByBroker, linksWithoutStaff, registeredResources } from './indicators/resources.ts';
import { responseShare } from './indicators/responseShare.ts';
import { sessionIndicators } from './indicators/sessions.ts';
import { specialization } from './indicators/specialization.ts';
import { filingComplete, standardsMet } from './indicators/standardsMet.ts';
import { supportersOutsideHousehold } from './indicators/supportersOutsideHousehold.ts';
import { trainingAttendance } from './indicators/trainingAttendance.ts';
import { uniqueServed } from './indicators/uniqueServed.ts';
import { workerPresence } from './indicators/workerPresence.ts';

/** The registry of indicators, in the order in which they are offered. */
export const indicators: readonly Indicator[] = [
  inDegree,
  effectiveSize,
  groupsReached,
  supportersOutsideHousehold,
  largestShareWithoutStaff,
  autonomyHolds,
  busFactor,
  memberHelpPairs,
  crossOrganizationTies,
  crossOrganizationShare,
  coverageByBuilding,
  events,
  organized,
  activeMemberRate,
  medianGap,
  residentInitiated,
  residentInitiatedShare,
  newParticipants,
  uniqueServed,
  workerPresence,
  trainingAttendance,
  specialization,
  members,
  coreMembers,
  initiators,
  activeOrganizations,
  activeOrganizationTypes,
  giniOfActivity,
  standardsMet,
  filingComplete,
  registeredResources,
  linksByBroker,
  linksWithoutStaff,
  externalLinks,
  needDistance,
  needOpenDays,
  needsRanked,
  ...sessionIndicators,
  consentedLeads,
  leadsPerBuilding,
  leadsPer100Households,
  personsWithOrganizerRole,
  organizationsMature,
  responseShare,
  ...assessmentIndicators,
];

const byId = new Map(indicators.map((each) => [each.id, each]));

/** The indicator with an id; undefined = there is none. */
export const indicatorOf = (id: string): Indicator | undefined => byId.get(id);

/** The value of an indicator on the day of the basis; null for one that is not known. Once for a day and subject. */
export const indicatorValue = (basis: CultivationBasis, id: string, subjectId: string): number | null =>
  basis.once(`indicator ${id} ${subjectId}`, () => indicatorOf(id)?.value(basis, subjectId) ?? null);
