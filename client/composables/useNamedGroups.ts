import { computed, type ComputedRef, type MaybeRefOrGetter, toValue } from 'vue';
import { GroupsForSetsDocument } from '../api/generated.ts';
import { compareNames } from './buildings.ts';
import { useAccess } from './useAccess.ts';
import { useAnswer } from './useAnswer.ts';

export interface NamedGroup {
  readonly id: string;
  readonly name: string;
}

/** The places and the organizations of a community, each in order of name; none until they have come, nor for who sees codes in place of names. */
export function useNamedGroups(
  communityId: MaybeRefOrGetter<string>,
  pause: MaybeRefOrGetter<boolean> = false,
): ComputedRef<Readonly<Record<'place' | 'organization', readonly NamedGroup[]>>> {
  const { mayOpen } = useAccess();
  const { data } = useAnswer(
    GroupsForSetsDocument,
    computed(() => ({ communityId: toValue(communityId) })),
    {
      pause: () => toValue(pause) || !mayOpen('organizations', toValue(communityId)),
      typenames: ['Place', 'Organization'],
    },
  );
  const byName = (edges: readonly { readonly node: NamedGroup }[] = []): readonly NamedGroup[] =>
    edges.map(({ node }) => node).toSorted((a, b) => compareNames(a.name, b.name));
  return computed(() => ({
    place: byName(data.value?.places.edges),
    organization: byName(data.value?.organizations.edges),
  }));
}
