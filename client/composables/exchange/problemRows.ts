import type { ImportProblemListQuery } from '../../api/generated.ts';

export type ImportProblemRow = NonNullable<ImportProblemListQuery['import']>['problems'][number];

/** The problems of an import as a table to hand to whoever keeps the files; the first row has the headings. */
export function problemRows(
  problems: readonly ImportProblemRow[],
  headings: Readonly<Record<'file' | 'sheet' | 'row' | 'column' | 'value' | 'message', string>>,
): readonly (readonly string[])[] {
  const { file, sheet, row, column, value, message } = headings;
  return [
    [file, sheet, row, column, value, message],
    ...problems.map((each) => [
      each.file ?? '',
      each.sheet ?? '',
      each.row === null ? '' : String(each.row),
      each.column ?? '',
      each.value ?? '',
      each.message,
    ]),
  ];
}
