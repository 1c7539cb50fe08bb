import { useI18n } from 'vue-i18n';
import { useCounts } from '../useCounts.ts';
import { buildingMeasures, type BuildingMeasure } from './buildingAmounts.ts';
import type { Building } from './buildingPlaces.ts';

/** The figures of a building in words. */
export function useBuildingWords() {
  const { t } = useI18n();
  const { count, share } = useCounts();
  const figure = (building: Building, measure: BuildingMeasure): string =>
    measure === 'participation' ? share(building.participants, building.residents) : count(building[measure]);
  return {
    figure,
    /** All of it, for a pointer that rests there. */
    told: (building: Building): string =>
      [
        building.name,
        t('resources.map.residents', { n: count(building.residents) }),
        ...buildingMeasures.map((each) => `${t(`resources.map.short.${each}`)} ${figure(building, each)}`),
      ].join(t('resources.map.join')),
  };
}
