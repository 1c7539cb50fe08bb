import { computed, ref } from 'vue';
import { TeamDocument, type TeamQuery } from '../api/generated.ts';
import { useAnswer } from './useAnswer.ts';
import { useSession } from './useSession.ts';

/**
 * What a team should do next: hold a `first` activity, meet `again` because it has been silent for longer than one
 * and a half times its rhythm (or a month, when there is no rhythm yet), or `keep` going.
 */
export function nextOf({
  silentDays,
  rhythmDays,
}: Pick<TeamQuery['team'], 'silentDays' | 'rhythmDays'>): 'first' | 'again' | 'keep' {
  if (silentDays === null || silentDays === undefined) return 'first';
  return silentDays > 1.5 * (rhythmDays ?? 20) ? 'again' : 'keep';
}

/** The team of a resident leader; of several the one that she chose. */
export function useTeam(communityId: () => string) {
  const { state } = useSession();
  const organizationIds = computed(() =>
    (state.value?.viewer?.grants ?? [])
      .filter((grant) => grant.role === 'leader' && grant.communityId === communityId())
      .flatMap((grant) => grant.organizationIds),
  );
  const chosen = ref<string | null>(null);
  const organizationId = computed(() => chosen.value ?? organizationIds.value[0] ?? null);
  const answer = useAnswer(
    TeamDocument,
    computed(() => ({ organizationId: organizationId.value ?? '' })),
    { pause: computed(() => organizationId.value === null), typenames: ['Team'] },
  );
  return {
    organizationIds,
    organizationId,
    choose: (id: string): void => {
      chosen.value = id;
    },
    team: computed(() => answer.data.value?.team ?? null),
    isLoading: answer.isLoading,
    problem: answer.problem,
    retry: answer.retry,
  };
}
