import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useVocabulary } from './useVocabulary.ts';

/** What the columns of a file were taken for, in words: the columns of the two tables, and properties of actors. */
export function useColumnWords(): { meaningName(meaning: string): string } {
  const { t } = useI18n();
  const { nodeKinds } = useVocabulary();
  const columns = computed<ReadonlyMap<string, string>>(
    () =>
      new Map([
        ['id', t('data.meaning.id')],
        ['kind', t('data.meaning.kind')],
        ['type', t('data.meaning.kind')],
        ['name', t('data.meaning.name')],
        ['label', t('data.meaning.name')],
        ['place', t('data.meaning.place')],
        ['asked', t('data.meaning.asked')],
        ['answered', t('data.meaning.answered')],
        ['source', t('data.meaning.source')],
        ['target', t('data.meaning.target')],
        ['subkind', t('data.meaning.subkind')],
        ['weight', t('data.meaning.weight')],
        ['directed', t('data.meaning.directed')],
        ['validFrom', t('data.meaning.validFrom')],
        ['validTo', t('data.meaning.validTo')],
        ['wave', t('data.meaning.wave')],
        ['method', t('data.meaning.method')],
        ['frequency', t('data.meaning.frequency')],
        ['confirmedOn', t('data.meaning.confirmedOn')],
        ['note', t('data.meaning.note')],
      ]),
  );
  const properties = computed(
    () =>
      new Map(nodeKinds.value.flatMap((kind) => kind.properties.map(({ id, name }) => [id, name] as const))),
  );
  return { meaningName: (meaning) => columns.value.get(meaning) ?? properties.value.get(meaning) ?? meaning };
}
