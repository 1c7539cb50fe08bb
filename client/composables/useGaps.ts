import { computed, ref, watch, type ComputedRef, type Ref } from 'vue';
import { SupportGapsDocument, type NetworkSelection } from '../api/generated.ts';
import { buildingsOf } from './buildings.ts';
import { filterGaps, noGapFilter, placesOf, type Gap, type GapFilter } from './gaps/filterGaps.ts';
import type { GapView } from './gaps/useGapView.ts';
import { useAnswer } from './useAnswer.ts';

/** How many gaps one answer of the server holds at most; filters work on one such block. */
const blockSize = 250;

/** Whose gaps: those that the user looks after, those whose day is over. */
export interface GapDuties {
  readonly mine: boolean;
  readonly overdue: boolean;
}

const noDuties: GapDuties = { mine: false, overdue: false };

/** The work list of support gaps of a selection: the chosen kind of gap, narrowed by what the user chose. */
export function useGaps(
  selection: ComputedRef<NetworkSelection>,
  view: ComputedRef<GapView>,
  rule: Ref<string | null>,
) {
  const duties = ref<GapDuties>(noDuties);
  const filter = ref<GapFilter>(noGapFilter);
  const offset = ref(0);
  watch([selection, rule, duties, view], () => {
    offset.value = 0;
  });
  const question = computed(() => ({
    selection: selection.value,
    rules: rule.value === null || view.value === 'done' ? null : [rule.value],
    state: view.value,
    ...(view.value === 'done' ? noDuties : duties.value),
  }));
  const narrowed = (gaps: readonly Gap[]): readonly Gap[] =>
    view.value === 'done' ? gaps : filterGaps(gaps, filter.value);
  const answer = useAnswer(
    SupportGapsDocument,
    computed(() => ({ ...question.value, first: blockSize, offset: offset.value })),
    { typenames: ['Resident', 'Tie', 'Need', 'Resource', 'FollowUp', 'GapThresholds'] },
  );
  const list = computed(() => answer.data.value?.supportGaps ?? null);
  const block = computed(() => list.value?.gaps ?? []);
  const count = (state: GapView): number =>
    (list.value?.rules ?? []).reduce((sum, each) => sum + each[state], 0);
  return {
    ...answer,
    duties,
    filter,
    list,
    /** How many gaps there are in a state, of all kinds. */
    counts: computed(() => ({ open: count('open'), aside: count('aside'), done: count('done') })),
    buildings: computed(() => buildingsOf(block.value.flatMap(placesOf))),
    shown: computed(() => narrowed(block.value)),
    /** Which of some gaps the user chose to see. */
    narrowed,
    /** What is asked for, without the block. */
    question,
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
      duties.value = noDuties;
      rule.value = null;
    },
  };
}
