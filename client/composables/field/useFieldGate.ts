import { computed, watch, type ComputedRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { useSession } from '../useSession.ts';
import { isPrepared } from './preparedDevice.ts';

/**
 * Whether the page that is asked for opens without the server: that for records outdoors, when a roster is on this device.
 * It is left only to sign in, by `?signIn=1`.
 */
export function useFieldGate(): {
  readonly opensAlone: ComputedRef<boolean>;
  readonly isSigningIn: ComputedRef<boolean>;
} {
  const route = useRoute();
  const router = useRouter();
  const { state, isInterrupted } = useSession();
  const isAsked = computed(() => route.name === 'field' && route.query['signIn'] === '1');
  const isSignedIn = computed(
    () => state.value?.mode === 'local' || (Boolean(state.value?.viewer) && !isInterrupted.value),
  );
  watch([isAsked, isSignedIn], ([asked, signedIn]) => {
    if (asked && signedIn) void router.replace({ query: {} });
  });
  return {
    opensAlone: computed(
      () => route.name === 'field' && !isAsked.value && isPrepared(String(route.params['communityId'])),
    ),
    isSigningIn: computed(() => isAsked.value && !isSignedIn.value),
  };
}
