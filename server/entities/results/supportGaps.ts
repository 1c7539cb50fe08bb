import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { PartialDate } from '../partialDate.ts';
import { GraphQLPartialDate } from '../scalars.ts';
import { Spoken, type Sentence } from '../sentence.ts';
import { FollowUp } from '../followUp.ts';
import { ActorReference } from './actorReference.ts';

export const gapCertainties = ['confirmed', 'unknown'] as const;
export type GapCertainty = (typeof gapCertainties)[number];
export const GapCertaintyEnum = Object.fromEntries(gapCertainties.map((each) => [each, each]));
registerEnumType(GapCertaintyEnum, {
  name: 'GapCertainty',
  description: 'confirmed: what is known shows it. unknown: the person was not asked, so nobody can tell',
});

export const gapSeverities = ['high', 'medium', 'low'] as const;
export type GapSeverity = (typeof gapSeverities)[number];
export const GapSeverityEnum = Object.fromEntries(gapSeverities.map((each) => [each, each]));
registerEnumType(GapSeverityEnum, { name: 'GapSeverity' });

export const gapStates = ['open', 'aside', 'done'] as const;
export type GapState = (typeof gapStates)[number];
/** States of the work list, and everything. */
export const GapStateEnum = Object.fromEntries([...gapStates, 'all'].map((each) => [each, each]));
registerEnumType(GapStateEnum, {
  name: 'GapState',
  description:
    'open: to be done, also what was marked done before today and is still there. aside: set aside for now. done: marked done today. all: whatever its state',
});

@ObjectType({
  description: 'Somebody, or a resource, that could close a gap, and the chain of persons that leads there',
})
export class GapHelper {
  @Field(() => ActorReference)
  actor!: ActorReference;

  @Field(() => ID, { nullable: true })
  resourceId!: string | null;

  @Spoken()
  reason!: Sentence;

  @Field(() => [ActorReference], {
    description: 'From the person to the helper, both included; empty when no chain is known',
  })
  path!: ActorReference[];
}

@ObjectType({ description: 'A place where support is missing, with its evidence and a next step' })
export class SupportGap {
  @Field(() => ID, { description: 'Stable while the gap is the same' })
  id!: string;

  @Field(() => ID)
  rule!: string;

  @Spoken()
  ruleName!: Sentence;

  @Field(() => GapCertaintyEnum)
  certainty!: GapCertainty;

  @Field(() => GapSeverityEnum)
  severity!: GapSeverity;

  @Field(() => ActorReference, {
    nullable: true,
    description: 'Whom it is about; null where it is about a building, or a resource that nobody provides',
  })
  actor!: ActorReference | null;

  @Field(() => ActorReference, { nullable: true, description: 'The second person, where the gap is a tie' })
  otherActor!: ActorReference | null;

  @Field(() => ID, { nullable: true })
  needId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The building that it is about' })
  placeId!: string | null;

  @Field(() => String, { nullable: true })
  placeName!: string | null;

  @Field(() => ID, { nullable: true, description: 'The resource that it is about' })
  resourceId!: string | null;

  @Field(() => GraphQLPartialDate, { nullable: true })
  since!: PartialDate | null;

  @Field(() => Float, {
    nullable: true,
    description: 'How large it is, in the unit of the rule (persons cut off, steps, …)',
  })
  size!: number | null;

  @Spoken()
  evidence!: Sentence;

  @Spoken()
  nextStep!: Sentence;

  @Field(() => [GapHelper])
  helpers!: GapHelper[];

  @Field(() => GapStateEnum)
  state!: GapState;

  @Field(() => FollowUp, {
    nullable: true,
    description: 'What was done about it last; null = nothing. For those who work in the community',
  })
  followUp?: FollowUp | null;
}

@ObjectType({ description: 'A number that a rule leaves to those who work with it' })
export class GapThresholdValue {
  @Field(() => ID)
  id!: string;

  @Spoken()
  name!: Sentence;

  @Field(() => Float, { description: 'What is taken when nobody says' })
  usual!: number;

  @Field(() => Float)
  minimum!: number;

  @Field(() => Float)
  maximum!: number;

  @Field(() => Boolean, { description: 'Whether only whole numbers make sense' })
  whole!: boolean;

  @Field(() => Float, { description: 'What was taken for this answer' })
  value!: number;
}

@ObjectType()
export class GapRuleSummary {
  @Field(() => ID)
  id!: string;

  @Spoken()
  name!: Sentence;

  @Spoken()
  definition!: Sentence;

  @Field(() => Int, { description: 'Of those that were asked for by state, owner and due day' })
  confirmed!: number;

  @Field(() => Int, { description: 'Of those that were asked for by state, owner and due day' })
  unknown!: number;

  @Field(() => Int)
  open!: number;

  @Field(() => Int)
  aside!: number;

  @Field(() => Int)
  done!: number;

  @Field(() => [GapThresholdValue])
  thresholds!: GapThresholdValue[];
}

@ObjectType({ description: 'The work list of support gaps' })
export class SupportGaps {
  @Field(() => [GapRuleSummary])
  rules!: GapRuleSummary[];

  @Field(() => Int)
  totalCount!: number;

  @Field(() => [SupportGap], { description: 'Confirmed before unknown, severe first' })
  gaps!: SupportGap[];
}
