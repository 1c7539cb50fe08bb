import { onBeforeUnmount, shallowRef, toValue, watch, type MaybeRefOrGetter } from 'vue';
import { useRoute, useRouter, type RouteLocationNormalized } from 'vue-router';

/**
 * Holds back who is about to leave the page while something is unsaved: `wanted` is where she was going, until she
 * leaves or stays. Closing the tab is asked about by the browser itself. `keeps` says of which addresses nothing is
 * lost: as a rule of all those of the same page.
 */
export function useLeaveWarning(
  isUnsaved: MaybeRefOrGetter<boolean>,
  keeps: (to: RouteLocationNormalized) => boolean = staysOnPage(),
) {
  const router = useRouter();
  const wanted = shallowRef<RouteLocationNormalized | null>(null);
  let mayLeave = false;
  const stopGuard = router.beforeEach((to) => {
    if (mayLeave || !toValue(isUnsaved) || keeps(to)) return true;
    wanted.value = to;
    return false;
  });
  const askBrowser = (event: BeforeUnloadEvent): void => event.preventDefault();
  watch(
    () => toValue(isUnsaved),
    (unsaved) => (unsaved ? addEventListener : removeEventListener)('beforeunload', askBrowser),
    { immediate: true },
  );
  onBeforeUnmount(() => {
    stopGuard();
    removeEventListener('beforeunload', askBrowser);
  });

  return {
    wanted,
    stay(): void {
      wanted.value = null;
    },
    leave(): void {
      const to = wanted.value;
      if (!to) return;
      mayLeave = true;
      wanted.value = null;
      void router.push(to).finally(() => {
        mayLeave = false;
      });
    },
  };
}

function staysOnPage(): (to: RouteLocationNormalized) => boolean {
  const page = useRoute().name;
  return (to) => to.name === page;
}
