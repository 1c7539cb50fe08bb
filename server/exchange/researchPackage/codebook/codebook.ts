import type { Language } from '../../../entities/wording.ts';
import type { PackageFacts } from '../packageFacts.ts';
import type { ResearchPanel } from '../packagePanel.ts';
import type { PackageSpells } from '../packageSpells.ts';
import type { PanelNetwork } from '../panelNetworks.ts';
import { countRow, type CodebookWords } from './codebookWords.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

export interface CodebookContent {
  readonly panel: ResearchPanel;
  readonly networks: readonly PanelNetwork[];
  readonly facts: PackageFacts;
  readonly spells: PackageSpells;
  readonly versions: { readonly linli: string; readonly node: string };
}

const cell = (value: string | number | null): string => String(value ?? '').replaceAll('|', '\\|');
const tableRow = (cells: readonly (string | number | null)[]): string => `| ${cells.map(cell).join(' | ')} |`;
const table = (header: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string =>
  [tableRow(header), tableRow(header.map(() => '---')), ...rows.map(tableRow)].join('\n');
const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

function momentTable(words: CodebookWords, { moments, actors }: ResearchPanel): string {
  const rows = moments.map(({ name, wave, from, to }, i) => [
    i + 1,
    name,
    wave === null ? words.date : words.wave,
    from,
    to,
    actors.filter(({ present }) => present[i]).length,
  ]);
  return table(words.momentHeader, rows);
}

function networkTable(words: CodebookWords, networks: readonly PanelNetwork[]): string {
  const rows = networks.map(({ name, kind, subkind, directed }) => [
    name,
    kind ?? words.all,
    subkind,
    directed ? words.directed : words.undirected,
  ]);
  return table(words.networkHeader, rows);
}

function spellWords(words: CodebookWords, { moments }: ResearchPanel, { unit }: PackageSpells): string {
  if (unit === 'moment') return words.spells.moments;
  return moments.every(({ wave }) => wave === null) ? words.spells.recorded : words.spells.seen;
}

function attributeTable(words: CodebookWords, { report }: PackageFacts): string {
  if (report.attributes.length === 0) return words.noAttributes;
  const rows = report.attributes.map(({ id, coarsened, steps, valuesBefore, valuesAfter }) => [
    words.attributes[id],
    coarsened === 0 ? words.asRecorded : coarsened >= steps ? words.takenOut : words.coarsened(coarsened),
    valuesBefore,
    valuesAfter,
  ]);
  const suppressed = report.suppressed > 0 ? `\n\n${words.suppressed(report.suppressed)}` : '';
  return `${table(words.attributeHeader, rows)}${suppressed}`;
}

function countTable(words: CodebookWords, { report }: PackageFacts): string {
  const { knowing } = words;
  return table(words.countHeader, [
    countRow(knowing.before, report.attributesBefore),
    countRow(knowing.after, report.attributesAfter),
    ...report.moments.flatMap(({ degree, neighbourhood }, i) => [
      countRow(knowing.degree(i + 1), degree),
      countRow(knowing.neighbourhood(i + 1), neighbourhood),
    ]),
    countRow(knowing.overTime, report.degreeOverTime),
    countRow(knowing.both, report.degreeAndAttributes),
  ]);
}

/** What a package holds and how to read it, as Markdown. */
export function codebook(content: CodebookContent, language: Language): string {
  const { panel, networks, facts, spells, versions } = content;
  const words = language === 'zh' ? zh : en;
  const { headings } = words;
  const codes = panel.options.professionalsGiven ? [...words.codes, words.given] : words.codes;
  return [
    `# ${words.title}`,
    words.lead(panel.actors.length, panel.moments.length),
    words.pseudonyms,
    `## ${headings.moments}`,
    momentTable(words, panel),
    `## ${headings.networks}`,
    networkTable(words, networks),
    `## ${headings.files}`,
    list(words.files.map(([name, what]) => `\`${name}\` ${what}`)),
    `## ${headings.columns}`,
    list(words.columns.map(([column, what]) => `\`${column}\` ${what}`)),
    `## ${headings.codes}`,
    list([...codes, spellWords(words, panel, spells)]),
    `## ${headings.disclosure}`,
    words.k(facts.report.k),
    attributeTable(words, facts),
    countTable(words, facts),
    `**${words.structure}**`,
    `## ${headings.use}`,
    list(words.use),
    `## ${headings.made}`,
    list(words.made(versions, panel.options.seed)),
    '',
  ].join('\n\n');
}
