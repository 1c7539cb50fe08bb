import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { PartialDate } from '../partialDate.ts';
import { ResourceKindEnum, type ResourceKind } from '../resource.ts';
import { GraphQLPartialDate } from '../scalars.ts';
import { Count, type DisclosedCount } from './disclosedCount.ts';
import { ActorReference } from './actorReference.ts';

export const supplyStates = ['noSupply', 'unreachable', 'far', 'near', 'known'] as const;
export type SupplyState = (typeof supplyStates)[number];
export const SupplyStateEnum = Object.fromEntries(supplyStates.map((each) => [each, each]));
registerEnumType(SupplyStateEnum, {
  name: 'SupplyState',
  description:
    'noSupply: nobody offers this. unreachable: offered, but no chain of persons leads there. far: three steps or more. near: one introduction away. known: the person knows the provider',
});

@ObjectType({
  description:
    'One side of a flow: an organization, committee or worker; or the residents of a building taken together',
})
export class FlowEnd {
  @Field(() => ID, { description: 'The actor, or `residents:<place>` for the residents of a building' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Null: residents whose building is not known' })
  name!: string | null;

  @Field(() => Boolean)
  areResidents!: boolean;

  @Count('1, or how many residents')
  count!: DisclosedCount;
}

@ObjectType({ description: 'provider → user, by kind of resource' })
export class ResourceFlow {
  @Field(() => FlowEnd)
  provider!: FlowEnd;

  @Field(() => FlowEnd)
  user!: FlowEnd;

  @Field(() => ResourceKindEnum)
  kind!: ResourceKind;

  @Count('Number of provider–resource–user links')
  links!: DisclosedCount;

  @Field(() => [String], { description: 'Titles of the resources' })
  titles!: string[];
}

@ObjectType()
export class ResourceSupply {
  @Field(() => ID)
  resourceId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => ResourceKindEnum)
  kind!: ResourceKind;

  @Field(() => [ActorReference])
  providers!: ActorReference[];

  @Count()
  users!: DisclosedCount;

  @Field(() => Float, { nullable: true })
  capacity!: number | null;

  @Field(() => Float, { nullable: true, description: 'users / capacity; null without a capacity' })
  load!: number | null;

  @Field(() => GraphQLPartialDate, { nullable: true })
  confirmedOn!: PartialDate | null;

  @Field(() => Boolean, { description: 'Not confirmed for half a year' })
  stale!: boolean;
}

@ObjectType({ description: 'An open need and how far the nearest fitting resource is' })
export class OpenNeed {
  @Field(() => ID)
  needId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => ResourceKindEnum)
  kind!: ResourceKind;

  @Field(() => ActorReference)
  actor!: ActorReference;

  @Field(() => SupplyStateEnum)
  state!: SupplyState;

  @Field(() => Int, {
    nullable: true,
    description: 'Steps from the person to the nearest provider; null = no chain',
  })
  steps!: number | null;

  @Field(() => [ActorReference], { description: 'The chain of introductions, both ends included' })
  path!: ActorReference[];

  @Field(() => String, { nullable: true })
  resourceTitle!: string | null;

  @Field(() => Int, { nullable: true, description: 'Days since it was reported' })
  openDays!: number | null;
}

@ObjectType({ description: 'By kind of resource: what is offered, used and lacking' })
export class SupplyBalance {
  @Field(() => ResourceKindEnum)
  kind!: ResourceKind;

  @Field(() => Int)
  resources!: number;

  @Count()
  links!: DisclosedCount;

  @Count()
  openNeeds!: DisclosedCount;

  @Count('Open needs for which nothing fitting is offered')
  needsWithoutSupply!: DisclosedCount;
}

@ObjectType({ description: 'Who links which resource to whom, and what is missing' })
export class ResourceLinks {
  @Field(() => [ResourceFlow])
  flows!: ResourceFlow[];

  @Field(() => [ResourceSupply])
  supplies!: ResourceSupply[];

  @Field(() => [OpenNeed], { description: 'Without supply first' })
  openNeeds!: OpenNeed[];

  @Field(() => [SupplyBalance])
  balance!: SupplyBalance[];
}
