import { computed, type MaybeRefOrGetter, toValue } from 'vue';
import { useI18n } from 'vue-i18n';
import type { SheetCell } from '../exchange/listSheet.ts';
import { personIdsOf } from '../exchange/listSheet.ts';
import { useDateWords } from '../useDateWords.ts';
import { useVocabulary } from '../useVocabulary.ts';
import type { QueryAnswer } from './useGraphQuery.ts';
import type { QueryFact } from './useQueryOptions.ts';

type ActorRow = QueryAnswer['actors'][number];
type TieRow = QueryAnswer['ties'][number];
/** A row of either sort; the other is absent. */
export interface FoundRow {
  readonly key: string;
  readonly actor?: ActorRow;
  readonly tie?: TieRow;
}

export interface FoundColumn {
  readonly id: string;
  readonly title: string;
  readonly text: (row: FoundRow) => string;
  /** What a file holds: every digit, dates as ISO 8601. */
  readonly sheet: (row: FoundRow) => SheetCell;
  readonly isNumber?: boolean;
  readonly isSecondary?: boolean;
}

export const rowsOf = ({ actors, ties }: Pick<QueryAnswer, 'actors' | 'ties'>): FoundRow[] => [
  ...actors.map((actor): FoundRow => ({ key: actor.actor.id, actor })),
  ...ties.map((tie): FoundRow => ({ key: tie.tieId, tie })),
];

export const personsOfRow = ({ actor, tie }: FoundRow): string[] =>
  personIdsOf(actor?.actor, tie?.from, tie?.to);

/** The columns of what a query found, for the table of the page and for files. */
export function useQueryColumns(
  answer: MaybeRefOrGetter<QueryAnswer | null>,
  facts: MaybeRefOrGetter<readonly QueryFact[]>,
) {
  const { t, n } = useI18n();
  const { inWords } = useDateWords();
  const { nodeKindName, tieKindName, subkindName } = useVocabulary();
  const number = (value: number | null): string =>
    value === null ? t('parts.table.unknown') : n(value, 'short');

  const words = (id: string, title: string, read: (row: FoundRow) => string | null): FoundColumn => ({
    id,
    title,
    text: (row) => read(row) ?? '',
    sheet: read,
  });
  const day = (id: 'validFrom' | 'validTo'): FoundColumn => ({
    id,
    title: t(`query.columns.${id}`),
    text: ({ tie }) => (tie?.[id] ? inWords(tie[id]) : ''),
    sheet: ({ tie }) => tie?.[id] ?? null,
    isSecondary: true,
  });

  /** A choice is told by its name, as the fact was registered. */
  function factText(columnId: string, value: string | null): string | null {
    const fact = toValue(facts).find(({ id }) => `fact:${id}` === columnId);
    return fact?.choices.find(({ id }) => id === value)?.name ?? value;
  }

  const ofActors = (found: QueryAnswer): FoundColumn[] => [
    words('name', t('query.columns.name'), ({ actor }) => actor?.actor.name ?? null),
    {
      ...words('kind', t('query.columns.kind'), ({ actor }) =>
        actor ? nodeKindName(actor.actor.kind) : null,
      ),
      isSecondary: true,
    },
    words('place', t('query.columns.place'), ({ actor }) => actor?.actor.placeName ?? null),
    ...found.factColumns.map(({ id, name }, i) =>
      words(id, name, ({ actor }) => factText(id, actor?.facts[i] ?? null)),
    ),
  ];

  const ofTies = (): FoundColumn[] => [
    words('from', t('query.columns.from'), ({ tie }) => tie?.from.name ?? null),
    words('to', t('query.columns.to'), ({ tie }) => tie?.to.name ?? null),
    words('kind', t('query.columns.kind'), ({ tie }) => (tie ? tieKindName(tie.kind) : null)),
    words('subkind', t('query.columns.subkind'), ({ tie }) =>
      tie?.subkind ? subkindName(tie.kind, tie.subkind) : null,
    ),
    {
      id: 'weight',
      title: t('query.columns.weight'),
      text: ({ tie }) => (tie && tie.weight !== null ? n(tie.weight, 'short') : ''),
      sheet: ({ tie }) => tie?.weight ?? null,
      isNumber: true,
    },
    day('validFrom'),
    day('validTo'),
    words('wave', t('query.columns.wave'), ({ tie }) => tie?.wave ?? null),
  ];

  const columns = computed<readonly FoundColumn[]>(() => {
    const found = toValue(answer);
    if (!found) return [];
    const isOfTies = found.ties.length > 0;
    return [
      ...(isOfTies ? ofTies() : ofActors(found)),
      ...found.measureColumns.map(({ id, name }, i): FoundColumn => {
        const value = ({ actor, tie }: FoundRow): number | null => (actor ?? tie)?.values[i] ?? null;
        return { id, title: name, text: (row) => number(value(row)), sheet: value, isNumber: true };
      }),
    ];
  });
  return { columns };
}
