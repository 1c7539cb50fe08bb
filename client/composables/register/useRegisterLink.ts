import type { RouteLocationRaw } from 'vue-router';
import { useCommunity } from '../useCommunity.ts';

/** Ways into the register of the community of the page. Addresses hold ids and kinds, never names. */
export function useRegisterLink() {
  const { communityId } = useCommunity();
  const register = (query: Readonly<Record<string, string>>): RouteLocationRaw => ({
    name: 'register',
    params: { communityId: communityId.value },
    query,
  });
  return {
    /** The nodes of a kind. */
    listOf: (kind: string) => register({ kind }),
    /** The form for a new one. */
    newOf: (kind: string) => register({ kind, new: 'true' }),
    /** `isNew`: just written down, so that the next thing about it is asked at once. */
    recordOf: (nodeId: string, { isNew = false } = {}): RouteLocationRaw => ({
      name: 'record',
      params: { communityId: communityId.value, nodeId },
      query: isNew ? { new: 'true' } : {},
    }),
  };
}
