import { ref, watch } from 'vue';

/**
 * Which part of a picture is looked at alone; null = all. It goes when the picture has it no more.
 * @param ids what the picture has; null = there is none at present
 */
export function useFocus(ids: () => readonly string[] | null) {
  const focus = ref<string | null>(null);
  watch(ids, (now) => {
    if (now && focus.value !== null && !now.includes(focus.value)) focus.value = null;
  });
  return {
    focus,
    toggle(id: string): void {
      focus.value = focus.value === id ? null : id;
    },
  };
}
