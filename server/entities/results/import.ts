import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Problem } from '../problem.ts';
import { Spoken, type Sentence } from '../sentence.ts';
import { TieKindEnum } from '../tie.ts';
import type { TieKindId } from '../tieKinds.ts';
import { ImportedFile, ImportRowCounts } from './importPreview.ts';

export const importStates = ['reading', 'ready', 'writing', 'done', 'failed', 'cancelled'] as const;
export type ImportState = (typeof importStates)[number];
const ImportStateEnum = Object.fromEntries(importStates.map((state) => [state, state]));
registerEnumType(ImportStateEnum, {
  name: 'ImportState',
  description: 'reading the files; ready to be looked at; writing; done; failed; cancelled',
});

@ObjectType()
export class ImportColumn {
  @Field(() => String)
  header!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it was taken for; empty = left out; null = kept as an attribute',
  })
  meaning!: string | null;

  /** Id of the shape of its sheet. */
  shape!: string;

  @Field(() => [String], { description: 'What stands in it first, at most three different values' })
  samples!: readonly string[];
}

@ObjectType({ description: 'Something that can be chosen, and its name' })
export class ImportChoice {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType()
export class ImportTable {
  @Field(() => String)
  file!: string;

  @Field(() => String, { nullable: true })
  sheet!: string | null;

  @Field(() => String, { description: 'actors or ties' })
  table!: string;

  @Field(() => Int)
  rows!: number;

  @Field(() => String, { nullable: true })
  encoding!: string | null;

  @Field(() => String, { description: 'Id of its shape; `none` = it is not read' })
  shape!: string;

  @Field(() => Int, { description: 'Row of its header, from 1' })
  headerRow!: number;

  @Field(() => ID, { nullable: true, description: 'The profile by which it is read; null = none' })
  profileId!: string | null;

  possibleShapeIds!: readonly string[];

  @Field(() => [ImportColumn])
  columns!: ImportColumn[];
}

@ObjectType()
export class ImportCount {
  @Field(() => String)
  id!: string;

  @Spoken()
  name!: Sentence;

  @Field(() => Int, { description: 'Not there yet' })
  added!: number;

  @Field(() => Int, { description: 'There already, and left as they are' })
  known!: number;
}

@ObjectType({ description: 'A word for a tie, as the file has it' })
export class ImportTieWord {
  @Field(() => String)
  word!: string;

  @Field(() => TieKindEnum, { nullable: true, description: 'What it was taken for; null = not understood' })
  kind!: TieKindId | null;

  @Field(() => Int)
  count!: number;
}

@ObjectType()
export class ImportProblem {
  @Field(() => String, { nullable: true }) file?: string;
  @Field(() => String, { nullable: true }) sheet?: string;
  @Field(() => Int, { nullable: true }) row?: number;
  @Field(() => String, { nullable: true }) column?: string;
  @Field(() => String, { nullable: true }) value?: string;
  problem!: Problem;
}

@ObjectType({
  description: 'What an import would do, does, or has done. Nothing is written before `commitImport`',
})
export class Import {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  communityId!: string;

  @Field(() => ImportStateEnum)
  state!: ImportState;

  @Field(() => Int, { description: 'Rows read or written so far' })
  progress!: number;

  @Field(() => Int, { description: 'Rows to read or write in all; 0 while unknown' })
  total!: number;

  @Field(() => [ImportTable])
  tables!: ImportTable[];

  @Field(() => [ImportedFile])
  files!: ImportedFile[];

  @Field(() => ImportRowCounts)
  counts!: ImportRowCounts;

  @Field(() => [ImportCount])
  nodes!: ImportCount[];

  @Field(() => [ImportCount])
  ties!: ImportCount[];

  @Field(() => [ImportTieWord])
  tieWords!: ImportTieWord[];

  @Field(() => Int, { description: 'Rows that cannot be taken' })
  badRows!: number;

  @Field(() => Int)
  problemCount!: number;

  problemList!: Problem[];

  noticeList!: Problem[];

  @Field(() => ID, {
    nullable: true,
    description: 'The Source that stands for this import, once written; `undoImport` takes it',
  })
  batchId!: string | null;
}
