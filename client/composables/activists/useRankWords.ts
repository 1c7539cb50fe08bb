import { useI18n } from 'vue-i18n';
import type { RankInterval, ThinPlace } from './useCertainty.ts';

/** How sure a rank is, in a sentence; or why there is none. */
export function useRankWords(): (interval: RankInterval | null, thinPlace: ThinPlace | null) => string {
  const { t, n } = useI18n();
  return (interval, thinPlace) => {
    if (interval) {
      const { meanRank, low, high } = interval;
      return t('activists.place.words', {
        mean: n(meanRank, 'whole'),
        low: n(low, 'whole'),
        high: n(high, 'whole'),
      });
    }
    return thinPlace
      ? t('activists.place.fewAnswers', {
          place: thinPlace.placeName,
          answered: thinPlace.answered,
          residents: thinPlace.residents,
        })
      : t('activists.place.unknown');
  };
}
