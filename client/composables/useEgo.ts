import { computed, type MaybeRefOrGetter, toValue } from 'vue';
import { EgoDocument, type EgoQuery } from '../api/generated.ts';
import { egoGroups } from '../network/egoGroups.ts';
import { useAccess } from './useAccess.ts';
import { useAnswer } from './useAnswer.ts';
import { useSelection } from './useSelection.ts';

type Affiliation = NonNullable<EgoQuery['ego']>['affiliations'][number];

/** A person or organization with what surrounds her in the network of the page. */
export function useEgo(actorId: MaybeRefOrGetter<string>) {
  const { selection, change } = useSelection();
  const { mayOpen } = useAccess();
  // With herself set aside there would be nothing to show of her.
  const around = computed(() => {
    const leaveOut = selection.value.leaveOut?.filter((id) => id !== toValue(actorId)) ?? [];
    return { ...selection.value, leaveOut: leaveOut.length > 0 ? leaveOut : null };
  });
  const answer = useAnswer(
    EgoDocument,
    computed(() => ({
      actorId: toValue(actorId),
      selection: around.value,
      // Who sees codes in place of names sees nothing else about a person.
      withPerson: mayOpen('people', String(selection.value.communityId)),
    })),
  );
  const ego = computed(() => answer.data.value?.ego ?? null);
  const affiliationGroups = computed(() => {
    const byKind = new Map<Affiliation['kind'], Affiliation[]>();
    for (const item of ego.value?.affiliations ?? [])
      byKind.set(item.kind, [...(byKind.get(item.kind) ?? []), item]);
    return [...byKind]
      .filter(([kind]) => kind !== 'SERVES_IN' && kind !== 'LIVES_IN')
      .map(([kind, items]) => ({ kind, items }));
  });

  return {
    ego,
    /** The network of the page with herself in it. */
    selection: around,
    isLoading: answer.isLoading,
    problem: answer.problem,
    retry: answer.retry,
    isMissing: computed(() => answer.data.value !== undefined && ego.value === null),
    groups: computed(() => egoGroups(ego.value?.alters ?? [])),
    /** Formal offices that still hold. */
    offices: computed(
      () => ego.value?.affiliations.filter((item) => item.kind === 'SERVES_IN' && !item.validTo) ?? [],
    ),
    affiliationGroups,
    isLeftOut: computed(() => selection.value.leaveOut?.includes(toValue(actorId)) ?? false),
    toggleLeftOut(): void {
      const id = toValue(actorId);
      const leaveOut = selection.value.leaveOut ?? [];
      change({
        leaveOut: leaveOut.includes(id) ? leaveOut.filter((entry) => entry !== id) : [...leaveOut, id],
      });
    },
  };
}
