import { Field, ID, Int, ObjectType } from 'type-graphql';
import { FollowUp } from '../followUp.ts';
import type { PartialDate } from '../partialDate.ts';
import { GraphQLPartialDate } from '../scalars.ts';
import { Spoken, type Sentence } from '../sentence.ts';
import { ActorReference } from './actorReference.ts';
import {
  GapSeverityEnum,
  GapStateEnum,
  GapThresholdValue,
  type GapSeverity,
  type GapState,
} from './supportGaps.ts';

@ObjectType({
  description: 'Something that goes wrong in cultivation, with what it rests on and what could be done',
})
export class CultivationAlert {
  @Field(() => ID, { description: 'Stable while it is about the same: the alert and its subject' })
  id!: string;

  @Field(() => ID)
  rule!: string;

  @Spoken()
  ruleName!: Sentence;

  @Field(() => GapSeverityEnum)
  severity!: GapSeverity;

  @Field(() => ActorReference, { nullable: true, description: 'Whom it is about; null = the community' })
  subject!: ActorReference | null;

  @Field(() => ID, { nullable: true, description: 'The case of cultivation that it is about' })
  caseId!: string | null;

  @Field(() => GraphQLPartialDate, { nullable: true })
  since!: PartialDate | null;

  @Spoken({ description: 'What was found, in one sentence' })
  why!: Sentence;

  @Spoken({ list: true, description: 'The records that it rests on; at most 20' })
  evidence!: readonly Sentence[];

  @Spoken({ description: 'What could be done next' })
  action!: Sentence;

  @Field(() => [ActorReference], { description: 'Whom the evidence names' })
  about!: ActorReference[];

  @Field(() => GapStateEnum)
  state!: GapState;

  @Field(() => FollowUp, { nullable: true, description: 'What was done about it last; null = nothing' })
  followUp?: FollowUp | null;
}

@ObjectType({ description: 'One kind of alert, and how many of it there are' })
export class AlertRuleSummary {
  @Field(() => ID)
  id!: string;

  @Spoken()
  name!: Sentence;

  @Spoken()
  definition!: Sentence;

  @Field(() => Int, { description: 'Of those that were asked for by state, owner and due day' })
  found!: number;

  @Field(() => Int)
  open!: number;

  @Field(() => Int)
  aside!: number;

  @Field(() => Int)
  done!: number;

  @Field(() => [GapThresholdValue])
  thresholds!: GapThresholdValue[];
}

@ObjectType({ description: 'The work list of alerts' })
export class CultivationAlerts {
  @Field(() => [AlertRuleSummary])
  rules!: AlertRuleSummary[];

  @Field(() => Int)
  totalCount!: number;

  @Field(() => [CultivationAlert], { description: 'Severe first, then those that last longest' })
  alerts!: CultivationAlert[];
}
