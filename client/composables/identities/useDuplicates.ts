import { computed, ref, type ComputedRef } from 'vue';
import { PossibleDuplicatesDocument, type PossibleDuplicatesQuery } from '../../api/generated.ts';
import { useLongAnswer } from '../useLongAnswer.ts';

/** Two residents who may be one. */
export type Duplicate = PossibleDuplicatesQuery['possibleDuplicates']['edges'][number]['node'];

const pageSize = 20;

/** Pairs of residents who may be one, the likeliest first, a page after the other. */
export function useDuplicates(communityId: ComputedRef<string>) {
  /** Where each page begins that was turned to; the first begins at the start. */
  const starts = ref<readonly (string | null)[]>([null]);
  const after = computed(() => starts.value.at(-1) ?? null);
  /** Put off until the page is opened again. */
  const putOff = ref<readonly string[]>([]);
  const answer = useLongAnswer(PossibleDuplicatesDocument, (job) => ({
    ...{ communityId: communityId.value, first: pageSize, after: after.value, job },
  }));
  const list = computed(() => answer.data.value?.possibleDuplicates ?? null);
  return {
    pairs: computed(() =>
      (list.value?.edges ?? []).map(({ node }) => node).filter(({ id }) => !putOff.value.includes(id)),
    ),
    total: computed(() => list.value?.totalCount ?? null),
    hasMore: computed(() => list.value?.pageInfo.hasNextPage ?? false),
    isFirst: computed(() => starts.value.length === 1),
    problem: answer.problem,
    work: answer.work,
    later: (id: string): void => {
      putOff.value = [...putOff.value, id];
    },
    next: (): void => {
      starts.value = [...starts.value, list.value?.pageInfo.endCursor ?? null];
    },
    first: (): void => {
      starts.value = [null];
    },
  };
}
