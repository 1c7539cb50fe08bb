import { computed, ref } from 'vue';
import type {
  ActorKind,
  ImportKnown,
  ImportOptionsInput,
  ImportMentionChoice,
  TieKind,
} from '../api/generated.ts';
import { readPartialDate } from './register/partialDate.ts';

/** A sheet of the files; files without sheets have one that is null. */
export interface SheetPlace {
  readonly file: string;
  readonly sheet: string | null;
}

/** How a sheet is to be read; what is left out is found by the server. */
export interface SheetChoice extends SheetPlace {
  readonly shape: string | null;
  readonly headerRow: number | null;
  /** What columns mean, by their headers; '' leaves one out. */
  readonly columns: ReadonlyMap<string, string>;
}

/** Every cell `from` of a column becomes `to`; '' empties it. */
export interface Replacement extends SheetPlace {
  readonly column: string;
  readonly from: string;
  readonly to: string;
}

/** Who is meant by a mention. */
export interface Decision {
  readonly as: ImportMentionChoice;
  /** Of `same`: the person who is meant. */
  readonly personId: string | null;
}

export const sheetKey = ({ file, sheet }: SheetPlace): string => JSON.stringify([file, sheet]);
const replacementKey = ({ column, from, ...place }: Replacement): string =>
  JSON.stringify([sheetKey(place), column, from]);

const sheetIn = ({
  file,
  sheet,
  shape,
  headerRow,
  columns,
}: NonNullable<ImportOptionsInput['sheets']>[number]): SheetChoice => ({
  file,
  sheet: sheet ?? null,
  shape: shape ?? null,
  headerRow: headerRow ?? null,
  columns: new Map((columns ?? []).map(({ header, meaning }) => [header, meaning])),
});

const textOf = (id: string | number | null | undefined): string | null =>
  id === null || id === undefined ? null : String(id);

const emptyActivity = { title: '', date: '' };

function activityIn(typed: {
  readonly title: string;
  readonly date: string;
}): ImportOptionsInput['activity'] {
  const title = typed.title.trim() || null;
  // A date that is still being typed, or that is none, is not asked for.
  const date = readPartialDate(typed.date);
  return title === null && date === null ? null : { title, date };
}

/** What the user decides about how files are read; `options` is what a reading would be asked for. */
export function useImportOptions() {
  const words = ref<ReadonlyMap<string, TieKind>>(new Map());
  const filters = ref<readonly { readonly column: string; readonly value: string }[]>([]);
  const wave = ref('');
  const actorKind = ref<ActorKind | ''>('');
  const sheets = ref<ReadonlyMap<string, SheetChoice>>(new Map());
  const replacements = ref<ReadonlyMap<string, Replacement>>(new Map());
  const decisions = ref<ReadonlyMap<string, Decision>>(new Map());
  /** What becomes of everybody who is referred to, known nowhere and not decided; null = it is asked. */
  const unknownPersons = ref<'new' | null>(null);
  const known = ref<ImportKnown>('fill');
  const activity = ref({ ...emptyActivity });
  const profileId = ref<string | null>(null);
  const applied = ref('');

  const options = computed<ImportOptionsInput>(() => ({
    map: [...words.value].map(([word, kind]) => ({ word, kind })),
    where: filters.value
      .filter(({ column, value }) => column !== '' && value !== '')
      .map((each) => ({ ...each })),
    wave: wave.value.trim() || null,
    actorKind: actorKind.value || null,
    sheets: [...sheets.value.values()].map(({ columns, ...sheet }) => ({
      ...sheet,
      columns: [...columns].map(([header, meaning]) => ({ header, meaning })),
    })),
    replace: [...replacements.value.values()],
    decisions: [...decisions.value].map(([mention, decision]) => ({ mention, ...decision })),
    unknownPersons: unknownPersons.value,
    known: known.value,
    activity: activityIn(activity.value),
    profileId: profileId.value,
  }));
  const asText = computed(() => JSON.stringify(options.value));

  function changeSheet(place: SheetPlace, change: Partial<Pick<SheetChoice, 'shape' | 'headerRow'>>): void {
    const key = sheetKey(place);
    const former = sheets.value.get(key);
    const { file, sheet } = place;
    // Another header or shape has columns of its own.
    const next = { file, sheet, shape: null, headerRow: null, ...former, ...change, columns: new Map() };
    sheets.value = new Map(sheets.value).set(key, next);
  }

  return {
    words,
    filters,
    wave,
    actorKind,
    sheets,
    replacements,
    decisions,
    unknownPersons,
    known,
    activity,
    profileId,
    options,
    /** Whether something was chosen since the files were last read. */
    isChanged: computed(() => asText.value !== applied.value),
    changeSheet,
    /** Says what columns of a sheet mean; `read` is how it was read so far, which stays. */
    changeColumn(
      place: SheetPlace,
      header: string,
      meaning: string,
      read: ReadonlyMap<string, string>,
    ): void {
      const key = sheetKey(place);
      const former = sheets.value.get(key);
      const { file, sheet } = place;
      const columns = new Map(former?.columns.size ? former.columns : read).set(header, meaning);
      const next = { file, sheet, shape: null, headerRow: null, ...former, columns };
      sheets.value = new Map(sheets.value).set(key, next);
    },
    mend(replacement: Replacement): void {
      replacements.value = new Map(replacements.value).set(replacementKey(replacement), replacement);
    },
    unmend(replacement: Replacement): void {
      replacements.value = new Map(
        [...replacements.value].filter(([key]) => key !== replacementKey(replacement)),
      );
    },
    /** Decides who mentions are; null = open again. */
    decide(mentions: readonly string[], decision: Decision | null): void {
      const next = new Map(decisions.value);
      for (const mention of mentions)
        if (decision) next.set(mention, decision);
        else next.delete(mention);
      decisions.value = next;
    },
    /** Takes up the choices in which files were read before. */
    restore(kept: Partial<ImportOptionsInput>): void {
      words.value = new Map((kept.map ?? []).map(({ word, kind }) => [word, kind]));
      filters.value = (kept.where ?? []).map(({ column, value }) => ({ column, value }));
      wave.value = kept.wave ?? '';
      actorKind.value = kept.actorKind ?? '';
      sheets.value = new Map((kept.sheets ?? []).map(sheetIn).map((sheet) => [sheetKey(sheet), sheet]));
      const mended = (kept.replace ?? []).map((each) => ({ ...each, sheet: each.sheet ?? null }));
      replacements.value = new Map(mended.map((each) => [replacementKey(each), each]));
      decisions.value = new Map(
        (kept.decisions ?? []).map(({ mention, as, personId }) => [
          mention,
          { as, personId: textOf(personId) },
        ]),
      );
      unknownPersons.value = kept.unknownPersons === 'new' ? 'new' : null;
      known.value = kept.known ?? 'fill';
      activity.value = { title: kept.activity?.title ?? '', date: kept.activity?.date ?? '' };
      profileId.value = textOf(kept.profileId);
      applied.value = asText.value;
    },
    /** Remembers in which way files are being read: that in which it was asked for, since more may be chosen meanwhile. */
    apply(read: ImportOptionsInput): void {
      applied.value = JSON.stringify(read);
    },
    clear(): void {
      words.value = new Map();
      filters.value = [];
      wave.value = '';
      actorKind.value = '';
      sheets.value = new Map();
      replacements.value = new Map();
      decisions.value = new Map();
      unknownPersons.value = null;
      known.value = 'fill';
      activity.value = { ...emptyActivity };
      profileId.value = null;
      applied.value = '';
    },
  };
}

export type ImportChoices = ReturnType<typeof useImportOptions>;
