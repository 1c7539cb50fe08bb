import { computed } from 'vue';
import { useRoute, type RouteLocationRaw } from 'vue-router';

/** What the page of gaps shows: what is to be done, what was set aside, what was done. */
export const gapViews = ['open', 'aside', 'done'] as const;
export type GapView = (typeof gapViews)[number];

/** Which of them is shown, and the links to the others; it is in the address. */
export function useGapView() {
  const route = useRoute();
  return {
    view: computed<GapView>(() => gapViews.find((each) => each === route.query['view']) ?? 'open'),
    linkOf(view: GapView): RouteLocationRaw {
      const { view: _former, ...rest } = route.query;
      return { query: view === 'open' ? rest : { ...rest, view } };
    },
  };
}
