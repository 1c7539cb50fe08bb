import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { PartialDate } from '../partialDate.ts';
import { ResourceKindEnum, type ResourceKind } from '../resource.ts';
import { GraphQLPartialDate } from '../scalars.ts';
import { Count, type DisclosedCount } from './disclosedCount.ts';
import { ActorReference } from './actorReference.ts';
import { ListedResource } from './listedResource.ts';

export const supplyStates = ['noSupply', 'unreachable', 'far', 'near', 'known', 'self'] as const;
export type SupplyState = (typeof supplyStates)[number];
export const SupplyStateEnum = Object.fromEntries(supplyStates.map((each) => [each, each]));
registerEnumType(SupplyStateEnum, {
  name: 'SupplyState',
  description:
    'noSupply: nobody offers this. unreachable: offered, but no chain of persons leads there. far: three steps or more. near: one introduction away. known: the person knows the provider. self: the person provides it herself',
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

  @Field(() => [String], {
    description: 'Titles of the resources; none for who sees only counts, where there are several',
  })
  titles!: string[];

  @Field(() => [ID], { description: 'Roles in which they are given, known sub-kinds of PROVIDES; likewise' })
  roles!: string[];
}

@ObjectType({ description: 'What part somebody has in giving a resource' })
export class ProvidingRole {
  @Field(() => ID)
  providerId!: string;

  @Field(() => ID, { description: 'A known sub-kind of PROVIDES' })
  role!: string;
}

@ObjectType()
export class ResourceSupply extends ListedResource {
  @Field(() => ResourceKindEnum)
  kind!: ResourceKind;

  @Field(() => String, { nullable: true })
  category!: string | null;

  @Field(() => [ActorReference])
  providers!: ActorReference[];

  @Field(() => [ProvidingRole])
  roles!: ProvidingRole[];

  @Count()
  users!: DisclosedCount;

  @Field(() => Float, { nullable: true })
  capacity!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'How many more may use it, below 0 = too many do; null without a capacity',
  })
  capacityLeft!: number | null;

  @Field(() => Float, { nullable: true, description: 'users / capacity; null without a capacity' })
  load!: number | null;

  @Field(() => GraphQLPartialDate, { nullable: true })
  confirmedOn!: PartialDate | null;
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

@ObjectType({ description: 'Of one kind, in one building' })
export class BuildingKind {
  @Field(() => ResourceKindEnum)
  kind!: ResourceKind;

  @Count('Open needs of who lives there')
  openNeeds!: DisclosedCount;

  @Count('Resources that somebody who lives there gives')
  supplies!: DisclosedCount;
}

@ObjectType({ description: 'A building: what is lacking there and what is given, and how many take part' })
export class BuildingBalance {
  @Field(() => ID, { nullable: true, description: 'Null: what belongs to no building that is known' })
  placeId!: string | null;

  @Field(() => String, { nullable: true })
  name!: string | null;

  @Field(() => Float, { nullable: true })
  longitude!: number | null;

  @Field(() => Float, { nullable: true })
  latitude!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Where it stands in the schematic picture; null = anywhere',
  })
  gridColumn!: number | null;

  @Field(() => Int, { nullable: true })
  gridRow!: number | null;

  @Count()
  residents!: DisclosedCount;

  @Count('Who took part in something within half a year')
  participants!: DisclosedCount;

  @Count('The sum of its kinds, as far as they are told')
  openNeeds!: DisclosedCount;

  @Count('The sum of its kinds, as far as they are told')
  supplies!: DisclosedCount;

  @Field(() => [BuildingKind], { description: 'Kinds that are lacking or given there' })
  kinds!: BuildingKind[];
}

@ObjectType({ description: 'How far a kind of resource hangs on one provider' })
export class ProviderDependence {
  @Field(() => ResourceKindEnum)
  kind!: ResourceKind;

  @Field(() => Int, {
    description: 'Providers whose resources are used; the residents of a building count as one',
  })
  providers!: number;

  @Count(
    'Number of provider–resource–user links; for who sees sums only, of resources that providers give, in the shares too',
  )
  links!: DisclosedCount;

  @Field(() => FlowEnd, { nullable: true, description: 'Who has the most links' })
  largest!: FlowEnd | null;

  @Field(() => Float, { nullable: true, description: 'Share of the links of the largest provider: 0 to 1' })
  share!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Herfindahl–Hirschman index of the providers’ shares of links: 1 = all from one',
  })
  concentration!: number | null;

  @Field(() => Int, { description: 'Resources that only one is known to give' })
  soleResources!: number;
}

@ObjectType({ description: 'Several who give the same thing' })
export class SupplyOverlap {
  @Field(() => ResourceKindEnum)
  kind!: ResourceKind;

  @Field(() => String, { nullable: true })
  category!: string | null;

  @Field(() => [ActorReference])
  providers!: ActorReference[];

  @Field(() => [String], { description: 'Titles of the resources' })
  titles!: string[];
}

@ObjectType({ description: 'Who links which resource to whom, and what is missing' })
export class ResourceLinks {
  @Field(() => [ResourceFlow])
  flows!: ResourceFlow[];

  @Field(() => [ResourceSupply])
  supplies!: ResourceSupply[];

  @Field(() => [SupplyBalance])
  balance!: SupplyBalance[];

  @Field(() => [BuildingBalance], { description: 'By name; what belongs to no building last' })
  buildings!: BuildingBalance[];

  @Field(() => [ProviderDependence])
  dependence!: ProviderDependence[];

  @Field(() => [SupplyOverlap])
  overlaps!: SupplyOverlap[];
}
