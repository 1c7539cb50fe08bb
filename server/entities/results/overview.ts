import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { PartialDate } from '../partialDate.ts';
import { GraphQLPartialDate } from '../scalars.ts';
import { Spoken, type Sentence } from '../sentence.ts';
import { Count, type DisclosedCount } from './disclosedCount.ts';

/** The pages that a person can go on to. */
export const pages = ['network', 'activists', 'gaps', 'resources', 'data'] as const;
export type Page = (typeof pages)[number];
export const PageEnum = Object.fromEntries(pages.map((page) => [page, page]));
registerEnumType(PageEnum, { name: 'Page' });

/** How many buildings an overview lists. */
export const mostPlaces = 200;

@ObjectType()
export class KindCount {
  @Field(() => String, { description: 'Label of a node kind or id of a tie kind' })
  id!: string;

  @Spoken()
  name!: Sentence;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'Something that deserves attention today' })
export class AttentionItem {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  count!: number;

  @Spoken()
  title!: Sentence;

  @Spoken()
  text!: Sentence;

  @Field(() => PageEnum)
  page!: Page;

  @Field(() => Boolean)
  urgent!: boolean;
}

@ObjectType()
export class PlaceSummary {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Count()
  residents!: DisclosedCount;

  @Count()
  asked!: DisclosedCount;

  @Count()
  answered!: DisclosedCount;

  @Count('Residents who attended something in the last 180 days')
  participants!: DisclosedCount;
}

@ObjectType()
export class MonthSummary {
  @Field(() => GraphQLPartialDate)
  month!: PartialDate;

  @Field(() => Int)
  activities!: number;

  @Count()
  attendances!: DisclosedCount;

  @Count('Distinct persons')
  participants!: DisclosedCount;
}

@ObjectType({ description: 'A community at a glance' })
export class CommunityOverview {
  @Field(() => [KindCount])
  nodes!: KindCount[];

  @Field(() => [KindCount])
  ties!: KindCount[];

  @Count()
  residents!: DisclosedCount;

  @Count('Residents with at least one tie to another person')
  connected!: DisclosedCount;

  @Count('Residents in the largest connected part')
  largestComponent!: DisclosedCount;

  @Field(() => Float, { nullable: true, description: 'answered / asked; null when nobody was asked' })
  responseRate!: number | null;

  @Field(() => [AttentionItem])
  attention!: AttentionItem[];

  @Field(() => [PlaceSummary], { description: 'At most 200 buildings' })
  places!: PlaceSummary[];

  @Field(() => [MonthSummary], { description: 'The last 24 months with an activity' })
  months!: MonthSummary[];
}
