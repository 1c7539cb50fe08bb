import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ContactFrequencyEnum, type ContactFrequency } from '../contactFrequency.ts';
import { enumOf } from '../enumOf.ts';
import type { PartialDate } from '../partialDate.ts';
import { GraphQLPartialDate } from '../scalars.ts';
import { Spoken, type Sentence } from '../sentence.ts';
import { TieKindEnum } from '../tie.ts';
import type { TieKindId } from '../tieKinds.ts';
import { ActorReference } from './actorReference.ts';

/** In the order in which they stand around her. */
export const lifeDomains = [
  'family',
  'neighbours',
  'friends',
  'organizations',
  'professionals',
  'others',
] as const;
export type LifeDomain = (typeof lifeDomains)[number];
const LifeDomainEnum = enumOf(lifeDomains);
registerEnumType(LifeDomainEnum, {
  name: 'LifeDomain',
  description: 'Where in her life somebody belongs, as far as it is recorded',
});

export const convoyCircles = ['inner', 'middle', 'outer'] as const;
export type ConvoyCircle = (typeof convoyCircles)[number];
const ConvoyCircleEnum = enumOf(convoyCircles);
registerEnumType(ConvoyCircleEnum, {
  name: 'ConvoyCircle',
  description: 'Circle of the convoy: inner = closeness 5, middle = 3 and 4, outer = 1, 2 or not known',
});

export const tieQualities = ['strong', 'ordinary', 'tenuous', 'stressful'] as const;
export type TieQuality = (typeof tieQualities)[number];
const TieQualityEnum = enumOf(tieQualities);
registerEnumType(TieQualityEnum, {
  name: 'TieQuality',
  description: 'How a tie is drawn in an ecomap: thick, plain, dashed or wavy',
});

export const supportFlows = ['toPerson', 'fromPerson', 'both', 'none'] as const;
export type SupportFlow = (typeof supportFlows)[number];
const SupportFlowEnum = enumOf(supportFlows);
registerEnumType(SupportFlowEnum, {
  name: 'SupportFlow',
  description: 'Which way help goes: to her, from her, both ways; none = in touch, no help recorded',
});

@ObjectType({ description: 'One recorded tie behind a line of the ecomap' })
export class SupportTie {
  @Field(() => ID)
  id!: string;

  @Field(() => TieKindEnum)
  kind!: TieKindId;

  @Spoken({ description: 'What it is: a kind of help, a question, or the kind of tie' })
  name!: Sentence;

  @Field(() => Boolean, { description: 'Whether it goes out from her' })
  isOutgoing!: boolean;

  @Field(() => Float, { nullable: true, description: 'Closeness, negative where it is stressful' })
  weight!: number | null;

  @Field(() => ContactFrequencyEnum, { nullable: true })
  frequency!: ContactFrequency | null;

  @Field(() => GraphQLPartialDate, { nullable: true })
  since!: PartialDate | null;

  @Field(() => GraphQLPartialDate, { nullable: true })
  confirmedOn!: PartialDate | null;
}

@ObjectType({ description: 'Somebody around a resident' })
export class SupportAlter {
  @Field(() => ActorReference)
  actor!: ActorReference;

  @Field(() => LifeDomainEnum)
  domain!: LifeDomain;

  @Field(() => ConvoyCircleEnum)
  circle!: ConvoyCircle;

  @Field(() => TieQualityEnum)
  quality!: TieQuality;

  @Field(() => SupportFlowEnum)
  flow!: SupportFlow;

  @Field(() => Boolean, { description: 'A social worker, or somebody with a post other than building head' })
  isStaff!: boolean;

  @Field(() => Boolean)
  isStressful!: boolean;

  @Field(() => Float, { nullable: true, description: '1 to 5, of her closest tie; null = not said' })
  closeness!: number | null;

  @Field(() => ContactFrequencyEnum, { nullable: true, description: 'That of her most frequent tie' })
  frequency!: ContactFrequency | null;

  @Spoken({ list: true, description: 'What she gets from this person' })
  received!: Sentence[];

  @Spoken({ list: true, description: 'What she gives this person' })
  given!: Sentence[];

  @Field(() => GraphQLPartialDate, { nullable: true, description: 'When the first of the ties began' })
  since!: PartialDate | null;

  @Field(() => GraphQLPartialDate, { nullable: true, description: 'The latest date of those of the ties' })
  confirmedOn!: PartialDate | null;

  @Field(() => Boolean, {
    description: 'Neither begun nor confirmed within a year before the date: ask whether it still holds',
  })
  isStale!: boolean;

  @Field(() => [SupportTie])
  ties!: SupportTie[];
}

@ObjectType({ description: 'An organization, activity, resource or need around a resident' })
export class SupportSystem {
  @Field(() => ID)
  nodeId!: string;

  @Field(() => String, { description: 'Label of the node' })
  label!: string;

  @Field(() => String)
  title!: string;

  @Field(() => TieKindEnum, { description: 'The kind of tie that it is known by' })
  kind!: TieKindId;

  @Spoken({ description: 'What she has to do with it' })
  role!: Sentence;

  @Field(() => TieQualityEnum)
  quality!: TieQuality;

  @Field(() => SupportFlowEnum)
  flow!: SupportFlow;

  @Field(() => Int, { description: 'Activities that she attended there within a year before the date' })
  attendances!: number;

  @Field(() => GraphQLPartialDate, { nullable: true })
  since!: PartialDate | null;
}

@ObjectType({ description: 'What is otherwise than on an earlier date' })
export class SupportChange {
  @Field(() => GraphQLPartialDate)
  before!: PartialDate;

  @Spoken({ list: true })
  sentences!: Sentence[];

  @Field(() => [ActorReference], { description: 'Around her now and not then' })
  formed!: ActorReference[];

  @Field(() => [ActorReference], { description: 'Around her then and not now' })
  ended!: ActorReference[];

  @Field(() => [ActorReference])
  closer!: ActorReference[];

  @Field(() => [ActorReference])
  lessClose!: ActorReference[];

  @Field(() => [ActorReference], { description: 'Ties that have become stressful' })
  strained!: ActorReference[];

  @Field(() => [ActorReference], { description: 'Ties that are stressful no more' })
  eased!: ActorReference[];
}

@ObjectType({
  description: 'One resident and what surrounds her on a date: for an ecomap and for convoy circles',
})
export class SupportNetwork {
  @Field(() => ActorReference)
  person!: ActorReference;

  @Field(() => GraphQLPartialDate, { description: 'The day that it is about' })
  on!: PartialDate;

  @Field(() => Boolean, {
    description:
      'Whether somebody would know of further ties; false: she was not asked, so there may be others',
  })
  isObserved!: boolean;

  @Spoken({ list: true, description: 'The picture in words' })
  reading!: Sentence[];

  @Field(() => [SupportAlter], { description: 'By domain, the closest first; at most 100' })
  alters!: SupportAlter[];

  @Field(() => Int)
  alterCount!: number;

  @Field(() => [SupportSystem], { description: 'At most 24' })
  systems!: SupportSystem[];

  @Field(() => Int)
  systemCount!: number;

  @Field(() => SupportChange, { nullable: true, description: 'Null unless a date to compare with was given' })
  change!: SupportChange | null;
}
