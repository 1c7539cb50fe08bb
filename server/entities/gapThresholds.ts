import 'reflect-metadata';
import { ArrayMaxSize } from 'class-validator';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { GraphQLDateTime } from './scalars.ts';

const mostChanged = 200;

@ObjectType({ description: 'A number of a rule of gaps or alerts that is not as usual' })
@InputType('ChangedThresholdInput')
export class ChangedThreshold {
  @Field(() => ID)
  rule!: string;

  @Field(() => ID)
  threshold!: string;

  @Field(() => Float)
  value!: number;
}

@ObjectType({ description: 'What a community takes for a gap; versions are added' })
export class GapThresholds {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'From 1' })
  version!: number;

  @Field(() => [ChangedThreshold], { description: 'What is not named is as usual' })
  changed!: ChangedThreshold[];

  @Field(() => GraphQLDateTime)
  createdAt!: string;

  @Field(() => ID, { description: 'Account that saved it' })
  createdBy!: string;
}

@ObjectType({ description: 'What a community takes for an alert; versions are added' })
export class AlertThresholds extends GapThresholds {}

@InputType({ description: 'Of the rules of gaps, or of alerts' })
export class SaveGapThresholdsInput {
  @Field(() => ID)
  communityId!: string;

  @Field(() => [ChangedThreshold], { description: 'All that shall not be as usual; none = all as usual' })
  @ArrayMaxSize(mostChanged)
  changed!: ChangedThreshold[];
}
