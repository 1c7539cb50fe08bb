import { useI18n } from 'vue-i18n';
import { useVocabulary } from '../useVocabulary.ts';

/** What tells two persons of one name apart. */
export interface DescribedPerson {
  readonly gender?: string | null;
  readonly birthYear?: number | null;
}

export function usePersonWords(): {
  /** Gender and year of birth in one line; what isn't known is left out, and nothing known is ''. */
  describe(person: DescribedPerson): string;
} {
  const { t } = useI18n();
  const { choiceName } = useVocabulary();
  return {
    describe: ({ gender, birthYear }) =>
      [gender && choiceName('Resident', 'gender', gender), birthYear && t('person.born', { year: birthYear })]
        .filter(Boolean)
        .join(' · '),
  };
}
