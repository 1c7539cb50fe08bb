import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { PartialDate } from '../partialDate.ts';
import { GraphQLPartialDate } from '../scalars.ts';
import { Spoken, type Sentence } from '../sentence.ts';
import { ActorReference } from './actorReference.ts';

@ObjectType({ description: 'A case of cultivation that is handed over' })
export class HandoverCase {
  @Field(() => ID)
  caseId!: string;

  @Field(() => String, { nullable: true })
  title!: string | null;

  @Field(() => ActorReference, { nullable: true, description: 'Null = the community' })
  subject!: ActorReference | null;

  @Spoken({ description: 'Name of the stage model' })
  modelName!: Sentence;

  @Spoken({ nullable: true, description: 'The stage that it is in; null = ended' })
  stage!: Sentence | null;

  @Field(() => GraphQLPartialDate, { nullable: true })
  stageSince!: PartialDate | null;

  @Spoken({ description: 'What comes next' })
  nextStep!: Sentence;

  @Field(() => GraphQLPartialDate, { nullable: true })
  nextOn!: PartialDate | null;
}

@ObjectType({ description: 'Something that was promised and not done yet' })
export class HandoverTask {
  @Field(() => ID)
  id!: string;

  @Spoken()
  title!: Sentence;

  @Field(() => ActorReference, { nullable: true, description: 'Whom it is about; null = the community' })
  subject!: ActorReference | null;

  @Field(() => GraphQLPartialDate, { nullable: true })
  dueOn!: PartialDate | null;

  @Field(() => Boolean)
  isOverdue!: boolean;
}

@ObjectType({ description: 'Somebody whose only contact among the staff is the worker who leaves' })
export class HandoverOrphan {
  @Field(() => ActorReference)
  actor!: ActorReference;

  @Spoken({ list: true, description: 'What ties her, or it, to the worker' })
  ties!: readonly Sentence[];

  @Field(() => GraphQLPartialDate, {
    nullable: true,
    description: 'When the worker was last with her, or it',
  })
  lastOn!: PartialDate | null;

  @Field(() => GraphQLPartialDate, {
    nullable: true,
    description: 'When the successor was there together with the worker',
  })
  jointVisitOn!: PartialDate | null;
}

@ObjectType({ description: 'Something that runs out' })
export class HandoverExpiry {
  @Field(() => ActorReference)
  organization!: ActorReference;

  @Spoken()
  what!: Sentence;

  @Field(() => GraphQLPartialDate)
  until!: PartialDate;

  @Field(() => Boolean)
  isOver!: boolean;
}

@ObjectType({ description: 'A group, venue, key or account, and who holds it' })
export class HandoverHolding {
  @Field(() => ActorReference, { nullable: true })
  subject!: ActorReference | null;

  @Spoken()
  what!: Sentence;

  @Field(() => Boolean, { nullable: true, description: 'Whether residents hold it; null = not said' })
  holds!: boolean | null;

  @Field(() => String, { nullable: true })
  text!: string | null;

  @Field(() => GraphQLPartialDate)
  on!: PartialDate;
}

@ObjectType({ description: 'How many of those whom the worker knows agreed to what' })
export class HandoverConsents {
  @Field(() => Int, { description: 'Residents with whom the worker is in touch' })
  residents!: number;

  @Field(() => Int, { description: 'Of these, whom others merely mentioned: nobody asked them' })
  notAsked!: number;

  @Field(() => Int, { description: 'Of these, who do not want to be considered for tasks' })
  withoutLeadership!: number;

  @Field(() => Int, { description: 'Of these, whose contact data may not be kept' })
  withoutContact!: number;
}

@ObjectType({ description: 'Whether those who are handed over met the successor' })
export class HandoverVisits {
  @Field(() => Int, { description: 'Persons and organizations to be visited together' })
  wanted!: number;

  @Field(() => Int)
  done!: number;

  @Field(() => Float, { nullable: true, description: '0 to 1; null when nobody has to be visited' })
  share!: number | null;

  @Field(() => Float, { description: 'The share that is aimed at' })
  aim!: number;

  @Field(() => GraphQLPartialDate, { nullable: true, description: 'By when; null = no leaving day is known' })
  by!: PartialDate | null;
}

@ObjectType({ description: 'What a social worker leaves to a successor' })
export class Handover {
  @Field(() => ActorReference)
  worker!: ActorReference;

  @Field(() => GraphQLPartialDate, {
    nullable: true,
    description: 'Last day; null = nobody said that the worker leaves',
  })
  leavesOn!: PartialDate | null;

  @Field(() => ID, { nullable: true, description: 'The entry that says so' })
  departureId!: string | null;

  @Field(() => ActorReference, { nullable: true })
  successor!: ActorReference | null;

  @Field(() => String, { nullable: true, description: 'What was noted when the departure was written down' })
  note!: string | null;

  @Field(() => GraphQLPartialDate, { nullable: true, description: '14 days before the last day' })
  packDueOn!: PartialDate | null;

  @Field(() => Int)
  orphanCount!: number;

  @Field(() => [HandoverOrphan], { description: 'At most 500' })
  orphans!: HandoverOrphan[];

  @Field(() => [HandoverCase])
  cases!: HandoverCase[];

  @Field(() => [HandoverTask], { description: 'By due day; at most 200' })
  tasks!: HandoverTask[];

  @Field(() => Int)
  overdueCount!: number;

  @Field(() => [HandoverExpiry])
  expiries!: HandoverExpiry[];

  @Field(() => [HandoverHolding])
  holdings!: HandoverHolding[];

  @Field(() => HandoverConsents)
  consents!: HandoverConsents;

  @Field(() => HandoverVisits)
  visits!: HandoverVisits;
}
