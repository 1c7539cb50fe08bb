import { computed, type ComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRoute, useRouter } from 'vue-router';
import {
  ResearchPackageCheckDocument,
  type Moment,
  type NetworkSelection,
  type ResearchPackageCheckQuery,
} from '../../../api/generated.ts';
import { isPartialDate } from '../../../network/selectionAddress.ts';
import { shiftDay } from '../../../network/timeline/calendar.ts';
import { useRounds } from '../../ask/useRounds.ts';
import { steadily } from '../../steadily.ts';
import { useAnswer } from '../../useAnswer.ts';
import { useDateWords } from '../../useDateWords.ts';
import { useToday } from '../../useToday.ts';
import { readPackage, writePackage, type PackageChoice } from './packageAddress.ts';

export type PackageCheck = ResearchPackageCheckQuery['researchPackageCheck'];

/** The research package of the page: what was chosen, kept in its address, and how far persons can be recognised by it. */
export function useResearchPackage(selection: ComputedRef<NetworkSelection>) {
  const { t } = useI18n();
  const route = useRoute();
  const router = useRouter();
  const today = useToday();
  const { inWords } = useDateWords();
  const survey = useRounds(() => selection.value.communityId);
  const rounds = survey.earliestFirst;
  const ofRounds = computed<readonly Moment[]>(() => rounds.value.map(({ id }) => ({ waveId: id })));
  const ofHalfYears = computed<readonly Moment[]>(() =>
    [12, 6, 0].map((months) => ({ date: shiftDay(today, 'month', -months) })),
  );
  const choice = steadily<PackageChoice & { readonly moments: readonly Moment[] }>(() => {
    const read = readPackage(route.query);
    const usual = ofRounds.value.length > 1 ? ofRounds.value : ofHalfYears.value;
    return { ...read, moments: read.moments ?? usual };
  });
  const isKnown = computed(() => survey.data.value !== undefined);
  const answer = useAnswer(
    ResearchPackageCheckDocument,
    computed(() => ({
      selection: selection.value,
      options: {
        ...choice.value,
        moments: [...choice.value.moments],
        attributes: [...choice.value.attributes],
      },
    })),
    { pause: () => !isKnown.value, typenames: ['Tie', 'Resident', 'Organization', 'Wave', 'Import'] },
  );
  return {
    rounds,
    presets: computed(() => [
      ...(ofRounds.value.length > 1 ? [{ id: 'rounds' as const, moments: ofRounds.value }] : []),
      { id: 'halfYears' as const, moments: ofHalfYears.value },
    ]),
    choice,
    check: computed<PackageCheck | null>(() => answer.data.value?.researchPackageCheck ?? null),
    isLoading: computed(() => survey.isLoading.value || answer.isLoading.value),
    problem: computed(() => survey.problem.value ?? answer.problem.value),
    retry(): void {
      if (survey.problem.value) survey.retry();
      else answer.retry();
    },
    change(part: Partial<PackageChoice>): void {
      const { moments } = readPackage(route.query);
      void router.replace({ query: writePackage({ ...choice.value, moments, ...part }, route.query) });
    },
    momentInWords(name: string): string {
      return isPartialDate(name) ? inWords(name) : name || t('evolution.moment.round');
    },
  };
}
