import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { loggedAct } from '../audit/loggedAct.ts';
import { localAccountId } from '../entities/access.ts';
import { nodeKindCalled } from '../entities/nodeKinds.ts';
import { tieKindCalled, tieKinds } from '../entities/tieKinds.ts';
import type { Problem } from '../entities/problem.ts';
import type { Import } from '../entities/results/import.ts';
import { knownTreatments } from '../entities/results/importReading.ts';
import type { ImportReading } from '../inquiry/importMessages.ts';
import { shapeIds } from '../inquiry/importReading.ts';
import { say, sayProblemAbout } from '../locales/index.ts';
import { UsageError, type CommandSurroundings, type StoreCommand } from './command.ts';
import { sayOnConsole } from './sayOnConsole.ts';

const shownProblems = 50;
const toldOfEachSort = 3;

export const importCommand: StoreCommand = {
  name: 'import',
  usage: [
    'linli import --community NAME FILE … [--map WORD=KIND …] [--where COLUMN=VALUE …] [--wave NAME] [--actor-kind KIND]',
    '             [--shape SHAPE] [--header-row NUMBER] [--column HEADER=MEANING …] [--known keep|fill|take]',
    '             [--decide-new] [--dry-run] [--skip-bad-rows]',
  ],
  summary: {
    zh: '从表格和网络文件导入人、组织和关系',
    en: 'Take actors and ties in from tables and network files',
  },

  async run(argv, { imports, audit }, surroundings) {
    const { language, out, err } = surroundings;
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        community: { type: 'string' },
        map: { type: 'string', multiple: true, default: [] },
        where: { type: 'string', multiple: true, default: [] },
        wave: { type: 'string' },
        'actor-kind': { type: 'string' },
        shape: { type: 'string' },
        'header-row': { type: 'string' },
        column: { type: 'string', multiple: true, default: [] },
        known: { type: 'string' },
        'decide-new': { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        'skip-bad-rows': { type: 'boolean', default: false },
      },
    });
    if (!values.community) throw new UsageError(sayOnConsole('needCommunity', language));
    if (positionals.length === 0) throw new UsageError(sayOnConsole('needFiles', language));
    const reading: ImportReading = {
      map: values.map.flatMap((pair) => pair.split(',')).map((pair) => mapping(pair, surroundings)),
      where: values.where.map((pair) => filter(pair, surroundings)),
      wave: values.wave ?? null,
      actorKind: values['actor-kind']
        ? (nodeKindCalled(values['actor-kind'])?.label ?? values['actor-kind'])
        : null,
      ...sheetOptions(values, positionals, surroundings),
    };
    const files = await Promise.all(
      positionals.map(async (path) => ({ name: basename(path), bytes: await surroundings.readFile(path) })),
    );
    const begun = await imports.begin(files, { communityName: values.community }, reading);
    const read = await imports.settled(begun.id);
    showTables(read, surroundings);
    showNotices(read, surroundings);
    showDoubts(read, surroundings);
    showProblems(read, surroundings);
    const isClean = read.state === 'ready' && read.problemCount === 0;
    const goesOn = read.state === 'ready' && (isClean || values['skip-bad-rows']);
    if (!goesOn || values['dry-run']) {
      await imports.cancel(begun.id);
      if (values['dry-run'] && read.state === 'ready') {
        showCounts(read, 'wouldAdd', surroundings);
        out(sayOnConsole('dryRun', language));
        return isClean ? 0 : 1;
      }
      if (read.badRows > 0) err(sayOnConsole('skipHint', language));
      err(sayOnConsole('nothingWritten', language));
      return 1;
    }
    const event = {
      accountId: localAccountId,
      action: 'import',
      what: ['linli import'],
      communityId: begun.communityId,
      personIds: 'all',
    } as const;
    const written = await loggedAct(audit, event, () => {
      imports.commit(begun.id, values['skip-bad-rows']);
      return imports.settled(begun.id);
    });
    if (written.state !== 'done') {
      showProblems(written, surroundings);
      err(sayOnConsole('nothingWritten', language));
      return 1;
    }
    showCounts(written, 'added', surroundings);
    out(sayOnConsole('community', language, { name: values.community, id: written.communityId }));
    if (written.batchId) out(sayOnConsole('batch', language, { id: written.batchId }));
    return 0;
  },
};

function mapping(pair: string, { language }: CommandSurroundings): ImportReading['map'][number] {
  const place = pair.lastIndexOf('=');
  const kind = place >= 0 ? tieKindCalled(pair.slice(place + 1)) : null;
  if (!kind)
    throw new UsageError(
      sayOnConsole('unknownMap', language, { kinds: tieKinds.map((each) => each.id).join(', ') }),
    );
  return { word: pair.slice(0, place), kind: kind.id };
}

/** What is said of the sheets of all files alike. */
function sheetOptions(
  values: {
    readonly shape?: string;
    readonly 'header-row'?: string;
    readonly column: readonly string[];
    readonly known?: string;
    readonly 'decide-new': boolean;
  },
  paths: readonly string[],
  { language }: CommandSurroundings,
): Pick<ImportReading, 'sheets' | 'known' | 'unknownPersons'> {
  const { shape, column, known } = values;
  if (shape !== undefined && !shapeIds.includes(shape))
    throw new UsageError(sayOnConsole('unknownShape', language, { shapes: shapeIds.join(', ') }));
  const headerRow = values['header-row'] === undefined ? null : Number(values['header-row']);
  if (headerRow !== null && !(Number.isInteger(headerRow) && headerRow > 0))
    throw new UsageError(sayOnConsole('badHeaderRow', language));
  const treatment = knownTreatments.find((each) => each === known);
  if (known !== undefined && !treatment)
    throw new UsageError(sayOnConsole('unknownTreatment', language, { known: knownTreatments.join(', ') }));
  const columns = column.map((pair) => {
    const place = pair.lastIndexOf('=');
    if (place <= 0) throw new UsageError(sayOnConsole('unknownColumn', language));
    return { header: pair.slice(0, place), meaning: pair.slice(place + 1) };
  });
  const isSaid = shape !== undefined || headerRow !== null || columns.length > 0;
  const sheets = isSaid ? paths.map((path) => ({ file: basename(path), shape, headerRow, columns })) : [];
  return { sheets, known: treatment ?? null, unknownPersons: values['decide-new'] ? 'new' : null };
}

function filter(pair: string, { language }: CommandSurroundings): ImportReading['where'][number] {
  const place = pair.indexOf('=');
  if (place <= 0) throw new UsageError(sayOnConsole('unknownWhere', language));
  return { column: pair.slice(0, place), value: pair.slice(place + 1) };
}

function showTables({ tables }: Import, { language, out }: CommandSurroundings): void {
  for (const { file, sheet, table, shape, rows } of tables) {
    const word = shape === 'none' ? 'sheetNotRead' : table === 'actors' ? 'actorsTable' : 'tiesTable';
    const kind = sayOnConsole(word, language);
    out(
      `${[file, sheet].filter(Boolean).join(' / ')}: ${kind}, ${sayOnConsole('rows', language, { count: rows })}`,
    );
  }
}

function showNotices({ noticeList }: Import, { language, err }: CommandSurroundings): void {
  for (const notice of noticeList) err(sayProblemAbout(notice, language));
}

/** Rows that are not written because it is not clear whom they mean. */
function showDoubts({ counts }: Import, { language, err }: CommandSurroundings): void {
  if (counts.doubtful > 0) err(sayOnConsole('doubtfulRows', language, { count: counts.doubtful }));
}

function showCounts(
  { nodes, ties, counts }: Import,
  title: 'wouldAdd' | 'added',
  { language, out }: CommandSurroundings,
): void {
  out(`${sayOnConsole(title, language)}:`);
  if (counts.changed > 0) out(`  ${sayOnConsole('changedRows', language, { count: counts.changed })}`);
  for (const { name, added, known } of [...nodes, ...ties]) {
    const more = known > 0 ? ` ${sayOnConsole('alreadyThere', language, { known })}` : '';
    out(`  ${say(name, language)} ${added}${more}`);
  }
}

function showProblems(
  { problemList, problemCount, badRows, tieWords }: Import,
  { language, err }: CommandSurroundings,
): void {
  if (problemCount === 0) return;
  err(`${sayOnConsole('problems', language, { count: problemCount, rows: badRows })}:`);
  const shown = firstOfEachSort(problemList).slice(0, shownProblems);
  for (const problem of shown) err(`  ${sayProblemAbout(problem, language)}`);
  const more = problemCount - shown.length;
  if (more > 0) err(`  ${sayOnConsole('moreProblems', language, { count: more })}`);
  const unknown = tieWords.filter(({ kind }) => kind === null).map(({ word }) => word);
  if (unknown.length > 0)
    err(
      sayOnConsole('unknownWords', language, {
        words: unknown.slice(0, 10).join(', '),
        example: unknown[0]!,
      }),
    );
  if (problemList.some(({ code, parameters }) => code === 'missingColumn' && parameters?.column === 'kind'))
    err(sayOnConsole('wordlessTies', language));
}

/** The same fault in a thousand rows is told three times, so that the others are seen. */
function firstOfEachSort(problems: readonly Problem[]): Problem[] {
  const told = new Map<string, number>();
  return problems.filter(({ code, file, column, value }) => {
    const sort = [code, file, column, code === 'unknownTieKind' ? value : ''].join('|');
    told.set(sort, (told.get(sort) ?? 0) + 1);
    return told.get(sort)! <= toldOfEachSort;
  });
}
