/** A cell that a spreadsheet would run as a formula is written behind an apostrophe, so that it stays text. */
const startsFormula = /^[=+\-@\t\r]/;

function cellText(cell: string): string {
  const safe = startsFormula.test(cell) && Number.isNaN(Number(cell)) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as CSV (RFC 4180), with the mark by which Excel knows UTF-8. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cellText).join(',')).join('\r\n')}\r\n`;
}
