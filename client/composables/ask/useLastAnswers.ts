import { computed, type MaybeRefOrGetter, toValue } from 'vue';
import { LastAnswersDocument } from '../../api/generated.ts';
import { useAnswer } from '../useAnswer.ts';
import type { InterviewStart } from './interviewDraft.ts';
import type { LastRound } from './lastNames.ts';

/** Whom the person of an interview named in the last round that she answered; null = in none. */
export function useLastAnswers(
  communityId: MaybeRefOrGetter<string>,
  start: MaybeRefOrGetter<InterviewStart | null>,
) {
  const answer = useAnswer(
    LastAnswersDocument,
    computed(() => {
      const chosen = toValue(start);
      return {
        communityId: toValue(communityId),
        personId: chosen?.respondentId ?? '',
        on: chosen?.on ?? '',
        exceptWaveId: chosen?.waveId ?? null,
      };
    }),
    { pause: computed(() => toValue(start) === null), typenames: ['InterviewResult', 'Tie', 'Resident'] },
  );
  return { ...answer, lastRound: computed<LastRound | null>(() => answer.data.value?.lastAnswers ?? null) };
}
