import { computed } from 'vue';
import { useRoute, type RouteLocationRaw } from 'vue-router';
import { useAccess } from '../useAccess.ts';
import { useCommunity } from '../useCommunity.ts';

/** What the page of resources shows: needs to match, flows, who with whom, the buildings. */
export const resourceViews = ['needs', 'flow', 'matrix', 'map'] as const;
export type ResourceView = (typeof resourceViews)[number];

/** Which of them is shown, and the links to the others; it is in the address. Needs are for who may see persons. */
export function useResourceView() {
  const route = useRoute();
  const { communityId } = useCommunity();
  const { mayOpen } = useAccess();
  const seesPersons = computed(() => mayOpen('gaps', communityId.value));
  const views = computed(() => resourceViews.filter((view) => view !== 'needs' || seesPersons.value));
  return {
    seesPersons,
    views,
    view: computed<ResourceView>(
      () => views.value.find((each) => each === route.query['view']) ?? views.value[0] ?? 'flow',
    ),
    linkOf(view: ResourceView): RouteLocationRaw {
      const { view: _former, ...rest } = route.query;
      return { query: view === views.value[0] ? rest : { ...rest, view } };
    },
  };
}
