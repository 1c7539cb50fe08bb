import { computed, ref, shallowRef, toValue, type MaybeRefOrGetter } from 'vue';
import { codesOf, formItems, usualEdition, type Codes, type Scale, type ScoredAnswers } from './scaleForm.ts';

/**
 * A scale while it is filled in, item after item, and after the last one the looking over (`at` = number of items). It
 * begins with the entry that is corrected, or empty by the edition of `like`.
 */
export function useScaleForm(
  scale: MaybeRefOrGetter<Scale>,
  { corrected, like }: { readonly corrected: ScoredAnswers | null; readonly like: ScoredAnswers | null },
) {
  const former = corrected ?? like;
  const edition = ref<Record<string, number>>({
    ...usualEdition(toValue(scale)),
    ...Object.fromEntries(former?.answers.parameters.map(({ id, value }) => [id, value]) ?? []),
  });
  const codes = shallowRef<Codes>(corrected ? codesOf(corrected.answers) : new Map());
  const at = ref(0);
  const items = computed(() => formItems(toValue(scale), edition.value));
  const item = computed(() => items.value[at.value]);
  /** Answers that the edition still asks for and allows. */
  const answered = computed(() =>
    items.value.flatMap(({ id, from, to }) => {
      const code = codes.value.get(id);
      return code !== undefined && code >= from && code <= to ? [{ item: id, code }] : [];
    }),
  );

  function answer(id: string, code: number | null): void {
    const next = new Map(codes.value);
    if (code === null) next.delete(id);
    else next.set(id, code);
    codes.value = next;
  }
  function goTo(place: number): void {
    at.value = Math.min(Math.max(place, 0), items.value.length);
  }

  return {
    edition,
    codes,
    at,
    items,
    item,
    answered,
    unanswered: computed(() => {
      const known = new Set(answered.value.map((each) => each.item));
      return items.value.map((each, place) => ({ ...each, place })).filter(({ id }) => !known.has(id));
    }),
    isChanged: computed(() => codes.value.size > 0),
    parameters: computed(() => Object.entries(edition.value).map(([id, value]) => ({ id, value }))),
    answer,
    goTo,
    goOn: () => goTo(at.value + 1),
    goBack: () => goTo(at.value - 1),
  };
}
