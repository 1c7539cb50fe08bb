import { computed, shallowRef, type ComputedRef } from 'vue';
import { SubgroupsDocument, type CommunityMethod, type NetworkSelection } from '../../api/generated.ts';
import { useLongAnswer } from '../useLongAnswer.ts';
import { groupsOfRows } from './groupsOfRows.ts';
import { useNetworkActors } from './useNetworkActors.ts';

export interface GroupingChoice {
  readonly method: CommunityMethod;
  readonly weighted: boolean;
  /** Above 1 for smaller groups, below for larger ones. */
  readonly resolution: number;
  readonly runs: number;
}

export const groupingMethods: readonly CommunityMethod[] = ['leiden', 'louvain', 'labelPropagation'];
const usualGrouping: GroupingChoice = { method: 'leiden', weighted: false, resolution: 1, runs: 50 };
const mostCore = 3;

/** The agreement between runs in four grades. */
export function gradeOf(agreement: number): 'same' | 'close' | 'loose' | 'different' {
  if (agreement >= 0.9) return 'same';
  if (agreement >= 0.7) return 'close';
  return agreement >= 0.4 ? 'loose' : 'different';
}

/** Circles found many times over, and how surely each person belongs to hers. */
export function useStableGroups(selection: ComputedRef<NetworkSelection>) {
  const choice = shallowRef(usualGrouping);
  const { data, problem, work } = useLongAnswer(SubgroupsDocument, (job) => ({
    selection: selection.value,
    method: choice.value.method,
    options: { weighted: choice.value.weighted, seed: 1, resolution: choice.value.resolution },
    runs: choice.value.runs,
    job,
  }));
  const network = useNetworkActors(selection);
  const result = computed(() => data.value?.subgroups ?? null);
  /** Those by whom a group is recognised come first in it. */
  const places = computed(
    () =>
      new Map(
        result.value?.cores.flatMap(({ members }) =>
          members.map((member, index) => [member.id, mostCore - index] as const),
        ),
      ),
  );
  return {
    choice,
    result,
    groups: computed(() => {
      const [subgroups, actors] = [result.value, network.actors.value];
      if (!subgroups || !actors) return [];
      const rows = subgroups.nodes.map((node) => ({ ...node, actor: actors.actorOf(node.actor.id) }));
      return groupsOfRows(rows, (actorId) => places.value.get(actorId) ?? 0, subgroups.groupSizes);
    }),
    problem,
    work,
  };
}
