import { useI18n } from 'vue-i18n';
import type { PropertyTerm, PropertyValue } from '../../api/nodeDocuments.ts';
import { useDateWords } from '../useDateWords.ts';

/** What a property of a node says, in words; '' = it is not known. */
export function usePropertyWords() {
  const { t } = useI18n();
  const { inWords } = useDateWords();

  function said({ type, choices }: PropertyTerm, value: PropertyValue | undefined): string {
    if (value === null || value === undefined) return '';
    if (typeof value === 'object') return value.join(t('register.join'));
    if (typeof value === 'boolean') return value ? t('register.yes') : t('register.no');
    if (type === 'choice') return choices.find(({ id }) => id === value)?.name ?? String(value);
    // A number stands as it was written: a year has no thousands.
    return type === 'date' ? inWords(String(value)) : String(value);
  }

  return { said };
}
