import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ImportBatch, OpenImport, UndoConflict, UndoneImport } from '../entities/results/importBatch.ts';
import { checkFirst, connectionType, PageArguments, type Connection } from './connection.ts';
import type { Context } from './context.ts';

const ImportBatchConnection = connectionType<ImportBatch>(ImportBatch, 'ImportBatch');

@Resolver(() => UndoneImport)
export class ImportBatchResolver {
  @Query(() => ImportBatchConnection, {
    description: 'What was imported into a community and can be taken back, the latest first',
  })
  importBatches(
    @Arg('communityId', () => ID) communityId: string,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { stores }: Context,
  ): Promise<Connection<ImportBatch>> {
    return stores.batches.list(communityId, page);
  }

  @Query(() => [OpenImport], {
    description: 'Imports of a community that were begun and neither written nor dropped, the latest first',
  })
  importsOpen(
    @Arg('communityId', () => ID) communityId: string,
    @Ctx() { imports }: Context,
  ): Promise<OpenImport[]> {
    return imports.open(communityId);
  }

  @Query(() => UndoneImport, { description: 'What taking an import back would do now; nothing is written' })
  undoPreview(@Arg('batchId', () => ID) batchId: string, @Ctx() { imports }: Context): Promise<UndoneImport> {
    return imports.undoPreview(batchId);
  }

  @Mutation(() => UndoneImport, {
    description:
      'Takes back what an import added, and gives back what it changed. What was edited since stays, and is told',
  })
  async undoImport(
    @Arg('batchId', () => ID) batchId: string,
    @Ctx() { imports, loaders, privacy, waiting }: Context,
  ): Promise<UndoneImport> {
    waiting.takeLonger?.();
    const source = await loaders.node.load(batchId);
    const undone = await imports.undo(batchId);
    if (source) await privacy.dropCopies(source.communityId, { filesStay: true });
    return undone;
  }

  @FieldResolver(() => [UndoConflict], { description: 'At most 500 of them' })
  conflicts(
    @Root() root: UndoneImport,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
  ): UndoConflict[] {
    return root.conflictList.slice(0, checkFirst(first, 500));
  }
}
