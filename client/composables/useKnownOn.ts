import { computed, type ComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRoute } from 'vue-router';
import { networkPages } from './access/pageAccess.ts';
import { useDateWords } from './useDateWords.ts';
import { useSelection } from './useSelection.ts';

/** Pages that are computed of the selection; the others tell what is known now, whatever their address keeps for later. */
const pagesOfSelection: readonly string[] = [...networkPages, 'organization', 'person', 'data'];

/** The past day of which the page tells what was known then, as its address says. */
export function useKnownOn(): {
  /** Null = all that is known now. */
  readonly knownOn: ComputedRef<string | null>;
  /** What a file that is taken away says of it; empty when all is known. */
  readonly lines: ComputedRef<readonly string[]>;
  /** Goes back to all that is known now. */
  forget(): void;
} {
  const { t } = useI18n();
  const { inWords } = useDateWords();
  const route = useRoute();
  const { selection, change } = useSelection();
  const knownOn = computed(() =>
    pagesOfSelection.includes(String(route.name)) ? (selection.value.asKnownOn ?? null) : null,
  );
  return {
    knownOn,
    lines: computed(() =>
      knownOn.value === null ? [] : [t('selection.knownLine', { day: inWords(knownOn.value) })],
    ),
    forget: () => change({ asKnownOn: null }),
  };
}
