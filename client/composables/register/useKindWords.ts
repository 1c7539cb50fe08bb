import { useI18n } from 'vue-i18n';

/** Names of kinds of nodes within a sentence. */
export function useKindWords() {
  const { t, locale } = useI18n();
  const inSentence = (name: string): string => name.toLocaleLowerCase(locale.value);
  return {
    inSentence,
    /** What a button is called that opens the form for a new one. */
    newOne: (name: string): string => t('register.new', { kind: inSentence(name) }),
  };
}
