import { nextTick, ref, type Ref } from 'vue';

/** A form that asks before what was written in it is lost. */
interface AskingForm {
  askToClose(): void;
}

/** A form that a button opens and closes: whoever leaves it is back at the button. `form` is asked before it closes. */
export function useOpenForm(
  button: Readonly<Ref<HTMLElement | null>>,
  form?: Readonly<Ref<AskingForm | null>>,
) {
  const isOpen = ref(false);

  async function close(): Promise<void> {
    isOpen.value = false;
    await nextTick();
    button.value?.focus();
  }

  function toggle(): void {
    if (isOpen.value && form?.value) form.value.askToClose();
    else isOpen.value = !isOpen.value;
  }

  return { isOpen, close, toggle };
}
