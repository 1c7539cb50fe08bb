import { computed, type ComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRoute, useRouter } from 'vue-router';
import {
  SurveyRoundsDocument,
  type Moment,
  type NetworkSelection,
  type SurveyRoundsQuery,
} from '../../../api/generated.ts';
import { useAnswer } from '../../useAnswer.ts';
import { useDateWords } from '../../useDateWords.ts';
import { useToday } from '../../useToday.ts';
import { monthsBefore, readMoments, writeMoments, writeMoment, type Moments } from './momentAddress.ts';

export type SurveyRound = SurveyRoundsQuery['waves']['edges'][number]['node'];

/** A pair of moments that can be chosen at once. */
export interface MomentsPreset {
  readonly id: 'halfYear' | 'year' | 'waves';
  readonly moments: Moments;
}

/** The two moments of the page, kept in its address; usually half a year ago and the day of the selection, or today. */
export function useMoments(selection: ComputedRef<NetworkSelection>) {
  const { t } = useI18n();
  const route = useRoute();
  const router = useRouter();
  const today = useToday();
  const { inWords } = useDateWords();
  const { data, isLoading } = useAnswer(
    SurveyRoundsDocument,
    computed(() => ({ communityId: selection.value.communityId })),
    { typenames: ['Wave'] },
  );
  const rounds = computed<readonly SurveyRound[]>(() =>
    (data.value?.waves.edges.map(({ node }) => node) ?? []).toSorted((a, b) =>
      (a.startsOn ?? '9999').localeCompare(b.startsOn ?? '9999'),
    ),
  );
  const lastDay = computed(() => {
    const day = selection.value.asOf ?? today;
    return day.length === 10 ? day : today;
  });
  const since = (months: number): Moments => ({
    before: { date: monthsBefore(lastDay.value, months) },
    after: { date: lastDay.value },
  });
  const presets = computed<readonly MomentsPreset[]>(() => {
    const [first, last] = [rounds.value[0], rounds.value.at(-1)];
    return [
      { id: 'halfYear', moments: since(6) },
      { id: 'year', moments: since(12) },
      ...(first && last && first !== last
        ? [{ id: 'waves' as const, moments: { before: { waveId: first.id }, after: { waveId: last.id } } }]
        : []),
    ];
  });
  // The same moments stay the same object, or all that depends on them would be asked again.
  const moments = computed<Moments>((former) => {
    const next = readMoments(route.query, since(6));
    return former && JSON.stringify(former) === JSON.stringify(next) ? former : next;
  });
  return {
    moments,
    rounds,
    presets,
    isLoading,
    preset: computed(
      () => presets.value.find((each) => keyOf(each.moments) === keyOf(moments.value))?.id ?? null,
    ),
    choose(next: Moments): void {
      void router.replace({ query: writeMoments(next, route.query) });
    },
    momentInWords({ date, waveId }: Moment): string {
      if (!waveId) return inWords(date ?? today);
      return rounds.value.find(({ id }) => id === waveId)?.name ?? t('evolution.moment.round');
    },
  };
}

const keyOf = ({ before, after }: Moments): string => `${writeMoment(before)} ${writeMoment(after)}`;
