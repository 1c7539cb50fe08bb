import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Spoken, type Sentence } from '../sentence.ts';
import { Count, type DisclosedCount } from './disclosedCount.ts';

export const organizationScopes = ['ofResidents', 'all'] as const;
export type OrganizationScope = (typeof organizationScopes)[number];
export const OrganizationScopeEnum = Object.fromEntries(organizationScopes.map((each) => [each, each]));
registerEnumType(OrganizationScopeEnum, {
  name: 'OrganizationScope',
  description:
    'Which organizations are compared. ofResidents: self-organizations and owners’ committees. all: every kind',
});

export const balanceDimensions = ['activities', 'members', 'resources', 'hours'] as const;
export type BalanceDimension = (typeof balanceDimensions)[number];
export const BalanceDimensionEnum = Object.fromEntries(balanceDimensions.map((each) => [each, each]));
registerEnumType(BalanceDimensionEnum, {
  name: 'BalanceDimension',
  description:
    'What is compared. activities: held. members: today. resources: used today. hours: given by social workers',
});

@ObjectType({ description: 'What one organization has; null where nothing of the kind is recorded at all' })
export class OrganizationShare {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'Kind of organization' })
  kind!: string;

  @Field(() => Int, { nullable: true, description: 'Activities that it held' })
  activities!: number | null;

  @Count('Members of today')
  members!: DisclosedCount;

  @Field(() => Int, { nullable: true, description: 'Resources that it uses' })
  resources!: number | null;

  @Field(() => Float, { nullable: true, description: 'Hours of social workers' })
  hours!: number | null;

  @Field(() => [BalanceDimensionEnum], { description: 'Where it is left behind' })
  behind!: BalanceDimension[];

  @Spoken({ list: true, description: 'Why it deserves a look; empty for most' })
  sentences!: Sentence[];
}

@ObjectType({ description: 'How unequally one thing is spread' })
export class Inequality {
  @Field(() => BalanceDimensionEnum)
  dimension!: BalanceDimension;

  @Field(() => Float, { nullable: true, description: 'Sum; null where nothing of the kind is recorded' })
  total!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Gini: 0 all alike, near 1 one has everything; null below two organizations or all 0',
  })
  gini!: number | null;

  @Field(() => Float, { nullable: true, description: 'Theil’s T; null likewise' })
  theil!: number | null;

  @Field(() => Float, { nullable: true, description: 'The part of it that lies between kinds' })
  theilBetween!: number | null;

  @Field(() => Float, { nullable: true, description: 'The part that lies within kinds' })
  theilWithin!: number | null;

  @Field(() => ID, { nullable: true, description: 'Who has most; null where several have as much' })
  largestId!: string | null;

  @Field(() => Float, { nullable: true, description: 'Share of the one with most' })
  largestShare!: number | null;

  @Field(() => Boolean, { description: 'Gini above 0.5' })
  isUnbalanced!: boolean;
}

@ObjectType({ description: 'Who got how much, and who is left behind' })
export class OrganizationBalance {
  @Field(() => Int, { description: 'Activities and hours are those of so many days' })
  days!: number;

  @Field(() => [OrganizationShare], { description: 'By kind and name; at most 300' })
  organizations!: OrganizationShare[];

  @Field(() => [Inequality])
  inequalities!: Inequality[];
}
