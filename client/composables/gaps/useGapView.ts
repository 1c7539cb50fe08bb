import { computed } from 'vue';
import { useRoute, useRouter, type RouteLocationRaw } from 'vue-router';

/** What the page of gaps shows: what is to be done, what was set aside, what was done. */
export const gapViews = ['open', 'aside', 'done'] as const;
export type GapView = (typeof gapViews)[number];

/** Which of them is shown, the links to the others, and the one kind of gap it is narrowed to; all in the address. */
export function useGapView() {
  const route = useRoute();
  const router = useRouter();
  return {
    rule: computed<string | null>({
      get: () => (typeof route.query['rule'] === 'string' ? route.query['rule'] : null),
      set: (rule) => {
        const { rule: _former, ...rest } = route.query;
        void router.replace({ query: rule === null ? rest : { ...rest, rule } });
      },
    }),
    view: computed<GapView>(() => gapViews.find((each) => each === route.query['view']) ?? 'open'),
    linkOf(view: GapView): RouteLocationRaw {
      const { view: _former, ...rest } = route.query;
      return { query: view === 'open' ? rest : { ...rest, view } };
    },
  };
}
