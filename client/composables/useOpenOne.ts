import { nextTick, shallowRef, type Ref } from 'vue';

/**
 * Several forms of which one is open at a time; each button that opens one names it in `data-opens`. Whoever leaves a
 * form is back at its button. `buttons` is what holds them.
 */
export function useOpenOne<Form extends string>(buttons: Readonly<Ref<HTMLElement | null>>) {
  const open = shallowRef<Form | null>(null);

  async function close(): Promise<void> {
    const former = open.value;
    open.value = null;
    await nextTick();
    buttons.value?.querySelector<HTMLElement>(`[data-opens="${former ?? ''}"]`)?.focus();
  }

  return { open, close };
}
