import { computed, type ComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';
import type { RouteLocationRaw } from 'vue-router';
import type { IconName } from '../styles/icons.ts';
import { writeSelection } from '../network/selectionAddress.ts';
import {
  administrationPages,
  menuGroups,
  networkPages,
  type CommunityPage,
  type MenuGroupId,
} from './access/pageAccess.ts';
import { useAccess } from './useAccess.ts';
import { useSelection } from './useSelection.ts';

export interface PageLink {
  readonly id: string;
  readonly name: string;
  readonly icon: IconName;
  readonly to: RouteLocationRaw;
}

export interface CommunityPageLink extends PageLink {
  readonly id: CommunityPage;
}

/** The pages of a community that are for who is signed in, in the groups of the menu; groups without a page are left out. */
export function usePages(): ComputedRef<
  readonly { readonly id: MenuGroupId; readonly pages: readonly CommunityPageLink[] }[]
> {
  const { t } = useI18n();
  const { selection } = useSelection();
  const { mayOpen } = useAccess();
  return computed(() => {
    const communityId = String(selection.value.communityId);
    const query = writeSelection(selection.value, {});
    const linkTo = (page: CommunityPage): CommunityPageLink => ({
      id: page,
      name: t(`shell.${page}`),
      icon: page,
      to: { name: page, params: { communityId }, ...(networkPages.includes(page) ? { query } : {}) },
    });
    return menuGroups
      .map(({ id, pages }) => ({
        id,
        pages: pages.filter((page) => mayOpen(page, communityId)).map(linkTo),
      }))
      .filter(({ pages }) => pages.length > 0);
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
