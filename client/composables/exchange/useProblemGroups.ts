import { computed, type Ref } from 'vue';
import { ImportProblemGroupsDocument } from '../../api/generated.ts';
import { useReadAnswer } from './useReadAnswer.ts';

/** What is wrong in the files of an import, equal problems together. */
export function useProblemGroups(importId: Ref<string>, readings: Ref<number>) {
  const { read } = useReadAnswer(
    ImportProblemGroupsDocument,
    computed(() => ({ id: importId.value })),
    readings,
  );
  return { groups: computed(() => read.value?.problemGroups ?? []) };
}
