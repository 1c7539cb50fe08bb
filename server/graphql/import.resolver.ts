import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Import, ImportOptionsInput, ImportProblem, UndoneImport } from '../entities/results/import.ts';
import { sayProblemAbout } from '../locales/index.ts';
import { checkFirst } from './connection.ts';
import type { Context } from './context.ts';

@Resolver(() => Import)
export class ImportResolver {
  @Query(() => Import, {
    nullable: true,
    description: 'An import that was begun by sending files to /import',
  })
  import(@Arg('id', () => ID) id: string, @Ctx() { imports }: Context): Import | null {
    return imports.find(id);
  }

  @Mutation(() => Import, { description: 'Reads the files of a begun import again, in another way' })
  readImportAgain(
    @Arg('id', () => ID) id: string,
    @Arg('options', () => ImportOptionsInput) options: ImportOptionsInput,
    @Ctx() { imports }: Context,
  ): Import {
    return imports.readAgain(id, options);
  }

  @Mutation(() => Import, {
    description:
      'Writes what was read, all in one transaction. Refused while rows are bad, unless they are to be skipped',
  })
  commitImport(
    @Arg('id', () => ID) id: string,
    @Arg('skipBadRows', () => Boolean, { defaultValue: false }) skipBadRows: boolean,
    @Ctx() { imports }: Context,
  ): Import {
    return imports.commit(id, skipBadRows);
  }

  @Mutation(() => Import, { description: 'Stops reading or writing; nothing of it stays' })
  cancelImport(@Arg('id', () => ID) id: string, @Ctx() { imports }: Context): Promise<Import> {
    return imports.cancel(id);
  }

  @Mutation(() => UndoneImport, { description: 'Takes back what an import added' })
  async undoImport(
    @Arg('batchId', () => ID) batchId: string,
    @Ctx() { imports, loaders, privacy }: Context,
  ): Promise<UndoneImport> {
    const source = await loaders.node.load(batchId);
    const undone = await imports.undo(batchId);
    if (source) await privacy.dropCopies(source.communityId);
    return undone;
  }

  @Mutation(() => ID, {
    description: 'Makes the demonstration community, with invented people, and answers its id',
  })
  createDemonstration(@Ctx() { imports }: Context): Promise<string> {
    return imports.createDemonstration();
  }

  @FieldResolver(() => [ImportProblem], { description: 'At most 500 of them' })
  problems(
    @Root() root: Import,
    @Arg('first', () => Int, { defaultValue: 100 }) first: number,
  ): ImportProblem[] {
    return root.problemList
      .slice(0, checkFirst(first, 500))
      .map(({ file, sheet, row, column, value, ...rest }) => ({
        file,
        sheet,
        row,
        column,
        value,
        problem: { ...rest, value },
      }));
  }
}

@Resolver(() => ImportProblem)
export class ImportProblemResolver {
  @FieldResolver(() => String, {
    description: 'What is wrong and what to do; where it is, is told by the other fields',
  })
  message(@Root() { problem }: ImportProblem, @Ctx() { language }: Context): string {
    return sayProblemAbout(problem, language);
  }
}
