import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstrumentAnswers } from '../instrumentAnswers.ts';
import type { PartialDate } from '../partialDate.ts';
import { GraphQLPartialDate } from '../scalars.ts';
import { Spoken, type Sentence } from '../sentence.ts';

export const changeReadings = ['more', 'less', 'unsure', 'unknown'] as const;
export type ChangeReading = (typeof changeReadings)[number];
const ChangeReadingEnum = Object.fromEntries(changeReadings.map((each) => [each, each]));
registerEnumType(ChangeReadingEnum, {
  name: 'ChangeReading',
  description:
    'more, less: beyond the scale’s own error. unsure: that error explains it. unknown: how large the error is, nobody entered',
});

@ObjectType({ description: 'A stretch of values of a score that its source names' })
export class ScoreBandRange {
  @Field(() => ID)
  id!: string;

  @Spoken()
  name!: Sentence;

  @Field(() => Float, {
    description: 'Where it begins; that of the band before it may hold this value still',
  })
  from!: number;

  @Field(() => Float)
  to!: number;

  @Field(() => Boolean, { description: 'Worth a closer look. Never a diagnosis' })
  isConcern!: boolean;
}

@ObjectType({ description: 'A score against the one of before, asked by the same edition' })
export class ScoreChange {
  @Field(() => ID, { description: 'The answers that it is compared with' })
  sinceId!: string;

  @Field(() => GraphQLPartialDate)
  since!: PartialDate;

  @Field(() => Float, { description: 'Later − earlier' })
  difference!: number;

  @Field(() => ChangeReadingEnum)
  reading!: ChangeReading;

  @Spoken()
  sentence!: Sentence;
}

@ObjectType({ description: 'One score of a filled-in scale' })
export class ScoreReading {
  @Field(() => ID)
  score!: string;

  @Spoken()
  name!: Sentence;

  @Field(() => Boolean, { description: 'Whether it stands for the whole scale' })
  isTotal!: boolean;

  @Field(() => Float, {
    nullable: true,
    description: 'Null: an item of it was not answered, or there is none',
  })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: 'The least that the edition allows' })
  minimum!: number | null;

  @Field(() => Float, { nullable: true, description: 'The most that the edition allows' })
  maximum!: number | null;

  @Field(() => [ID], { description: 'Items of it that were not answered' })
  missing!: string[];

  @Field(() => ID, { nullable: true, description: 'The band that the value lies in' })
  band!: string | null;

  @Field(() => [ScoreBandRange], { description: 'From the lowest; none where the source names none' })
  bands!: ScoreBandRange[];

  @Field(() => Float, {
    nullable: true,
    description:
      'Two values of one person that lie further apart differ reliably (95 %); null = not known. Jacobson & Truax 1991',
  })
  reliableDifference!: number | null;

  @Field(() => ScoreChange, { nullable: true, description: 'Null = nothing to compare with' })
  change!: ScoreChange | null;

  @Spoken({ description: 'In plain words' })
  sentence!: Sentence;
}

@ObjectType({ description: 'What a person answered to a scale, and what the scale makes of it' })
export class ScoredAnswers {
  communityId!: string;

  @Field(() => InstrumentAnswers)
  answers!: InstrumentAnswers;

  @Field(() => [ScoreReading], { description: 'The whole first, where the scale has one' })
  scores!: ScoreReading[];

  @Field(() => Int, { description: 'Items that were not answered' })
  missingCount!: number;

  @Spoken({ nullable: true, description: 'What a score may not be taken for; null where none gives concern' })
  caution!: Sentence | null;
}
