import { nextTick, ref, useTemplateRef } from 'vue';

/** What is said in the SaidLine of the template ref `saying`; saying something takes the focus there. */
export function useSaid() {
  const said = ref('');
  const saying = useTemplateRef<{ focus: () => void }>('saying');
  async function say(words: string): Promise<void> {
    said.value = words;
    await nextTick();
    saying.value?.focus();
  }
  return { said, say };
}
