import { computed } from 'vue';
import { useRoute, useRouter, type RouteLocationRaw } from 'vue-router';
import type { OrganizationScope, Withdrawal } from '../../api/generated.ts';

export const organizationViews = ['balance', 'autonomy', 'filing'] as const;
export type OrganizationView = (typeof organizationViews)[number];
export const organizationScopes = ['ofResidents', 'all'] as const satisfies readonly OrganizationScope[];
export const withdrawals = ['workersAndCommittee', 'workers'] as const satisfies readonly Withdrawal[];

/** What the page of organizations shows, which organizations it compares, and who is supposed to be gone; all in the address. */
export function useOrganizationsView() {
  const route = useRoute();
  const router = useRouter();
  /** The query of the address with one thing changed; the usual is not written. */
  const queryWith = (name: string, value: string, usual: string) => {
    const { [name]: _former, ...rest } = route.query;
    return value === usual ? rest : { ...rest, [name]: value };
  };
  return {
    view: computed<OrganizationView>(
      () => organizationViews.find((each) => each === route.query['view']) ?? 'balance',
    ),
    linkOf: (view: OrganizationView): RouteLocationRaw => ({ query: queryWith('view', view, 'balance') }),
    scope: computed<OrganizationScope>({
      get: () => organizationScopes.find((each) => each === route.query['scope']) ?? 'ofResidents',
      set: (scope) => void router.replace({ query: queryWith('scope', scope, 'ofResidents') }),
    }),
    withdrawal: computed<Withdrawal>({
      get: () => withdrawals.find((each) => each === route.query['without']) ?? 'workersAndCommittee',
      set: (who) => void router.replace({ query: queryWith('without', who, 'workersAndCommittee') }),
    }),
  };
}
