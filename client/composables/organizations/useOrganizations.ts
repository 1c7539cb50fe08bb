import { computed, type ComputedRef } from 'vue';
import type { RouteLocationRaw } from 'vue-router';
import {
  AutonomyDocument,
  OrganizationBalanceDocument,
  OrganizationCardDocument,
  type AutonomyQuery,
  type NetworkSelection,
  type OrganizationBalanceQuery,
  type OrganizationCardQuery,
  type OrganizationScope,
  type Withdrawal,
} from '../../api/generated.ts';
import { writeSelection } from '../../network/selectionAddress.ts';
import { useAnswer } from '../useAnswer.ts';
import { useSelection } from '../useSelection.ts';

export type Balance = OrganizationBalanceQuery['organizationBalance'];
export type Autonomy = AutonomyQuery['autonomy'];
export type OrganizationCard = OrganizationCardQuery['organizationCard'];

const typenames = ['Organization', 'Activity', 'Resource', 'Tie'];

/** What each organization got. */
export function useOrganizationBalance(
  selection: ComputedRef<NetworkSelection>,
  scope: ComputedRef<OrganizationScope>,
) {
  const answer = useAnswer(
    OrganizationBalanceDocument,
    computed(() => ({ selection: selection.value, scope: scope.value })),
    { typenames },
  );
  return { ...answer, balance: computed(() => answer.data.value?.organizationBalance ?? null) };
}

/** The community with and without its professionals; asked only while it is looked at. */
export function useAutonomy(
  selection: ComputedRef<NetworkSelection>,
  withdrawal: ComputedRef<Withdrawal>,
  isOpen: ComputedRef<boolean>,
) {
  const answer = useAnswer(
    AutonomyDocument,
    computed(() => ({ selection: selection.value, withdrawal: withdrawal.value })),
    { typenames, pause: computed(() => !isOpen.value) },
  );
  return { ...answer, autonomy: computed(() => answer.data.value?.autonomy ?? null) };
}

/** One organization. */
export function useOrganizationCard(
  selection: ComputedRef<NetworkSelection>,
  organizationId: ComputedRef<string>,
) {
  const answer = useAnswer(
    OrganizationCardDocument,
    computed(() => ({ selection: selection.value, organizationId: organizationId.value })),
    { typenames },
  );
  return { ...answer, card: computed(() => answer.data.value?.organizationCard ?? null) };
}

/** The link to the page of an organization, which keeps the chosen network. */
export function useOrganizationLink(): (organizationId: string) => RouteLocationRaw {
  const { selection } = useSelection();
  return (organizationId) => ({
    name: 'organization',
    params: { communityId: selection.value.communityId, organizationId },
    query: writeSelection(selection.value, {}),
  });
}
