import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Import, ImportChoice, ImportColumn, ImportTable } from '../entities/results/import.ts';
import {
  ImportDoubt,
  ImportedFile,
  ImportProblemGroup,
  ImportRow,
  ImportRowStatusEnum,
  type ImportRowStatus,
} from '../entities/results/importPreview.ts';
import { shown, type Language } from '../entities/wording.ts';
import { formatCalled } from '../exchange/formats.ts';
import type { Piece, PreviewedDoubt, PreviewedRow } from '../exchange/importPreview.ts';
import { meaningInWords, meaningsOf } from '../exchange/meanings.ts';
import { leftOutWording } from '../exchange/openedSheets.ts';
import { shapeCalled } from '../exchange/shapes.ts';
import { sayProblemAbout } from '../locales/index.ts';
import { decodeCursor, encodeCursor } from '../store/cursor.ts';
import { checkFirst, connectionType, PageArguments, type Connection } from './connection.ts';
import type { Context } from './context.ts';

const ImportRowConnection = connectionType<ImportRow>(ImportRow, 'ImportRow');
const ImportDoubtConnection = connectionType<ImportDoubt>(ImportDoubt, 'ImportDoubt');

const start = (after: string | null): number => Number(decodeCursor(after, 1)[0] || 0);

/** A part of a list of the thread as a page; `after` says where the rest begins when the page ends with an item. */
function pageOf<Found, Item>(
  { items, next, total }: Piece<Found>,
  show: (found: Found) => Item,
  after: (found: Found, index: number) => number,
): Connection<Item> {
  const edges = items.map((found, i) => ({
    node: show(found),
    cursor: encodeCursor([String(after(found, i))]),
  }));
  const pageInfo = { hasNextPage: next !== null, endCursor: edges.at(-1)?.cursor ?? null };
  return { edges, pageInfo, totalCount: async () => total };
}

const toRow = ({ place, what, changes, problem }: PreviewedRow): ImportRow => ({
  file: place.file ?? '',
  sheet: place.sheet ?? null,
  row: place.row ?? 0,
  what,
  changes,
  problem,
});

const toDoubt = ({ mention, place, rows, isUnknown, decision, candidates }: PreviewedDoubt): ImportDoubt => ({
  mention: mention.key,
  name: mention.name,
  place: mention.place,
  file: place.file ?? '',
  sheet: place.sheet ?? null,
  row: place.row ?? 0,
  rows,
  isUnknown,
  decision: decision?.as ?? null,
  decidedPersonId: decision?.personId ?? null,
  candidates,
});

/** Row by row what an import would do. Nothing of it is shown before the files are read and after they are written. */
@Resolver(() => Import)
export class ImportPreviewResolver {
  @FieldResolver(() => ImportRowConnection, { description: 'Rows of the files that become this' })
  async rows(
    @Root() { id }: Import,
    @Arg('status', () => ImportRowStatusEnum) status: ImportRowStatus,
    @Args(() => PageArguments) { first, after }: PageArguments,
    @Ctx() { imports }: Context,
  ): Promise<Connection<ImportRow>> {
    const piece = await imports.rows(id, status, start(after), first);
    return pageOf(piece, toRow, ({ number }) => number + 1);
  }

  @FieldResolver(() => ImportDoubtConnection, {
    description:
      'Persons whom the files name and of whom it is or was not clear who they are; undecided ones are not written',
  })
  async doubts(
    @Root() { id }: Import,
    @Args(() => PageArguments) { first, after }: PageArguments,
    @Ctx() { imports }: Context,
  ): Promise<Connection<ImportDoubt>> {
    const from = start(after);
    return pageOf(await imports.doubts(id, from, first), toDoubt, (_, index) => from + index + 1);
  }

  @FieldResolver(() => [ImportProblemGroup], {
    description: 'Problems, the same ones together, the most frequent first; at most 500 of them',
  })
  async problemGroups(
    @Root() { id }: Import,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Ctx() { imports }: Context,
  ): Promise<ImportProblemGroup[]> {
    const groups = await imports.problemGroups(id, checkFirst(first, 500));
    return groups.map(({ problem, ...group }) => {
      const { code, file, sheet, column, value } = problem;
      return { ...group, code, file, sheet, column, value, problem };
    });
  }
}

@Resolver(() => ImportProblemGroup)
export class ImportProblemGroupResolver {
  @FieldResolver(() => String, { description: 'What is wrong and what to do' })
  message(@Root() { problem }: ImportProblemGroup, @Ctx() { language }: Context): string {
    const { code, field, value, parameters } = problem;
    return sayProblemAbout({ code, field, value, parameters }, language);
  }
}

@Resolver(() => ImportRow)
export class ImportRowResolver {
  @FieldResolver(() => String, { nullable: true, description: 'What is wrong with it; null = nothing' })
  message(@Root() { problem }: ImportRow, @Ctx() { language }: Context): string | null {
    if (!problem) return null;
    const { code, field, value, parameters } = problem;
    return sayProblemAbout({ code, field, value, parameters }, language);
  }
}

@Resolver(() => ImportedFile)
export class ImportedFileResolver {
  @FieldResolver(() => String, { nullable: true })
  formatName(@Root() { format }: ImportedFile, @Ctx() { language }: Context): string | null {
    const found = format === null ? null : formatCalled(format);
    return found && shown(found.wording, language);
  }
}

const shapeName = (id: string, language: Language): string =>
  shown(shapeCalled(id)?.wording ?? leftOutWording, language);

@Resolver(() => ImportTable)
export class ImportTableResolver {
  @FieldResolver(() => String)
  shapeName(@Root() { shape }: ImportTable, @Ctx() { language }: Context): string {
    return shapeName(shape, language);
  }

  @FieldResolver(() => [ImportChoice], { description: 'Shapes that the sheet may have, the surest first' })
  possibleShapes(@Root() { possibleShapeIds }: ImportTable, @Ctx() { language }: Context): ImportChoice[] {
    return possibleShapeIds.map((id) => ({ id, name: shapeName(id, language) }));
  }

  @FieldResolver(() => [ImportChoice], { description: 'What its columns may be told to mean' })
  meanings(@Root() { shape }: ImportTable, @Ctx() { language }: Context): ImportChoice[] {
    return Object.entries(meaningsOf(shape)).map(([id, wording]) => ({ id, name: shown(wording, language) }));
  }
}

@Resolver(() => ImportColumn)
export class ImportColumnResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Null = kept as an attribute' })
  meaningName(@Root() { meaning, shape }: ImportColumn, @Ctx() { language }: Context): string | null {
    return meaning === null ? null : shown(meaningInWords(shape, meaning), language);
  }
}
