import 'reflect-metadata';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Rating } from '../cultivation/caseEntry.ts';
import type { PartialDate } from '../partialDate.ts';
import { GraphQLPartialDate } from '../scalars.ts';
import { Spoken, type Sentence } from '../sentence.ts';

@ObjectType({ description: 'What one sees at a rating' })
export class RatingAnchor {
  @Field(() => Int, { description: '1, 3 or 5; 2 and 4 lie between' })
  value!: number;

  @Spoken()
  text!: Sentence;
}

@ObjectType({ description: 'One side of what is assessed, rated from 1 to 5' })
export class RatedDimension {
  @Field(() => ID)
  id!: string;

  @Spoken()
  name!: Sentence;

  @Spoken({ description: 'What is asked' })
  meaning!: Sentence;

  @Field(() => [RatingAnchor])
  anchors!: RatingAnchor[];

  @Field(() => Float, { nullable: true, description: 'Mean over raters in the first round' })
  first!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Mean over raters in the last round, where there are two',
  })
  last!: number | null;

  @Field(() => Float, { nullable: true, description: 'Last minus first' })
  change!: number | null;
}

@ObjectType({ description: 'What the raters of a round gave for a dimension' })
export class RoundDimension {
  @Field(() => ID)
  dimension!: string;

  @Field(() => Int)
  raters!: number;

  @Field(() => Float)
  mean!: number;

  @Field(() => Int)
  low!: number;

  @Field(() => Int)
  high!: number;

  @Field(() => Boolean, { description: 'Whether two raters are two points apart or more' })
  isSplit!: boolean;
}

@ObjectType({ description: 'What one rater gave, and what it rests on' })
export class GivenAssessment {
  @Field(() => ID, { description: 'Of the entry of the book' })
  id!: string;

  @Field(() => GraphQLPartialDate)
  on!: PartialDate;

  @Field(() => String, { nullable: true })
  rater!: string | null;

  @Field(() => String, { nullable: true, description: 'What it rests on' })
  text!: string | null;

  @Field(() => [Rating])
  ratings!: readonly Rating[];
}

@ObjectType({ description: 'Assessments made at one time, by one rater or several' })
export class AssessmentRound {
  @Field(() => ID)
  key!: string;

  @Field(() => String, { nullable: true, description: 'baseline, mid or end' })
  time!: string | null;

  @Spoken()
  name!: Sentence;

  @Field(() => GraphQLPartialDate, { description: 'Day of its first assessment' })
  from!: PartialDate;

  @Field(() => GraphQLPartialDate, { description: 'Day of its last assessment' })
  to!: PartialDate;

  @Field(() => [RoundDimension])
  dimensions!: RoundDimension[];

  @Field(() => [GivenAssessment])
  given!: GivenAssessment[];
}

@ObjectType({
  description: 'An indicator computed from the register that says something about a dimension too',
})
export class CompanionValue {
  @Field(() => ID)
  indicator!: string;

  @Spoken()
  name!: Sentence;

  @Spoken()
  meaning!: Sentence;

  @Field(() => [ID])
  dimensions!: string[];

  @Field(() => Float, { nullable: true, description: 'On the last day of the first round' })
  first!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'On the last day of the last round, where there are two',
  })
  last!: number | null;

  @Field(() => Float, { nullable: true, description: 'Today' })
  now!: number | null;

  @Spoken({ nullable: true })
  firstText!: Sentence | null;

  @Spoken({ nullable: true })
  lastText!: Sentence | null;

  @Spoken({ nullable: true })
  nowText!: Sentence | null;
}

@ObjectType({ description: 'One assessment and all times that it was made' })
export class AssessmentHistory {
  @Field(() => ID)
  id!: string;

  @Spoken()
  name!: Sentence;

  @Spoken({ description: 'How it is done' })
  summary!: Sentence;

  @Spoken()
  source!: Sentence;

  @Field(() => [RatedDimension])
  dimensions!: RatedDimension[];

  @Field(() => [AssessmentRound], { description: 'The earliest first; the last 12' })
  rounds!: AssessmentRound[];

  @Field(() => [CompanionValue])
  companions!: CompanionValue[];

  @Spoken({ list: true })
  sentences!: Sentence[];
}

@ObjectType({ description: 'The assessments of a person, an organization or a community' })
export class SubjectAssessments {
  @Field(() => ID)
  subjectId!: string;

  @Field(() => String, { description: 'person, organization or community' })
  subject!: string;

  @Field(() => [AssessmentHistory])
  assessments!: AssessmentHistory[];
}
