import 'reflect-metadata';
import { ArrayMaxSize, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { Field, Float, ID, InputType, registerEnumType } from 'type-graphql';
import { enumOf } from './enumOf.ts';
import { Moment } from './moment.ts';
import { TieKindEnum } from './tie.ts';
import type { TieKindId } from './tieKinds.ts';

const mostConditions = 20;
const mostIds = 200;
const longestWord = 200;

/** What a row of the answer is. */
export const querySubjects = ['actors', 'ties'] as const;
export type QuerySubject = (typeof querySubjects)[number];

/** What became of a tie: `held` at one moment; the others between two. */
export const tieEvents = ['held', 'kept', 'formed', 'dissolved', 'notAsked'] as const;
export type TieEvent = (typeof tieEvents)[number];

/** How the value of a property is compared. What is not known matches `isUnknown` alone. */
export const comparisons = ['is', 'isNot', 'contains', 'atLeast', 'atMost', 'isKnown', 'isUnknown'] as const;
export type Comparison = (typeof comparisons)[number];

/** Whom the conditions on actors concern when rows are ties. */
export const tieEnds = ['both', 'either'] as const;
export type TieEnds = (typeof tieEnds)[number];

export const QuerySubjectEnum = enumOf(querySubjects);
export const TieEventEnum = enumOf(tieEvents);
export const ComparisonEnum = enumOf(comparisons);
export const TieEndsEnum = enumOf(tieEnds);
registerEnumType(QuerySubjectEnum, {
  name: 'QuerySubject',
  description: 'What a row of the answer is',
});
registerEnumType(TieEventEnum, {
  name: 'TieEvent',
  description:
    'held: there at the moment of the question. Between two moments: kept (there at both), formed (at the later only), dissolved (at the earlier only, somebody was asked or said that it ended), notAsked (at the earlier only, and nobody was asked again)',
});
registerEnumType(ComparisonEnum, {
  name: 'PropertyComparison',
  description: 'What is not known matches isUnknown alone',
});
registerEnumType(TieEndsEnum, {
  name: 'TieEnds',
  description: 'Whether both ends of a tie must satisfy the conditions on actors, or either',
});

@InputType({ description: 'Two moments, the earlier first' })
export class Period {
  @Field(() => Moment)
  @ValidateNested()
  earlier!: Moment;

  @Field(() => Moment)
  @ValidateNested()
  later!: Moment;
}

@InputType({ description: 'What an actor is: a property of her kind, or a further fact of a file' })
export class PropertyCondition {
  @Field(() => String, { description: 'Name of the property or fact, such as birthYear' })
  @MaxLength(100)
  property!: string;

  @Field(() => ComparisonEnum)
  comparison!: Comparison;

  @Field(() => String, {
    nullable: true,
    description:
      'A number, a date, true/false, the id of a choice, or a text in which case does not matter; none for isKnown and isUnknown',
  })
  @IsOptional()
  @MaxLength(longestWord)
  value?: string | null;
}

@InputType({ description: 'What an actor belongs to, serves in, attended or organized' })
export class AffiliationCondition {
  @Field(() => TieKindEnum, { description: 'MEMBER_OF, SERVES_IN, ATTENDED or ORGANIZED' })
  kind!: TieKindId;

  @Field(() => [ID], { nullable: true, description: 'Any of these; default: whichever' })
  @IsOptional()
  @ArrayMaxSize(mostIds)
  nodeIds?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'In one of these roles; default: whichever' })
  @IsOptional()
  @ArrayMaxSize(mostConditions)
  @MaxLength(60, { each: true })
  roles?: string[] | null;

  @Field(() => TieEventEnum, { defaultValue: 'held' })
  event!: TieEvent;

  @Field(() => Moment, { nullable: true, description: 'For held; default: the dates of the selection' })
  @IsOptional()
  @ValidateNested()
  at?: Moment | null;

  @Field(() => Period, { nullable: true, description: 'For the other events' })
  @IsOptional()
  @ValidateNested()
  period?: Period | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Those of whom it is not so' })
  negated!: boolean;
}

@InputType({
  description:
    'Who was in the network, with a tie at least: kept = at both moments, formed = joined, dissolved = left',
})
export class PresenceCondition {
  @Field(() => TieEventEnum)
  event!: TieEvent;

  @Field(() => Period)
  @ValidateNested()
  period!: Period;
}

@InputType({ description: 'Which ties of the selection are rows' })
export class TieCondition {
  @Field(() => TieEventEnum, { defaultValue: 'held' })
  event!: TieEvent;

  @Field(() => Period, { nullable: true, description: 'For all events but held' })
  @IsOptional()
  @ValidateNested()
  period?: Period | null;

  @Field(() => Float, { nullable: true, description: 'Smallest weight; a tie without one counts as 1' })
  weightAtLeast?: number | null;

  @Field(() => Float, { nullable: true, description: 'Largest weight' })
  weightAtMost?: number | null;

  @Field(() => TieEndsEnum, { defaultValue: 'both' })
  ends!: TieEnds;
}

@InputType({
  description:
    'The order of rows. Columns: name, kind, place; of ties from, to, kind, weight, validFrom, validTo; fact:<name> and measure:<place, from 0>',
})
export class QuerySort {
  @Field(() => String)
  @MaxLength(120)
  column!: string;

  @Field(() => Boolean, { defaultValue: false })
  descending!: boolean;
}

/** A question to the graph without its measures: which rows, which facts beside them, in which order. All conditions must hold. */
@InputType()
export abstract class GraphQueryConditions {
  @Field(() => QuerySubjectEnum)
  subject!: QuerySubject;

  @Field(() => [ID], {
    nullable: true,
    description: 'Lives in one of these places, or in a place within one of them',
  })
  @IsOptional()
  @ArrayMaxSize(mostIds)
  placeIds?: string[] | null;

  @Field(() => [PropertyCondition], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(mostConditions)
  @ValidateNested({ each: true })
  properties?: PropertyCondition[] | null;

  @Field(() => [AffiliationCondition], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(mostConditions)
  @ValidateNested({ each: true })
  affiliations?: AffiliationCondition[] | null;

  @Field(() => PresenceCondition, { nullable: true })
  @IsOptional()
  @ValidateNested()
  presence?: PresenceCondition | null;

  @Field(() => TieCondition, { nullable: true, description: 'Only where rows are ties' })
  @IsOptional()
  @ValidateNested()
  ties?: TieCondition | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Properties and further facts that the answer shows beside each actor',
  })
  @IsOptional()
  @ArrayMaxSize(mostConditions)
  @MaxLength(100, { each: true })
  facts?: string[] | null;

  @Field(() => QuerySort, {
    nullable: true,
    description: 'Default: the largest value of the first measure first, else by name',
  })
  @IsOptional()
  @ValidateNested()
  sort?: QuerySort | null;
}
