import { useI18n } from 'vue-i18n';
import type { NetworkSelection } from '../../api/generated.ts';
import { dayOf } from '../../network/selectionAddress.ts';
import { useDateWords } from '../useDateWords.ts';
import { useToday } from '../useToday.ts';
import { noPlace } from './filterActivists.ts';
import type { ListAddress } from './listAddress.ts';

/** Under which conditions a list of activists is shown, in words, for paper: of which day, how long, narrowed by what. */
export function useListConditions() {
  const { t } = useI18n();
  const today = useToday();
  const { inWords } = useDateWords();
  return (
    selection: NetworkSelection,
    { first, filter }: Pick<ListAddress, 'first' | 'filter'>,
    buildings: readonly { readonly id: string; readonly name: string }[],
  ): readonly string[] => {
    const { placeId, leastDimensions, strength, onlyRobust, onlyUndecided } = filter;
    const building =
      placeId === noPlace
        ? t('lists.building.unknown')
        : (buildings.find(({ id }) => id === placeId)?.name ?? t('lists.building.label'));
    const narrowed = [
      placeId === null ? '' : building,
      strength === null || strength === 'all' ? '' : t(`activists.strengths.${strength}`),
      leastDimensions === 0 ? '' : t('activists.printed.least', { n: leastDimensions }, leastDimensions),
      onlyRobust ? t('activists.filters.onlyRobust') : '',
      onlyUndecided ? t('activists.filters.onlyUndecided') : '',
    ].filter(Boolean);
    return [
      t('activists.printed.day', { date: inWords(dayOf(selection, today)) }),
      t('activists.printed.list', {
        length: t('activists.filters.people', { n: first }),
        conditions:
          narrowed.length === 0 ? t('activists.printed.none') : narrowed.join(t('activists.barJoin')),
      }),
    ];
  };
}
