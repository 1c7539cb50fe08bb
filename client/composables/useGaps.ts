import { computed, ref, watch, type ComputedRef } from 'vue';
import { SupportGapsDocument, type NetworkSelection } from '../api/generated.ts';
import { buildingsOf } from './buildings.ts';
import { filterGaps, noGapFilter, type GapFilter } from './gaps/filterGaps.ts';
import { useAnswer } from './useAnswer.ts';

/** How many gaps one answer of the server holds at most; filters work on one such block. */
const blockSize = 250;

/** The work list of support gaps of a selection: the chosen kind of gap, narrowed by what the user chose. */
export function useGaps(selection: ComputedRef<NetworkSelection>) {
  const rule = ref<string | null>(null);
  const filter = ref<GapFilter>(noGapFilter);
  const offset = ref(0);
  watch([selection, rule], () => {
    offset.value = 0;
  });
  const answer = useAnswer(
    SupportGapsDocument,
    computed(() => ({
      selection: selection.value,
      rules: rule.value === null ? null : [rule.value],
      first: blockSize,
      offset: offset.value,
    })),
    { typenames: ['Resident', 'Tie', 'Need', 'Resource'] },
  );
  const list = computed(() => answer.data.value?.supportGaps ?? null);
  const block = computed(() => list.value?.gaps ?? []);
  return {
    ...answer,
    rule,
    filter,
    list,
    buildings: computed(() =>
      buildingsOf(block.value.flatMap((gap) => (gap.otherActor ? [gap.actor, gap.otherActor] : [gap.actor]))),
    ),
    shown: computed(() => filterGaps(block.value, filter.value)),
    /** Which part of a very long list is here; null when all of it is. */
    range: computed(() => {
      const total = list.value?.totalCount ?? 0;
      return total > blockSize
        ? { from: offset.value + 1, to: offset.value + block.value.length, total }
        : null;
    }),
    blockSize,
    move: (blocks: number) => {
      offset.value = Math.max(0, offset.value + blocks * blockSize);
    },
    clearFilter: () => {
      filter.value = noGapFilter;
      rule.value = null;
    },
  };
}
