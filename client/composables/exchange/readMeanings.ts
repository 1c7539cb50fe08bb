import type { ImportReadingFragment } from '../../api/generated.ts';

type Table = ImportReadingFragment['tables'][number];

/** How the columns of a sheet were read, as choices that read it so again. Columns that are kept as they are need none. */
export const readMeanings = ({ columns }: Pick<Table, 'columns'>): ReadonlyMap<string, string> =>
  new Map(
    columns.flatMap(({ header, meaning }) =>
      header === '' || meaning === null ? [] : [[header, meaning] as const],
    ),
  );
