import type { RouteLocationRaw } from 'vue-router';
import { writeSelection } from '../network/selectionAddress.ts';
import { useSelection } from './useSelection.ts';

type PageName =
  | 'overview'
  | 'network'
  | 'measures'
  | 'evolution'
  | 'query'
  | 'sets'
  | 'activists'
  | 'gaps'
  | 'introductions'
  | 'resources'
  | 'organizations'
  | 'cultivation'
  | 'data'
  | 'reports'
  | 'methods';

/** Links to the other pages of the community that keep the chosen network, and say more where wanted, such as whose card is open. */
export function usePageLink(): (page: PageName, more?: Readonly<Record<string, string>>) => RouteLocationRaw {
  const { selection } = useSelection();
  return (page, more = {}) => ({
    name: page,
    params: { communityId: selection.value.communityId },
    query: writeSelection(selection.value, { ...more }),
  });
}
