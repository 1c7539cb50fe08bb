import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Import, ImportProblem } from '../entities/results/import.ts';
import { ImportOptionsInput } from '../entities/results/importReading.ts';
import { readingFrom } from '../inquiry/importReading.ts';
import type { Problem } from '../entities/problem.ts';
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
    @Ctx() { imports, access }: Context,
  ): Import {
    const communityId = imports.communityOf(id);
    const usesPhones = communityId !== null && access.may('contact', communityId);
    return imports.readAgain(id, { ...readingFrom(options), usesPhones });
  }

  @Mutation(() => Import, {
    description:
      'Writes what was read, all in one transaction. Refused while rows are bad, unless they are to be skipped',
  })
  commitImport(
    @Arg('id', () => ID) id: string,
    @Arg('skipBadRows', () => Boolean, { defaultValue: false }) skipBadRows: boolean,
    @Ctx() { imports, viewer }: Context,
  ): Import {
    return imports.commit(id, skipBadRows, viewer.accountId);
  }

  @Mutation(() => Import, { description: 'Stops reading or writing; nothing of it stays' })
  cancelImport(@Arg('id', () => ID) id: string, @Ctx() { imports }: Context): Promise<Import> {
    return imports.cancel(id);
  }

  @Mutation(() => ID, {
    description: 'Makes the demonstration community, with invented people, and answers its id',
  })
  createDemonstration(@Ctx() { imports, waiting }: Context): Promise<string> {
    waiting.takeLonger?.();
    return imports.createDemonstration();
  }

  @FieldResolver(() => [ImportProblem], { description: 'At most 500 of them' })
  problems(
    @Root() root: Import,
    @Arg('first', () => Int, { defaultValue: 100 }) first: number,
  ): ImportProblem[] {
    return root.problemList.slice(0, checkFirst(first, 500)).map(placed);
  }

  @FieldResolver(() => [String], {
    description:
      'What one should know though no row is wrong: columns that are not kept, ids that were rounded',
  })
  notices(
    @Root() root: Import,
    @Arg('first', () => Int, { defaultValue: 100 }) first: number,
    @Ctx() { language }: Context,
  ): string[] {
    return root.noticeList
      .slice(0, checkFirst(first, 500))
      .map((notice) => sayProblemAbout(notice, language));
  }
}

const placed = ({ file, sheet, row, column, value, ...rest }: Problem): ImportProblem => ({
  file,
  sheet,
  row,
  column,
  value,
  problem: { ...rest, value },
});

@Resolver(() => ImportProblem)
export class ImportProblemResolver {
  @FieldResolver(() => String, {
    description: 'What is wrong and what to do; where it is, is told by the other fields',
  })
  message(@Root() { problem }: ImportProblem, @Ctx() { language }: Context): string {
    return sayProblemAbout(problem, language);
  }
}
