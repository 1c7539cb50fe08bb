import { computed, ref } from 'vue';
import { useColleagues } from './useColleagues.ts';

/** Who is to look after something: who had it, or with nobody chosen (null) whoever opens the form; '' = nobody. */
export function useOwnerChoice(former: string | null) {
  const { colleagues } = useColleagues();
  const chosen = ref(former);
  return computed({
    get: () => chosen.value ?? colleagues.value.find(({ isMe }) => isMe)?.id ?? '',
    set: (owner: string) => {
      chosen.value = owner;
    },
  });
}
