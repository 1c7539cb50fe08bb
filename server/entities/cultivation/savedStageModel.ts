import 'reflect-metadata';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { GraphQLDateTime } from '../scalars.ts';
import { Spoken, type Sentence } from '../sentence.ts';
import { CaseSubjectEnum, type CaseSubject } from './stageModel.ts';

@ObjectType({
  description:
    'A way to cultivate, stage by stage: one that comes with the product, or one of the community itself',
})
export class SavedStageModel {
  @Field(() => ID, {
    description: 'Of the model. One of the community with the id of a shipped one stands in its place',
  })
  id!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Under which it was saved; null = it comes with the product',
  })
  settingId!: string | null;

  @Field(() => Int, { description: 'From 1; cases keep the version with which they began' })
  version!: number;

  @Field(() => Boolean, { description: 'Whether one with this id comes with the product' })
  isShipped!: boolean;

  @Spoken()
  name!: Sentence;

  @Spoken()
  summary!: Sentence;

  @Field(() => CaseSubjectEnum)
  subject!: CaseSubject;

  @Field(() => String, { description: 'The whole model, JSON of the shape of `stageModel.schema.json`' })
  json!: string;

  @Field(() => GraphQLDateTime, { nullable: true })
  createdAt!: string | null;

  @Field(() => ID, { nullable: true, description: 'Account that saved it' })
  createdBy!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was put away; null = in use' })
  retiredAt!: string | null;
}

@ObjectType({ description: 'An indicator that a stage model may name' })
export class StageModelIndicator {
  @Field(() => ID)
  id!: string;

  @Field(() => [CaseSubjectEnum], { description: 'Of whom it can be told' })
  subjects!: CaseSubject[];

  @Spoken()
  name!: Sentence;

  @Spoken()
  meaning!: Sentence;

  @Field(() => String, { description: 'count, share (0 to 1), days, score (1 to 5), hours, steps or index' })
  unit!: string;
}

@ObjectType({ description: 'Something else that a stage model may name' })
export class StageModelChoice {
  @Field(() => ID)
  id!: string;

  @Spoken()
  name!: Sentence;
}

@ObjectType({ description: 'What stage models may name' })
export class StageModelOptions {
  @Field(() => [StageModelIndicator])
  indicators!: StageModelIndicator[];

  @Field(() => [StageModelChoice])
  assessments!: StageModelChoice[];

  @Field(() => [StageModelChoice])
  alerts!: StageModelChoice[];

  @Field(() => [StageModelChoice], { description: 'Forms of tasks and sessions' })
  forms!: StageModelChoice[];
}
