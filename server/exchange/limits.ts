export const megabyte = 1024 * 1024;

/** What an imported file may hold at most; beyond it the file is refused with a problem. */
export const importLimits = {
  /** Rows of a table, below its header. */
  rows: 1_000_000,
  columns: 500,
  /** Characters of a cell. */
  cellLength: 10_000,
  /** Characters of a column's name. */
  headerLength: 100,
  /** Further facts of a node, and the characters of one. */
  attributes: 200,
  attributeLength: 2_000,
  /** Rows that may stand above the header, each with a single filled cell. */
  titleRows: 5,
  /** Workbooks: parts of the zip, bytes of all parts together, bytes per compressed byte, cells of a sheet's rectangle. */
  workbookParts: 2_000,
  inflatedBytes: 300 * megabyte,
  inflationRatio: 200,
  sheetCells: 20_000_000,
  /** Problems that are kept; further ones are counted. */
  problems: 5_000,
  /** Characters of a faulty value that are shown. */
  shownValue: 80,
} as const;
