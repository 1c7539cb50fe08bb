import { useRoute, type RouteLocationNamedRaw } from 'vue-router';
import { writeSelection } from '../../network/selectionAddress.ts';
import { useSelection } from '../useSelection.ts';

/** Links to the page of one person that keep the chosen network and weights. */
export function usePersonLink(): (personId: string) => RouteLocationNamedRaw {
  const route = useRoute();
  const { selection } = useSelection();
  return (personId) => {
    const { weights } = route.query;
    return {
      name: 'person',
      params: { communityId: selection.value.communityId, personId },
      query: writeSelection(selection.value, weights ? { weights } : {}),
    };
  };
}
