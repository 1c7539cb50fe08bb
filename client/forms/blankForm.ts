import type { GuardedPage } from '../composables/access/pageAccess.ts';

/** Words of a form in both languages; a form is one file with its words in it. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

export const words = (zh: string, en: string): Words => ({ zh, en });

/** A piece of a form, from above to below. */
export type FormPart =
  /** Short blanks beside one another, as many in a row as have room. */
  | { readonly kind: 'fields'; readonly labels: readonly Words[] }
  /** A table with empty rows; `share` says how wide a column is beside the others (usual 1). */
  | {
      readonly kind: 'table';
      readonly title?: Words;
      readonly columns: readonly { readonly title: Words; readonly share?: number }[];
      readonly rows: number;
      /** Whether rows are numbered. */
      readonly numbered?: boolean;
    }
  /** Something to tick. */
  | { readonly kind: 'choices'; readonly label: Words; readonly options: readonly Words[] }
  /** A question with lines to write on. */
  | { readonly kind: 'lines'; readonly label: Words; readonly count: number }
  /** Something to read out, or to know. */
  | { readonly kind: 'text'; readonly text: Words }
  /** Rated from 1 to 5, with what one sees at 1, 3 and 5. */
  | {
      readonly kind: 'ratings';
      readonly rows: readonly {
        readonly name: Words;
        readonly hint: Words | null;
        readonly anchors: readonly Words[];
      }[];
    }
  /** There or not, with room for what it rests on. */
  | {
      readonly kind: 'checklist';
      readonly rows: readonly { readonly name: Words; readonly hint: Words | null }[];
      readonly answers: readonly Words[];
    }
  /** Who signs. */
  | { readonly kind: 'signatures'; readonly who: readonly Words[] };

/** A printed form that is filled in by hand; at most two pages of A4. A new one is a file of this folder and a line in `forms.ts`. */
export interface BlankForm {
  /** File name = export name = id. */
  readonly id: string;
  readonly name: Words;
  /** When it is used, in a sentence. */
  readonly use: Words;
  /** The page on which what was written is recorded, on a phone too. */
  readonly recordedOn: GuardedPage;
  readonly parts: readonly FormPart[];
}

export const fields = (...labels: Words[]): FormPart => ({ kind: 'fields', labels });
export const table = (
  rows: number,
  columns: readonly (readonly [Words, number?])[],
  more: { readonly title?: Words; readonly numbered?: boolean } = {},
): FormPart => ({
  ...{ kind: 'table', rows, ...more },
  columns: columns.map(([title, share]) => ({ title, ...(share !== undefined && { share }) })),
});
export const choices = (label: Words, ...options: Words[]): FormPart => ({ kind: 'choices', label, options });
export const lines = (label: Words, count: number): FormPart => ({ kind: 'lines', label, count });
export const text = (zh: string, en: string): FormPart => ({ kind: 'text', text: words(zh, en) });
export const signatures = (...who: Words[]): FormPart => ({ kind: 'signatures', who });

/** Words that several forms share. */
export const shared = {
  name: words('姓名', 'Name'),
  building: words('楼栋和房号', 'Building and flat'),
  day: words('日期', 'Date'),
  worker: words('社工', 'Social worker'),
  place: words('地点', 'Place'),
  note: words('备注', 'Note'),
  organization: words('组织名称', 'Organization'),
  signature: words('签名', 'Signature'),
  minutes: words('时长（分钟）', 'Minutes'),
  voluntary: text(
    '是否参加、回答哪几题都由您决定，可以随时停下，也可以以后要求查看、更正或不再使用。',
    'Whether to take part and what to answer is up to you. You may stop at any time, and later ask to see, correct or withdraw it.',
  ),
} as const;
