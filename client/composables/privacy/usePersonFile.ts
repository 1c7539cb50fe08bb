import { computed, type MaybeRefOrGetter, toValue } from 'vue';
import {
  PersonBasicsDocument,
  PersonFileDocument,
  PurposesDocument,
  RecordConsentDocument,
  type RecordConsentInput,
} from '../../api/generated.ts';
import { newId } from '../../api/newId.ts';
import { useAnswer, useChange } from '../useAnswer.ts';

/** Everything that is kept about one person, and what she decided. */
export function usePersonFile(personId: MaybeRefOrGetter<string>) {
  const file = useAnswer(
    PersonFileDocument,
    computed(() => ({ personId: toValue(personId) })),
  );
  const basics = useAnswer(
    PersonBasicsDocument,
    computed(() => ({ id: toValue(personId) })),
  );
  const purposes = useAnswer(PurposesDocument, {});
  const recording = useChange(RecordConsentDocument);

  function retry(): void {
    file.retry();
    basics.retry();
    purposes.retry();
  }

  return {
    file: computed(() => file.data.value?.personFile ?? null),
    basics: computed(() => basics.data.value?.resident ?? null),
    texts: computed(() => new Map(purposes.data.value?.purposes.map((each) => [each.id, each]) ?? [])),
    isLoading: computed(() => file.isLoading.value || purposes.isLoading.value),
    problem: computed(() => file.problem.value ?? purposes.problem.value),
    retry,
    recording,
    /** Writes a decision down; true when it is kept. */
    async record(input: Omit<RecordConsentInput, 'id' | 'personId'>): Promise<boolean> {
      const made = await recording.run({ input: { ...input, id: newId(), personId: toValue(personId) } });
      if (made) retry();
      return made !== null;
    },
  };
}
