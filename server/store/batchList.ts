import type { ImportBatch } from '../entities/results/importBatch.ts';
import { decodeCursor, toPage, type PageOf } from './cursor.ts';
import type { Run } from './graphStore.ts';
import { countOf } from './rows.ts';
import { statement } from './statements.ts';

export interface BatchPage {
  readonly first: number;
  readonly after: string | null;
}

interface SourceRow {
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A page of the imports of a community, the latest first. @throws ProblemError `badCursor` */
export async function listBatches(
  run: Run,
  communityId: string,
  { first, after }: BatchPage,
): Promise<PageOf<ImportBatch>> {
  const [afterAt, afterId] = decodeCursor(after, 2);
  const rows = await run<SourceRow>(statement('batch/list'), {
    communityId,
    afterAt,
    afterId,
    limit: first + 1,
  });
  const count = () => countOf(run, statement('batch/count'), { communityId });
  return toPage(rows.map(toBatch), first, count, ({ importedAt, id }) => [importedAt, id]);
}

function toBatch({ properties }: SourceRow): ImportBatch {
  const numberOf = (name: string): number | null => (properties[name] as number | undefined) ?? null;
  const textOf = (name: string): string | null => (properties[name] as string | undefined) ?? null;
  const [nodes, ties, changed] = [numberOf('addedNodes'), numberOf('addedTies'), numberOf('changedNodes')];
  // Imports of former versions do not say how much they did.
  const didSomething = nodes === null || nodes + (ties ?? 0) + (changed ?? 0) > 0;
  return {
    id: String(properties.id),
    communityId: String(properties.communityId),
    title: textOf('title') ?? '',
    importedAt: String(properties.createdAt),
    importedBy: textOf('importedBy'),
    ...{ nodes, ties, changed },
    takenBackAt: textOf('takenBackAt'),
    canUndo: didSomething,
  };
}
