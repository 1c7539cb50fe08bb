import type { RouteLocationNamedRaw } from 'vue-router';
import { usualTieKinds, writeSelection } from '../network/selectionAddress.ts';
import { useSelection } from './useSelection.ts';

/**
 * Links to the network among the members of an organization or the residents of a place. Of the chosen kinds of ties those
 * between persons are kept, since no organization is among its own members.
 */
export function useGroupNetworkLink(): (groupId: string) => RouteLocationNamedRaw {
  const { selection } = useSelection();
  return (groupId) => {
    const tieKinds = selection.value.tieKinds?.filter((kind) => usualTieKinds.includes(kind));
    return {
      name: 'network',
      params: { communityId: selection.value.communityId },
      query: writeSelection(
        { ...selection.value, tieKinds: tieKinds?.length ? tieKinds : null, membersOf: groupId },
        {},
      ),
    };
  };
}
