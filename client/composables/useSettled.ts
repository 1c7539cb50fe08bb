import { onBeforeUnmount, ref, watch, type Ref } from 'vue';

/** What is typed, once the typing has rested for a moment: so that not every key asks the server. */
export function useSettled(typed: Ref<string>, restMs = 300): Ref<string> {
  const settled = ref(typed.value.trim());
  let timer: ReturnType<typeof setTimeout> | undefined;
  watch(typed, (now) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      settled.value = now.trim();
    }, restMs);
  });
  onBeforeUnmount(() => clearTimeout(timer));
  return settled;
}
