import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { FollowUpStepEnum } from '../followUp.ts';
import type { PartialDate } from '../partialDate.ts';
import { GraphQLPartialDate } from '../scalars.ts';
import { Spoken, type Sentence } from '../sentence.ts';
import { ActorReference } from './actorReference.ts';

@ObjectType({ description: 'How a community hangs together' })
export class IntroductionFigures {
  @Field(() => Int, { description: 'Residents without any contact' })
  isolates!: number;

  @Field(() => Int, { description: 'Residents with exactly one contact' })
  singleContacts!: number;

  @Field(() => Int, { description: 'Parts without a tie between them' })
  components!: number;

  @Field(() => Int, { description: 'How many the largest part holds' })
  largestComponent!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'How far apart people are, 0 (all in contact) to 1 (no ties); null below two people',
  })
  distanceFragmentation!: number | null;
}

@ObjectType({ description: 'An open need that an introduction would bring near' })
export class IntroductionNeed {
  @Field(() => ID)
  needId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: 'What fits' })
  resourceTitle!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Steps to the nearest who could meet it; null = no chain',
  })
  stepsBefore!: number | null;

  @Field(() => Int)
  stepsAfter!: number;
}

@ObjectType({ description: 'One part of the score of an introduction' })
export class IntroductionPartValue {
  @Field(() => ID)
  part!: string;

  @Spoken()
  name!: Sentence;

  @Field(() => Float, { description: '0 to 1' })
  value!: number;

  @Field(() => Float, {
    description: 'What it adds to the benefit or the ease; negative where it takes away',
  })
  points!: number;
}

@ObjectType({ description: 'How much somebody carries: people helped, and introductions under way' })
export class IntroductionLoad {
  @Field(() => ActorReference)
  actor!: ActorReference;

  @Field(() => Int)
  before!: number;

  @Field(() => Int, { description: 'With the introductions of this plan' })
  after!: number;
}

@ObjectType({ description: 'Where two could meet' })
export class IntroductionOccasion {
  @Field(() => ID)
  activityId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => GraphQLPartialDate, { description: 'The planned day, or the next one by its rhythm' })
  on!: PartialDate;

  @Field(() => Boolean, { description: 'Whether it comes back again and again; else it is planned' })
  isRecurring!: boolean;
}

@ObjectType({ description: 'Two who could be introduced to each other' })
export class Introduction {
  @Field(() => ID, { description: 'What `recordFollowUp` takes as subject' })
  id!: string;

  @Field(() => ActorReference)
  one!: ActorReference;

  @Field(() => ActorReference)
  other!: ActorReference;

  @Field(() => Float, { description: 'Benefit × ease, counted after the introductions above it' })
  score!: number;

  @Field(() => Float)
  benefit!: number;

  @Field(() => Float)
  ease!: number;

  @Field(() => [IntroductionPartValue], { description: 'The parts that count here' })
  parts!: IntroductionPartValue[];

  @Spoken({ list: true, description: 'Why, in words' })
  reasons!: Sentence[];

  @Spoken({ nullable: true, description: 'What to ask first: of who has not been asked yet whom she knows' })
  askFirst!: Sentence | null;

  @Field(() => ActorReference, { nullable: true, description: 'Who brings them together; null = you' })
  introducer!: ActorReference | null;

  @Spoken()
  introducerReason!: Sentence;

  @Field(() => IntroductionOccasion, { nullable: true, description: 'Null: a visit together' })
  occasion!: IntroductionOccasion | null;

  @Spoken()
  occasionText!: Sentence;

  @Field(() => IntroductionFigures, { description: 'If it comes about and nothing else changes' })
  after!: IntroductionFigures;

  @Field(() => [IntroductionNeed])
  needs!: IntroductionNeed[];

  @Spoken({ list: true, description: 'What changes if it comes about, in words' })
  changes!: Sentence[];

  @Field(() => [IntroductionLoad])
  loads!: IntroductionLoad[];
}

@ObjectType({ description: 'An introduction that two said yes to' })
export class IntroductionUnderWay {
  @Field(() => ID)
  id!: string;

  @Field(() => ActorReference)
  one!: ActorReference;

  @Field(() => ActorReference)
  other!: ActorReference;

  @Field(() => FollowUpStepEnum)
  step!: string;

  @Field(() => GraphQLPartialDate)
  on!: PartialDate;

  @Field(() => Boolean, {
    description: 'Whether 60 days have passed since: time to ask whether they keep in touch',
  })
  isDue!: boolean;
}

@ObjectType({ description: 'Somebody to invite to an activity, and why' })
export class InvitedPerson {
  @Field(() => ActorReference)
  actor!: ActorReference;

  @Spoken()
  reason!: Sentence;
}

@ObjectType({
  description: 'A few people to invite to one activity, so that somebody without contacts meets neighbours',
})
export class ActivityInvitation {
  @Field(() => IntroductionOccasion)
  occasion!: IntroductionOccasion;

  @Field(() => [InvitedPerson], {
    description: 'First who has no contact, then a familiar face, then others; at most 6',
  })
  people!: InvitedPerson[];

  @Spoken()
  text!: Sentence;
}

@ObjectType({ description: 'Whom the plan serves, compared with who is in need' })
export class IntroductionShare {
  @Field(() => ID)
  group!: string;

  @Spoken()
  groupName!: Sentence;

  @Field(() => Int, { description: 'Residents' })
  residents!: number;

  @Field(() => Int, { description: 'Those with nobody, one contact, or a need that nobody near could meet' })
  inNeed!: number;

  @Field(() => Int, { description: 'Of these, whom the plan serves' })
  served!: number;
}

@ObjectType({ description: 'A part of the score, how much it counts, and what earlier introductions taught' })
export class IntroductionWeight {
  @Field(() => ID)
  part!: string;

  @Field(() => String, { description: 'benefit or ease' })
  group!: string;

  @Spoken()
  name!: Sentence;

  @Field(() => Float)
  usual!: number;

  @Field(() => Float, { description: 'As it was chosen' })
  weight!: number;

  @Field(() => Float, { description: 'As it counted, with what was learned' })
  counted!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Introductions that had it and were decided; null = not learned',
  })
  tried!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of these, how many came about' })
  worked!: number | null;

  @Field(() => Float, { nullable: true, description: '(worked + 2) / (tried + 4)' })
  rate!: number | null;
}

@ObjectType({ description: 'Who could be introduced to whom, within what people can carry' })
export class IntroductionPlan {
  @Field(() => IntroductionFigures)
  before!: IntroductionFigures;

  @Field(() => IntroductionFigures, { description: 'If all of them come about' })
  after!: IntroductionFigures;

  @Field(() => [Introduction], { description: 'Best first, each counted after those above it' })
  introductions!: Introduction[];

  @Field(() => [ActivityInvitation])
  invitations!: ActivityInvitation[];

  @Field(() => [IntroductionUnderWay], { description: 'The longest ago first, at most 100' })
  underWay!: IntroductionUnderWay[];

  @Field(() => [IntroductionShare], {
    description:
      'Groups of 5 and more, those in greatest need first; empty where there is nothing to compare',
  })
  shares!: IntroductionShare[];

  @Field(() => [IntroductionWeight])
  weights!: IntroductionWeight[];

  @Spoken({ list: true, description: 'What to know about this plan' })
  notes!: Sentence[];
}
