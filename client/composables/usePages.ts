import { computed, type ComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';
import type { RouteLocationRaw } from 'vue-router';
import type { IconName } from '../styles/icons.ts';
import { writeSelection } from '../network/selectionAddress.ts';
import { administrationPages, communityPages, networkPages } from './access/pageAccess.ts';
import { useAccess } from './useAccess.ts';
import { useSelection } from './useSelection.ts';

export interface PageLink {
  readonly id: string;
  readonly name: string;
  readonly icon: IconName;
  readonly to: RouteLocationRaw;
}

/** The pages of a community that are for who is signed in, in the order of the menu. */
export function usePages(): ComputedRef<readonly PageLink[]> {
  const { t } = useI18n();
  const { selection } = useSelection();
  const { mayOpen } = useAccess();
  return computed(() => {
    const communityId = String(selection.value.communityId);
    const query = writeSelection(selection.value, {});
    return communityPages
      .filter((page) => mayOpen(page, communityId))
      .map((page) => ({
        id: page,
        name: t(`shell.${page}`),
        icon: page,
        to: { name: page, params: { communityId }, ...(networkPages.includes(page) ? { query } : {}) },
      }));
  });
}

/** The pages about the installation that are for who is signed in. */
export function useAdministrationPages(): ComputedRef<readonly PageLink[]> {
  const { t } = useI18n();
  const { mayOpen } = useAccess();
  return computed(() =>
    administrationPages
      .filter((page) => mayOpen(page, null))
      .map((page) => ({ id: page, name: t(`shell.${page}`), icon: page, to: { name: page } })),
  );
}
