import {
  computed,
  ref,
  shallowRef,
  watch,
  type ComputedRef,
  type MaybeRefOrGetter,
  type Ref,
  toValue,
} from 'vue';
import { nameIndex, type Syllables } from '../network/nameSearch.ts';

/** One dictionary for the whole page, read when somebody first searches. */
const syllables = shallowRef<Syllables | null>(null);
let isAsked = false;

async function learnPinyin(): Promise<void> {
  if (isAsked) return;
  isAsked = true;
  const { pinyin } = await import('pinyin-pro');
  // Lists change with each person that is picked, and most of their names are the same as before.
  const known = new Map<string, readonly string[]>();
  syllables.value = (name) => {
    const found =
      known.get(name) ??
      pinyin(name, { toneType: 'none', type: 'array', mode: 'surname', nonZh: 'consecutive' });
    known.set(name, found);
    return found;
  };
}

/** Searches by name, full pinyin or initials; with an empty query all items stay. */
export function usePinyinSearch<Item>(
  items: MaybeRefOrGetter<readonly Item[]>,
  nameOf: (item: Item) => string,
): { readonly query: Ref<string>; readonly found: ComputedRef<readonly Item[]> } {
  const query = ref('');
  watch(query, (text) => {
    if (text !== '') void learnPinyin();
  });
  const index = computed(() => nameIndex(toValue(items), nameOf, syllables.value));
  return { query, found: computed(() => index.value.find(query.value)) };
}
