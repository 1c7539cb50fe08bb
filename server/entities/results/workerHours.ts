import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { PartialDate } from '../partialDate.ts';
import { GraphQLPartialDate } from '../scalars.ts';
import { Spoken, type Sentence } from '../sentence.ts';
import { ActorReference } from './actorReference.ts';

@ObjectType({ description: 'Hours of one kind of work' })
export class HoursOfKind {
  @Field(() => ID, { description: 'Sub-kind of ACCOMPANIES; `unsaid` = nobody said what for' })
  kind!: string;

  @Spoken()
  name!: Sentence;

  @Field(() => Float)
  hours!: number;
}

@ObjectType({ description: 'Hours of one month' })
export class HoursOfMonth {
  @Field(() => GraphQLPartialDate, { description: 'YYYY-MM' })
  month!: PartialDate;

  @Field(() => Float)
  hours!: number;

  @Field(() => Float, { nullable: true, description: 'Share of paperwork, 0 to 1; null without hours' })
  paperworkShare!: number | null;

  @Field(() => [HoursOfKind])
  kinds!: HoursOfKind[];
}

@ObjectType({ description: 'The time of one social worker' })
export class HoursOfWorker {
  @Field(() => ActorReference)
  worker!: ActorReference;

  @Field(() => Float)
  hours!: number;

  @Field(() => Float, { nullable: true, description: 'Share of paperwork, 0 to 1; null without hours' })
  paperworkShare!: number | null;

  @Field(() => [HoursOfKind])
  kinds!: HoursOfKind[];

  @Field(() => [HoursOfMonth], { description: 'Each month of the span, the earliest first' })
  months!: HoursOfMonth[];
}

@ObjectType({ description: 'What social workers gave their time to' })
export class WorkerHours {
  @Field(() => GraphQLPartialDate)
  from!: PartialDate;

  @Field(() => GraphQLPartialDate)
  to!: PartialDate;

  @Field(() => Float)
  hours!: number;

  @Field(() => Float, { nullable: true, description: 'Share of paperwork, 0 to 1; null without hours' })
  paperworkShare!: number | null;

  @Field(() => [HoursOfKind])
  kinds!: HoursOfKind[];

  @Field(() => Int, { description: 'Workers in all; at most 100 are told in full' })
  workerCount!: number;

  @Field(() => [HoursOfWorker], { description: 'Those with most hours first' })
  workers!: HoursOfWorker[];
}
