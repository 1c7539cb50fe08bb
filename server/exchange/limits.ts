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
  /** Zips, workbooks too: entries, bytes of all entries together, bytes per compressed byte; cells of a sheet's rectangle. */
  zipEntries: 2_000,
  inflatedBytes: 300 * megabyte,
  inflationRatio: 200,
  sheetCells: 20_000_000,
  /** Nodes that a file may count without saying anything of them; more only as far as it is long enough to name each. */
  countedNodes: 10_000,
  /** XML and JSON: levels of nesting, elements or values, characters of a text. */
  nesting: 100,
  parts: 5_000_000,
  partLength: 1_000_000,
  /** Problems that are kept; further ones are counted. */
  problems: 5_000,
  /** Different problems that are told apart by their value. */
  problemGroups: 2_000,
  notices: 200,
  /** Characters of a faulty value that are shown. */
  shownValue: 80,
} as const;
