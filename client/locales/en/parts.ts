import type { Translated } from '../language.ts';
import type { parts as zh } from '../zh/parts.ts';

export const parts: Translated<typeof zh> = {
  state: {
    loading: 'Reading …',
    failed: 'This could not be read',
    unreachable: 'The server cannot be reached. Check the connection, or try again later.',
    retry: 'Try again',
    empty: 'Nothing here yet',
  },
  table: {
    sortBy: 'Sort by “{column}”',
    rows: '{count} rows',
    more: 'Show {count} more',
    none: 'No row fits',
    unknown: 'unknown',
    notTold: 'not shown',
  },
  download: {
    label: 'Save “{title}” as a file',
    xlsx: 'Download Excel',
    csv: 'CSV',
    arrow: 'Arrow',
    xlsxLabel: 'Download Excel: {title}',
    csvLabel: 'CSV: {title}',
    arrowLabel: 'Arrow (for statistics): {title}',
    running: 'Making the file …',
    gathering: 'Reading, {done} of {all}',
    saved: '{n} row downloaded | {n} rows downloaded',
    failed: 'The download did not succeed. Please try again later.',
  },
  term: { explain: 'What is “{term}”?' },
  evidence: { unknown: 'not known yet' },
  next: { title: 'What to do next' },
  actor: { open: 'Open {name}' },
  sums: 'These are sums of the whole community today, not of single persons: numbers under 5 are shown as “<5”, others rounded down to fives, and what is too small to be shown is in no sum, so there may be more but never fewer.',
  chart: { asTable: 'Show the numbers', asPicture: 'Show the picture' },
  print: { made: '{community} · {date}', internal: 'Internal. Do not post or pass on.' },
};
