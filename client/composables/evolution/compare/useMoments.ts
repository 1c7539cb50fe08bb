import { computed, type ComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRoute, useRouter } from 'vue-router';
import type { Moment, NetworkSelection } from '../../../api/generated.ts';
import { lastDay, shiftDay } from '../../../network/timeline/calendar.ts';
import { useRounds } from '../../ask/useRounds.ts';
import { steadily } from '../../steadily.ts';
import { useDateWords } from '../../useDateWords.ts';
import { useToday } from '../../useToday.ts';
import { readMoments, writeMoments, writeMoment, type Moments } from './momentAddress.ts';

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
  const { earliestFirst: rounds } = useRounds(() => selection.value.communityId);
  const end = computed(() => {
    const day = lastDay(selection.value.asOf ?? today);
    return day < today ? day : today;
  });
  const since = (months: number): Moments => ({
    before: { date: shiftDay(end.value, 'month', -months) },
    after: { date: end.value },
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
  const moments = steadily<Moments>(() => readMoments(route.query, since(6)));
  return {
    moments,
    rounds,
    presets,
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
