import { computed, nextTick, ref, watch, type Ref } from 'vue';
import { problemAt, type Problem } from '../../api/problem.ts';

/**
 * What the server refused of a form: at the field that it is about, until that is changed, or else at the foot. What was
 * refused is shown at once: the first wrong field has the focus.
 */
export function useFormProblems(
  form: Readonly<Ref<HTMLElement | null>>,
  fields: () => readonly string[],
  problem: () => Problem | null,
) {
  const changed = ref<readonly string[]>([]);

  async function showWrong(): Promise<void> {
    await nextTick();
    form.value?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }

  watch(problem, async (now) => {
    changed.value = [];
    if (now) await showWrong();
  });
  return {
    showWrong,
    refusalAt: (field: string): string | null =>
      changed.value.includes(field) ? null : problemAt(problem(), field),
    /** The field says something else now. */
    noteChanged(field: string): void {
      if (!changed.value.includes(field)) changed.value = [...changed.value, field];
    },
    /** Null where the fields say all of it. */
    atFoot: computed(() => {
      const now = problem();
      const isOfFields = now?.fields?.length && now.fields.every(({ field }) => fields().includes(field));
      return isOfFields ? null : now;
    }),
  };
}
