import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { root } from '../../server/root.ts';

/** A table of the report and what a reader must know about it. */
export interface Section {
  readonly title: string;
  readonly notes: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A section as Markdown, its columns aligned so that a terminal shows it well too. */
export function sectionText({ title, notes, columns, rows }: Section): string {
  const widths = columns.map((column, i) => Math.max(column.length, ...rows.map((row) => row[i]!.length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join(' | ')} |`;
  const rule = `|${widths.map((width, i) => (i === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [`## ${title}`, '', ...notes, '', line(columns), rule, ...rows.map(line), ''].join('\n');
}

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as { version: string })
    .version;

/** On what and when a run was made; `date` is its day. */
function circumstances(date: string): string {
  const packages = [
    '@grafeo-db/js',
    'graphology',
    'graphology-metrics',
    'graphology-communities-louvain',
    'csv-parse',
  ];
  return [
    `Measured ${date} on Node ${process.versions.node}, ${process.platform} ${process.arch}`,
    `${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB`,
    `load average at the end ${loadavg()
      .map((load) => load.toFixed(1))
      .join(', ')}`,
    packages.map((name) => `${name} ${versionOf(name)}`).join(', '),
  ].join('; ');
}

const intro =
  'Written by `npm run bench`; do not edit. All figures of a table come from one run on one machine, so compare ' +
  'the ratios; milliseconds only orient. Median, and in brackets the lowest and highest of the repetitions.';
const heading = '## ';
/** What kind of section it is: the first word of its title. */
const kindOf = (title: string): string => /^\w+/.exec(title)?.[0] ?? title;
const lineOf = (text: string): string => text.split('\n', 1)[0]!;

/**
 * The report with what was measured now in place of the former sections of these kinds, or, where a run was not
 * `whole`, of these titles; the others stay as they are.
 */
export function reportText(
  former: string,
  sections: readonly Section[],
  date: string,
  { whole }: { readonly whole: boolean },
): string {
  const measured = circumstances(date);
  const replacedBy = whole ? kindOf : lineOf;
  const replaced = new Set(sections.map(({ title }) => replacedBy(title)));
  const kept = former
    .split(new RegExp(`^(?=${heading})`, 'm'))
    .filter((text) => text.startsWith(heading) && !replaced.has(replacedBy(text.slice(heading.length))));
  const made = sections.map((section) =>
    sectionText({ ...section, notes: [...section.notes, '', measured] }),
  );
  const isAnalysis = (text: string): boolean => text.startsWith(`${heading}Analysis`);
  const all = [...made, ...kept.map((text) => `${text.trimEnd()}\n`)];
  const ordered = [...all.filter(isAnalysis), ...all.filter((text) => !isAnalysis(text))];
  return [`# Performance`, '', intro, '', ...ordered].join('\n');
}
