/** Counts smaller than this are hidden, and the others are rounded down to a multiple of it. */
export const smallestCell = 5;

/** A count as it may be told: at least so many; null = fewer than five. */
export const disclosed = (count: number | null): number | null =>
  count === null || count < smallestCell ? null : Math.floor(count / smallestCell) * smallestCell;

/**
 * The total of cells that are told as `disclosed`: rounded down so far that it says nothing about the hidden
 * ones. Each shown cell may be up to four more than it says; were the total larger than all of them at their
 * largest, the hidden ones could be computed from it. Null when that leaves fewer than five.
 * Every number told is thus a lower bound, and the hidden cells stay anything from 0 to 4.
 */
export function disclosedTotal(total: number | null, cells: readonly (number | null)[]): number | null {
  if (total === null) return null;
  const shown = cells.map(disclosed).filter((cell) => cell !== null);
  if (shown.length === cells.length) return disclosed(total);
  const largest = shown.reduce((sum, cell) => sum + cell + smallestCell - 1, 0);
  return disclosed(Math.min(total, largest));
}

/**
 * A part of a whole as it may be told beside the whole: where the rest is one of the hidden numbers, as if it were the
 * largest of them. Else whether there is a rest at all would follow from the two.
 */
export const disclosedPart = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null || whole - part >= smallestCell
    ? disclosed(part)
    : disclosed(whole - (smallestCell - 1));

/**
 * The total of cells that are told as `disclosed`, where each hidden one is to stay anything from 0 to 4 by itself, though
 * all of them may be known not to be 0 together: the others hold up to four each. `cells` are all that there may be, those
 * that are 0 too. Null when that leaves fewer than five.
 */
export function disclosedSum(total: number | null, cells: readonly (number | null)[]): number | null {
  if (total === null) return null;
  const hidden = cells.filter((cell) => disclosed(cell) === null).length;
  if (hidden === 0) return disclosed(total);
  const largest = cells.reduce<number>((sum, cell) => sum + (disclosed(cell) ?? 0) + smallestCell - 1, 0);
  return disclosed(Math.min(total, largest - (smallestCell - 1)));
}
