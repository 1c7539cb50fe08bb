import { computed, ref } from 'vue';
import type { ActorKind, ImportOptionsInput, TieKind } from '../api/generated.ts';

/** What the user decides about how files are read; `options` is what a reading would be asked for. */
export function useImportOptions() {
  const words = ref<ReadonlyMap<string, TieKind>>(new Map());
  const filters = ref<readonly { readonly column: string; readonly value: string }[]>([]);
  const wave = ref('');
  const actorKind = ref<ActorKind | ''>('');
  const applied = ref('');

  const options = computed<ImportOptionsInput>(() => ({
    map: [...words.value].map(([word, kind]) => ({ word, kind })),
    where: filters.value
      .filter(({ column, value }) => column !== '' && value !== '')
      .map((each) => ({ ...each })),
    wave: wave.value.trim() || null,
    actorKind: actorKind.value || null,
  }));
  const asText = computed(() => JSON.stringify(options.value));

  return {
    words,
    filters,
    wave,
    actorKind,
    options,
    /** Whether something was chosen since the files were last read. */
    isChanged: computed(() => asText.value !== applied.value),
    /** Remembers that files are being read in this way. */
    apply(): void {
      applied.value = asText.value;
    },
    clear(): void {
      words.value = new Map();
      filters.value = [];
      wave.value = '';
      actorKind.value = '';
      applied.value = '';
    },
  };
}

export type ImportChoices = ReturnType<typeof useImportOptions>;
