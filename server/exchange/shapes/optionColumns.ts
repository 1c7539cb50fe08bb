import { isBlank, textOf, type RawCell } from '../cells.ts';
import type { Sequence } from '../madeList.ts';
import type { TableRow } from '../tables.ts';

/** Several columns of yes and no that are the options of one variable: `<variable>_<option>`. */
export interface OptionColumns {
  readonly variable: string;
  /** Position of each option's column, and what the option is called. */
  readonly options: readonly { readonly index: number; readonly option: string }[];
}

const isYesOrNo = (cell: RawCell | undefined): boolean =>
  isBlank(cell) || /^(?:true|false)$/i.test(textOf(cell));

/** Every way of cutting a name at an underscore. */
const cuts = (name: string): string[] =>
  [...name.matchAll(/_/g)].flatMap(({ index }) =>
    index > 0 && index < name.length - 1 ? [name.slice(0, index)] : [],
  );

/**
 * The variables of which the sheet has a column for each option. A variable has two options at least; where a name can be cut in
 * several ways, the variable with most options wins, then the longest. O(columns² + cells).
 */
export function optionColumnsIn(
  headers: readonly string[],
  rows: Sequence<TableRow>,
): readonly OptionColumns[] {
  const candidates = headers.flatMap((header, index) =>
    header.includes('_') && rows.every(({ cells }) => isYesOrNo(cells[index])) ? [index] : [],
  );
  const found: OptionColumns[] = [];
  let left = new Set(candidates);
  while (left.size > 1) {
    const columnsOf = new Map<string, number[]>();
    for (const index of left)
      for (const variable of cuts(headers[index]!)) listOf(columnsOf, variable).push(index);
    const best = [...columnsOf]
      .filter(([, columns]) => columns.length > 1)
      .sort(([a, of], [b, others]) => others.length - of.length || b.length - a.length)[0];
    if (!best) break;
    const [variable, columns] = best;
    const options = columns.map((index) => ({ index, option: headers[index]!.slice(variable.length + 1) }));
    found.push({ variable, options });
    left = new Set([...left].filter((index) => !columns.includes(index)));
  }
  return found;
}

function listOf(lists: Map<string, number[]>, key: string): number[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** The options that a row has chosen, as one cell; null when none is. */
export function chosenOptions({ options }: OptionColumns, cells: TableRow['cells']): RawCell {
  const chosen = options.filter(({ index }) => /^true$/i.test(textOf(cells[index])));
  return chosen.length === 0 ? null : chosen.map(({ option }) => option).join('; ');
}

/** Places on a screen: `<variable>_x` with `<variable>_y`, also measured in points. */
export function layoutColumnsIn(headers: readonly string[]): ReadonlySet<number> {
  const has = new Set(headers.map((header) => header.toLowerCase()));
  const isPlace = (header: string): boolean => {
    const match = /^(.+)_(screenspace)?([xy])$/.exec(header.toLowerCase());
    if (!match) return false;
    const [, variable = '', points = '', axis] = match;
    return has.has(`${variable}_${points}${axis === 'x' ? 'y' : 'x'}`);
  };
  return new Set(headers.flatMap((header, index) => (isPlace(header) ? [index] : [])));
}
