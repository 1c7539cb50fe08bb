import type { RawCell } from '../cells.ts';
import { actorColumns, columnsCalled } from '../columnWords.ts';
import { lineNumberColumn } from '../lineNumbers.ts';
import { alterHeading, headingBesideOne, meaningOfAlter, type AlterHeading } from './alterColumns.ts';
import { questionMeant } from './nameQuestions.ts';
import { personColumnCalled } from './personColumns.ts';
import { keptAsFact } from './surveyColumns.ts';

/** The columns of a sheet of people who name others, understood. */
export interface EgoColumns {
  readonly headers: readonly string[];
  readonly meanings: readonly (string | null)[];
  /** Headings about somebody named, by column. */
  readonly alters: ReadonlyMap<number, AlterHeading>;
  /** Whether a row is no interview of somebody but only says whom one person named: then both are but mentioned. */
  readonly isOfOne: boolean;
}

export const isNaming = (meaning: string | null | undefined): boolean =>
  meaning === 'alter' || questionMeant(meaning ?? null) !== null;

/** Headings about people who are named; where a row names only one of them, words such as 帮什么忙 and 备注 are about her. */
function altersIn(
  headers: readonly string[],
  told: ReadonlyMap<string, string>,
): Pick<EgoColumns, 'alters' | 'isOfOne'> {
  const alters = new Map<number, AlterHeading>();
  headers.forEach((heading, index) => {
    const alter = alterHeading(heading);
    if (alter) alters.set(index, alter);
  });
  const naming = headers.flatMap((heading, index) => {
    const alter = alters.get(index);
    return isNaming(told.get(heading) ?? (alter && meaningOfAlter(alter))) ? [index] : [];
  });
  const [only] = naming;
  const isOfOne = only !== undefined && naming.length === 1 && (alters.get(only)?.number ?? 0) === 0;
  if (isOfOne)
    headers.forEach((heading, index) => {
      const beside = alters.has(index) ? null : headingBesideOne(heading);
      if (beside) alters.set(index, beside);
    });
  return { alters, isOfOne };
}

export function columnsIn(headers: readonly string[], told: ReadonlyMap<string, string>): EgoColumns {
  const { alters, isOfOne } = altersIn(headers, told);
  const taken = new Set<string>();
  const lineNumber = lineNumberColumn(headers);
  const called = columnsCalled(actorColumns, headers).get('id');
  const id = called === lineNumber ? undefined : called;
  const found = headers.map((heading, index): string | null => {
    const said = told.get(heading);
    if (said !== undefined) return said === keptAsFact ? null : said;
    const alter = alters.get(index);
    if (alter) return meaningOfAlter(alter);
    const isDate =
      /^(?:访谈|调查|填写|帮忙|帮助|求助|提名)?(?:日期|时间)$|^(?:什么时候|哪一?天|何时)$|^(?:interview )?date$|^when$/i.test(
        heading.trim(),
      );
    if (index === lineNumber) return '';
    const own = index === id ? 'id' : isDate ? 'date' : personColumnCalled(heading);
    if (own === null || taken.has(own)) return heading === '' ? '' : null;
    taken.add(own);
    return own;
  });
  return { headers, meanings: found, alters, isOfOne: isOfOne && !found.includes('id') };
}

export const cellOf = (
  { meanings: found }: EgoColumns,
  meaning: string,
  cells: readonly RawCell[],
): RawCell => {
  const index = found.indexOf(meaning);
  return index < 0 ? null : (cells[index] ?? null);
};

export const headerOf = ({ headers, meanings: found }: EgoColumns, meaning: string): string =>
  headers[found.indexOf(meaning)] ?? '';
