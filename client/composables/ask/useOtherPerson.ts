import { computed, ref, type Ref } from 'vue';

/**
 * Lets somebody else be chosen for a form; where something is filled in that belongs to the person chosen before, only
 * after it was asked.
 */
export function useOtherPerson(chosenId: Ref<string | null>, isUnsaved: () => boolean) {
  /** Who is wanted next, while it is asked; undefined = nothing is asked. */
  const wantedId = ref<string | null>();
  return {
    /** What a picker shows and sets. */
    pickedId: computed({
      get: () => chosenId.value,
      set: (id: string | null) => {
        if (id !== chosenId.value && isUnsaved()) wantedId.value = id;
        else chosenId.value = id;
      },
    }),
    isAsking: computed(() => wantedId.value !== undefined),
    change(): void {
      chosenId.value = wantedId.value ?? null;
      wantedId.value = undefined;
    },
    stay(): void {
      wantedId.value = undefined;
    },
  };
}
