import type { OrganizationBridge } from './results/organizationCard.ts';

/**
 * The order of what links an organization to others: who work together, then by activities, members and contacts that
 * they share, then by id. What is not told counts as nothing, so that the order tells no more than the numbers.
 */
export const strongestBridgeFirst = (a: OrganizationBridge, b: OrganizationBridge): number =>
  Number(b.collaborates) - Number(a.collaborates) ||
  (b.sharedActivities ?? 0) - (a.sharedActivities ?? 0) ||
  (b.sharedMembers ?? 0) - (a.sharedMembers ?? 0) ||
  (b.contacts ?? 0) - (a.contacts ?? 0) ||
  (a.organization.id < b.organization.id ? -1 : 1);
