import { useRoute, type RouteLocationNormalized } from 'vue-router';

/** Whether an address stays on this page and on this tab of it (`view`), where what was filled in is not lost. */
export function useKeepsView(): (to: RouteLocationNormalized) => boolean {
  const route = useRoute();
  return (to) => to.path === route.path && to.query['view'] === route.query['view'];
}
