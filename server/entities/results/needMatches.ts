import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { MatchStepEnum, type MatchStepId } from '../matchStep.ts';
import { NeedStatusEnum, SeverityEnum, type NeedStatus, type Severity } from '../need.ts';
import type { PartialDate } from '../partialDate.ts';
import { ResourceKindEnum, type ResourceKind } from '../resource.ts';
import { GraphQLPartialDate } from '../scalars.ts';
import { Spoken, type Sentence } from '../sentence.ts';
import { ActorReference } from './actorReference.ts';
import { ListedResource } from './listedResource.ts';
import { SupplyStateEnum, type SupplyState } from './resourceLinks.ts';

export const needPhases = ['waiting', 'underWay', 'closed'] as const;
export type NeedPhase = (typeof needPhases)[number];
export const NeedPhaseEnum = Object.fromEntries(needPhases.map((each) => [each, each]));
registerEnumType(NeedPhaseEnum, {
  name: 'NeedPhase',
  description:
    'waiting: nothing is on its way. underWay: a resource was suggested, accepted or delivered. closed: met or withdrawn',
});

export const hopConsents = ['agreed', 'notAsked', 'mentioned', 'mayBeChild', 'notNeeded'] as const;
export type HopConsent = (typeof hopConsents)[number];
export const HopConsentEnum = Object.fromEntries(hopConsents.map((each) => [each, each]));
registerEnumType(HopConsentEnum, {
  name: 'HopConsent',
  description:
    'agreed: the person agreed to be in the network. notAsked: nothing is recorded. mentioned: others named the person, who was never asked. mayBeChild: ask a parent. notNeeded: a worker or an organization',
});

@ObjectType({ description: 'Somebody on a path of introductions' })
export class IntroductionHop {
  @Field(() => ActorReference)
  actor!: ActorReference;

  /** As far as the record of the community tells; whether she agreed is kept beside it. */
  consent!: Exclude<HopConsent, 'agreed'>;
}

@ObjectType({ description: 'An activity at which two can meet' })
export class MeetingOccasion {
  @Field(() => ID)
  activityId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => GraphQLPartialDate, { description: 'The day that is planned, or expected by the rhythm' })
  on!: PartialDate;

  @Field(() => Boolean, { description: 'It comes back again and again; the day is an estimate' })
  isExpected!: boolean;
}

@ObjectType({ description: 'A resource that would fit a need, and how to get there' })
export class MatchSuggestion extends ListedResource {
  @Field(() => ActorReference, {
    nullable: true,
    description: 'The nearest who gives it; null = nobody is recorded',
  })
  provider!: ActorReference | null;

  @Field(() => SupplyStateEnum)
  state!: SupplyState;

  @Field(() => Int, {
    nullable: true,
    description: '0 herself, 1 known, 2 one introduction, …; null = no chain',
  })
  steps!: number | null;

  @Field(() => [IntroductionHop], { description: 'From who has the need to the provider, both included' })
  path!: IntroductionHop[];

  @Field(() => Boolean, { description: 'Both live in one building' })
  samePlace!: boolean;

  @Field(() => Float, { nullable: true, description: 'How many more may use it; null = it says no capacity' })
  capacityLeft!: number | null;

  @Field(() => ActorReference, {
    nullable: true,
    description:
      'Who can bring them together: the contact on the way, or where the way is too long a worker or committee',
  })
  introducer!: ActorReference | null;

  @Field(() => MeetingOccasion, { nullable: true, description: 'Where the provider will be soon' })
  occasion!: MeetingOccasion | null;

  @Spoken({ list: true })
  reasons!: Sentence[];

  @Spoken()
  nextStep!: Sentence;
}

@ObjectType()
export class MatchChoice {
  @Field(() => MatchStepEnum)
  step!: MatchStepId;

  @Field(() => Boolean, { description: 'Whether it must be said how it went, or why' })
  needsNote!: boolean;
}

@ObjectType({ description: 'What is, or was, on its way to a need' })
export class NeedMatch {
  @Field(() => ID)
  id!: string;

  @Field(() => MatchStepEnum)
  step!: MatchStepId;

  @Field(() => GraphQLPartialDate, { nullable: true })
  since!: PartialDate | null;

  @Field(() => GraphQLPartialDate, { nullable: true, description: 'Null = under way' })
  until!: PartialDate | null;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => ID)
  resourceId!: string;

  @Field(() => String)
  resourceTitle!: string;

  @Field(() => [ActorReference])
  providers!: ActorReference[];

  @Field(() => [MatchChoice], { description: 'The steps that may come next' })
  next!: MatchChoice[];
}

@ObjectType({ description: 'A need, what could meet it, and what has become of it' })
export class NeedToMatch {
  @Field(() => ID)
  needId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => ResourceKindEnum)
  kind!: ResourceKind;

  @Field(() => String, { nullable: true })
  category!: string | null;

  @Field(() => SeverityEnum, { nullable: true })
  severity!: Severity | null;

  @Field(() => NeedStatusEnum)
  status!: NeedStatus;

  @Field(() => NeedPhaseEnum)
  phase!: NeedPhase;

  @Field(() => Int, { nullable: true, description: 'Days since it was reported' })
  openDays!: number | null;

  @Field(() => ActorReference)
  actor!: ActorReference;

  @Field(() => SupplyStateEnum, {
    nullable: true,
    description: 'How far the nearest resource is; null = closed',
  })
  state!: SupplyState | null;

  @Field(() => Int, { nullable: true, description: 'Steps to the nearest provider; null = no chain' })
  steps!: number | null;

  @Field(() => [MatchSuggestion], { description: 'The best first; none for what is under way or closed' })
  suggestions!: MatchSuggestion[];

  @Spoken({ nullable: true, description: 'What to do where nothing fitting is offered' })
  nextStep!: Sentence | null;

  @Field(() => NeedMatch, { nullable: true })
  match!: NeedMatch | null;

  @Field(() => [NeedMatch], { description: 'What ended, the latest first' })
  past!: NeedMatch[];
}

@ObjectType()
export class NeedPhaseCount {
  @Field(() => NeedPhaseEnum)
  phase!: NeedPhase;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'Needs with what could meet them: a work list' })
export class NeedMatches {
  @Field(() => [NeedPhaseCount])
  phases!: NeedPhaseCount[];

  @Field(() => Int, { description: 'Waiting needs for which nothing fitting is offered' })
  supplyGaps!: number;

  @Field(() => Int)
  totalCount!: number;

  @Field(() => [NeedToMatch], {
    description:
      'Waiting: without supply first, then the farthest. Under way: the oldest first. Closed: the latest first',
  })
  needs!: NeedToMatch[];
}
