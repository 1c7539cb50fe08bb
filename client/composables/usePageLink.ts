import type { RouteLocationRaw } from 'vue-router';
import { writeSelection } from '../network/selectionAddress.ts';
import { useSelection } from './useSelection.ts';

type PageName = 'overview' | 'network' | 'activists' | 'gaps' | 'resources' | 'data' | 'methods';

/** Links to the other pages of the community that keep the chosen network, if wanted with a person's card open. */
export function usePageLink(): (page: PageName, actorId?: string) => RouteLocationRaw {
  const { selection } = useSelection();
  return (page, actorId) => ({
    name: page,
    params: { communityId: selection.value.communityId },
    query: writeSelection(selection.value, actorId === undefined ? {} : { actor: actorId }),
  });
}
