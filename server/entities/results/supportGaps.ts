import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { PartialDate } from '../partialDate.ts';
import { GraphQLPartialDate } from '../scalars.ts';
import { Spoken, type Sentence } from '../sentence.ts';
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

  @Field(() => ActorReference, { description: 'Whom it is about' })
  actor!: ActorReference;

  @Field(() => ActorReference, { nullable: true, description: 'The second person, where the gap is a tie' })
  otherActor!: ActorReference | null;

  @Field(() => ID, { nullable: true })
  needId!: string | null;

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
}

@ObjectType()
export class GapRuleSummary {
  @Field(() => ID)
  id!: string;

  @Spoken()
  name!: Sentence;

  @Spoken()
  definition!: Sentence;

  @Field(() => Int)
  confirmed!: number;

  @Field(() => Int)
  unknown!: number;
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
