import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { ActorLabel } from '../actor.ts';
import { ActorKindEnum } from '../networkSelection.ts';
import type { Problem } from '../problem.ts';
import { Spoken, type Sentence } from '../sentence.ts';
import { TieKindEnum } from '../tie.ts';
import type { TieKindId } from '../tieKinds.ts';

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

  @Field(() => String, { nullable: true, description: 'What it was taken for; null = kept as an attribute' })
  meaning!: string | null;
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

  @Field(() => ID, {
    nullable: true,
    description: 'The Source that stands for this import, once written; `undoImport` takes it',
  })
  batchId!: string | null;
}

@InputType({ description: 'A word for ties in a file, and the kind of tie that it stands for' })
export class TieWordMapping {
  @Field(() => String)
  @MaxLength(200)
  word!: string;

  @Field(() => TieKindEnum)
  kind!: TieKindId;
}

@InputType({ description: 'Which part of a file is taken: the rows whose column has this value' })
export class ImportFilter {
  @Field(() => String)
  @MaxLength(200)
  column!: string;

  @Field(() => String)
  @MaxLength(200)
  value!: string;
}

@InputType()
export class ImportOptionsInput {
  @Field(() => [TieWordMapping], { defaultValue: [] })
  @ArrayMaxSize(200)
  map!: TieWordMapping[];

  @Field(() => [ImportFilter], { defaultValue: [] })
  @ArrayMaxSize(10)
  where!: ImportFilter[];

  @Field(() => String, { nullable: true, description: 'Only ties of this survey round' })
  @MaxLength(120)
  wave?: string | null;

  @Field(() => ActorKindEnum, {
    nullable: true,
    description: 'Kind of the actors for which the file names none. Default: Resident',
  })
  actorKind?: ActorLabel | null;
}

@ObjectType({ description: 'What an undone import took away' })
export class UndoneImport {
  @Field(() => Int)
  nodes!: number;

  @Field(() => Int)
  ties!: number;

  @Field(() => Int, { description: 'Nodes of the import that stay, because later ties hang on them' })
  kept!: number;
}
