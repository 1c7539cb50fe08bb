import { computed, type ComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';
import type { RouteLocationRaw } from 'vue-router';
import type { IconName } from '../styles/icons.ts';
import { writeSelection } from '../network/selectionAddress.ts';
import { useSelection } from './useSelection.ts';

export interface PageLink {
  readonly id: string;
  readonly name: string;
  readonly icon: IconName;
  readonly to: RouteLocationRaw;
}

/** The pages of a community, in the order of the menu; those about a network keep the one that was chosen. */
export function usePages(): ComputedRef<readonly PageLink[]> {
  const { t } = useI18n();
  const { selection } = useSelection();
  return computed(() => {
    const params = { communityId: selection.value.communityId };
    const query = writeSelection(selection.value, {});
    return [
      { id: 'overview', name: t('shell.overview'), icon: 'overview', to: { name: 'overview', params } },
      { id: 'network', name: t('shell.network'), icon: 'network', to: { name: 'network', params, query } },
      {
        id: 'activists',
        name: t('shell.activists'),
        icon: 'activists',
        to: { name: 'activists', params, query },
      },
      { id: 'gaps', name: t('shell.gaps'), icon: 'gaps', to: { name: 'gaps', params, query } },
      {
        id: 'resources',
        name: t('shell.resources'),
        icon: 'resources',
        to: { name: 'resources', params, query },
      },
      { id: 'data', name: t('shell.data'), icon: 'data', to: { name: 'data', params } },
      { id: 'methods', name: t('shell.methods'), icon: 'methods', to: { name: 'methods', params } },
    ];
  });
}
