import { nextTick, ref, type Ref } from 'vue';

/** A form that a button opens and closes: whoever leaves it is back at the button. */
export function useOpenForm(button: Readonly<Ref<HTMLElement | null>>) {
  const isOpen = ref(false);

  async function close(): Promise<void> {
    isOpen.value = false;
    await nextTick();
    button.value?.focus();
  }

  return { isOpen, close };
}
