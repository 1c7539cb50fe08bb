import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Problem } from '../problem.ts';
import { Spoken, type Sentence } from '../sentence.ts';

/** What becomes of a row of the files. */
export const importRowStatuses = [
  'new',
  'changed',
  'same',
  'matched',
  'doubtful',
  'wrong',
  'leftOut',
] as const;
export type ImportRowStatus = (typeof importRowStatuses)[number];
export const ImportRowStatusEnum = Object.fromEntries(importRowStatuses.map((status) => [status, status]));
registerEnumType(ImportRowStatusEnum, {
  name: 'ImportRowStatus',
  description:
    'new: adds a node or tie; changed: changes what is there; same: is there already; matched: there already, recognised by name; doubtful: whom it means must be decided first; wrong: cannot be taken; leftOut: not to be taken',
});

@ObjectType({ description: 'How many rows become what' })
export class ImportRowCounts implements Readonly<Record<ImportRowStatus, number>> {
  @Field(() => Int) new!: number;
  @Field(() => Int) changed!: number;
  @Field(() => Int) same!: number;
  @Field(() => Int) matched!: number;
  @Field(() => Int) doubtful!: number;
  @Field(() => Int) wrong!: number;
  @Field(() => Int) leftOut!: number;
}

@ObjectType()
export class ImportedFile {
  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true, description: 'Id of its format; null = not told' })
  format!: string | null;

  @Field(() => String, { nullable: true })
  encoding!: string | null;

  @Field(() => Int)
  bytes!: number;
}

@ObjectType({ description: 'A value of a node that becomes another' })
export class ImportRowChange {
  @Spoken()
  field!: Sentence;

  @Spoken({ nullable: true, description: 'Null = empty' })
  before!: Sentence | null;

  @Spoken()
  after!: Sentence;
}

@ObjectType({ description: 'A row of the files, and what becomes of it' })
export class ImportRow {
  @Field(() => String)
  file!: string;

  @Field(() => String, { nullable: true })
  sheet!: string | null;

  @Field(() => Int)
  row!: number;

  @Spoken({ nullable: true, description: 'The node or tie that it states; null = could not be read' })
  what!: Sentence | null;

  @Field(() => [ImportRowChange])
  changes!: readonly ImportRowChange[];

  problem!: Problem | null;
}

@ObjectType({ description: 'Somebody who may be meant' })
export class ImportCandidate {
  @Field(() => ID)
  personId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  place!: string | null;

  @Field(() => Float, { description: '0 to 1' })
  score!: number;

  @Spoken({ list: true, description: 'What speaks for it and against it' })
  reasons!: readonly Sentence[];
}

@ObjectType({ description: 'A person whom the files name, and of whom it is or was not clear who she is' })
export class ImportDoubt {
  @Field(() => String, { description: 'What a decision names it by' })
  mention!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  place!: string | null;

  @Field(() => String)
  file!: string;

  @Field(() => String, { nullable: true })
  sheet!: string | null;

  @Field(() => Int, { description: 'The first row that names her' })
  row!: number;

  @Field(() => Int, { description: 'How many rows name her' })
  rows!: number;

  @Field(() => Boolean, { description: 'Whether nobody like this is known' })
  isUnknown!: boolean;

  @Field(() => String, { nullable: true, description: 'same, new or leaveOut; null = not decided' })
  decision!: string | null;

  @Field(() => ID, { nullable: true, description: 'The person whom a decision names' })
  decidedPersonId!: string | null;

  @Field(() => [ImportCandidate], { description: 'At most five' })
  candidates!: readonly ImportCandidate[];
}

@ObjectType({ description: 'What a cell may become instead' })
export class ImportSuggestion {
  @Field(() => String, { description: 'Empty = the cell is emptied; goes into `replace` as `to`' })
  value!: string;

  @Spoken()
  label!: Sentence;
}

@ObjectType({ description: 'The same problem of the same column with the same value' })
export class ImportProblemGroup {
  @Field(() => String)
  code!: string;

  @Field(() => String, { nullable: true }) file?: string;
  @Field(() => String, { nullable: true }) sheet?: string;
  @Field(() => String, { nullable: true }) column?: string;
  @Field(() => String, { nullable: true }) value?: string;

  @Field(() => Int, { description: 'How many times' })
  rows!: number;

  @Field(() => [Int], { description: 'The first five rows' })
  firstRows!: readonly number[];

  @Field(() => [ImportSuggestion], {
    description: 'What mends all of these cells at once; empty = nothing does',
  })
  suggestions!: readonly ImportSuggestion[];

  problem!: Problem;
}
