import { computed, type WritableComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { firstLanguage, isLanguage, type Language } from '../locales/language.ts';
import { recall, remember } from './browserMemory.ts';

const memoryKey = 'linli.language';

/** The language to begin with. */
export function rememberedLanguage(): Language {
  return firstLanguage(recall(memoryKey), navigator.languages);
}

/** The language of texts and answers; setting it asks the server again. */
export function useLanguage(): { language: WritableComputedRef<Language> } {
  const { locale } = useI18n({ useScope: 'global' });
  const language = computed<Language>({
    get: () => (isLanguage(locale.value) ? locale.value : 'zh'),
    set: (chosen) => {
      remember(memoryKey, chosen);
      locale.value = chosen;
    },
  });
  return { language };
}
