import { computed, ref } from 'vue';
import { DataCatalogueDocument, type DataCatalogueQuery } from '../../api/generated.ts';
import { useAnswer } from '../useAnswer.ts';

export type CatalogueRow = DataCatalogueQuery['dataCatalogue'][number];

/** Whether a row holds a word in one of the things that are shown of it. */
export function isAbout(row: CatalogueRow, word: string): boolean {
  const wanted = word.trim().toLowerCase();
  return [row.subject, row.name, row.purpose, row.basis, row.sensitivity].some((text) =>
    text.toLowerCase().includes(wanted),
  );
}

/** What stands first for whoever asks: residents themselves, what is encrypted, what they decided, their ties. */
const groupOf = ({ field }: CatalogueRow): number => {
  const found = ['Resident.', 'protected.', 'consent.'].findIndex((prefix) => field.startsWith(prefix));
  if (found >= 0) return found;
  return field.includes('.') ? 4 : 3;
};

/** Everything that is kept about people, searched by word and by sensitivity. */
export function useCatalogue() {
  const answer = useAnswer(DataCatalogueDocument, {});
  const wanted = ref('');
  const sensitivity = ref('');
  const all = computed(() =>
    (answer.data.value?.dataCatalogue ?? []).toSorted((a, b) => groupOf(a) - groupOf(b)),
  );
  return {
    wanted,
    sensitivity,
    all,
    sensitivities: computed(() => [...new Set(all.value.map((row) => row.sensitivity))]),
    found: computed(() =>
      all.value.filter(
        (row) =>
          isAbout(row, wanted.value) && (sensitivity.value === '' || row.sensitivity === sensitivity.value),
      ),
    ),
    clear(): void {
      wanted.value = '';
      sensitivity.value = '';
    },
    isLoading: answer.isLoading,
    problem: answer.problem,
    retry: answer.retry,
  };
}
