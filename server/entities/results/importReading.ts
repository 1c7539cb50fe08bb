import {
  ArrayMaxSize,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { ActorLabel } from '../actor.ts';
import { ActorKindEnum } from '../networkSelection.ts';
import { GraphQLDateTime, GraphQLPartialDate } from '../scalars.ts';
import { TieKindEnum } from '../tie.ts';
import type { TieKindId } from '../tieKinds.ts';

/** What becomes of nodes that are there already. */
export const knownTreatments = ['keep', 'fill', 'take'] as const;
export type KnownTreatment = (typeof knownTreatments)[number];
const ImportKnownEnum = Object.fromEntries(knownTreatments.map((id) => [id, id]));
registerEnumType(ImportKnownEnum, {
  name: 'ImportKnown',
  description:
    "Nodes that are there already: keep = stay; fill = what is empty is filled; take = the file's values are taken",
});

/** What a user may decide about a mention of a person. */
export const mentionChoices = ['same', 'new', 'leaveOut'] as const;
export type MentionChoice = (typeof mentionChoices)[number];
const MentionChoiceEnum = Object.fromEntries(mentionChoices.map((id) => [id, id]));
registerEnumType(MentionChoiceEnum, { name: 'ImportMentionChoice', description: 'Who is meant by a name' });

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
export class ImportColumnChoice {
  @Field(() => String)
  @MaxLength(200)
  header!: string;

  @Field(() => String, { description: 'Id of one of the meanings; empty = the column is left out' })
  @MaxLength(60)
  meaning!: string;
}

@InputType({ description: 'How a sheet is read. What is left out is found' })
export class ImportSheetChoice {
  @Field(() => String)
  @MaxLength(400)
  file!: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(200)
  sheet?: string | null;

  @Field(() => String, { nullable: true, description: 'Id of its shape; `none` = it is not read' })
  @IsOptional()
  @MaxLength(60)
  shape?: string | null;

  @Field(() => Int, { nullable: true, description: 'Row of the header, from 1' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1000)
  headerRow?: number | null;

  @Field(() => [ImportColumnChoice], { defaultValue: [] })
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  columns!: ImportColumnChoice[];
}

@InputType({ description: 'Every cell `from` of this column becomes `to`' })
export class ImportReplacement {
  @Field(() => String)
  @MaxLength(400)
  file!: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(200)
  sheet?: string | null;

  @Field(() => String)
  @MaxLength(200)
  column!: string;

  @Field(() => String, { description: 'The value as a problem shows it' })
  @MaxLength(200)
  from!: string;

  @Field(() => String, { description: 'Empty = the cells are emptied' })
  @MaxLength(2000)
  to!: string;
}

@InputType({ description: 'Who is meant by a name' })
export class ImportDecision {
  @Field(() => String)
  @MaxLength(400)
  mention!: string;

  @Field(() => MentionChoiceEnum)
  as!: MentionChoice;

  @Field(() => ID, { nullable: true, description: 'The person who is meant by `same`' })
  @IsOptional()
  @IsUUID()
  personId?: string | null;
}

@InputType({ description: 'The activity that sheets of attendance are about, where they do not say it' })
export class ImportActivity {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(200)
  title?: string | null;

  @Field(() => GraphQLPartialDate, { nullable: true })
  @IsOptional()
  @Matches(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
  date?: string | null;
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

  @Field(() => [ImportSheetChoice], { defaultValue: [] })
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  sheets!: ImportSheetChoice[];

  @Field(() => [ImportReplacement], { defaultValue: [] })
  @ArrayMaxSize(2000)
  @ValidateNested({ each: true })
  replace!: ImportReplacement[];

  @Field(() => [ImportDecision], { defaultValue: [] })
  @ArrayMaxSize(5000)
  @ValidateNested({ each: true })
  decisions!: ImportDecision[];

  @Field(() => MentionChoiceEnum, {
    nullable: true,
    description:
      'Of persons who are referred to, known nowhere and not decided: new or leaveOut; null = it is asked',
  })
  @IsOptional()
  @IsIn(['new', 'leaveOut'])
  unknownPersons?: MentionChoice | null;

  @Field(() => ImportKnownEnum, { nullable: true, description: 'Default: fill' })
  known?: KnownTreatment | null;

  @Field(() => ImportActivity, { nullable: true })
  @IsOptional()
  @ValidateNested()
  activity?: ImportActivity | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Read as it was kept under this profile; without one, a profile with the headers of a sheet is taken',
  })
  @IsOptional()
  @IsUUID()
  profileId?: string | null;
}

@ObjectType({ description: 'A way of reading sheets that was kept' })
export class ImportProfileEntry {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => GraphQLDateTime)
  savedAt!: string;
}
