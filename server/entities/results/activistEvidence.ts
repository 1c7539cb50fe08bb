import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { PartialDate } from '../partialDate.ts';
import { GraphQLPartialDate } from '../scalars.ts';
import { Spoken, type Sentence } from '../sentence.ts';
import { TechniqueEnum, type Technique } from '../technique.ts';
import { TieKindEnum } from '../tie.ts';
import type { TieKindId } from '../tieKinds.ts';
import { ActorReference } from './actorReference.ts';
import { Activist } from './latentActivists.ts';

/** A person's place among the groups of three persons on a path over her (Gould & Fernandez 1989). */
export const brokerageRoles = [
  'coordinator',
  'itinerant',
  'gatekeeper',
  'representative',
  'liaison',
] as const;
type BrokerageRoleId = (typeof brokerageRoles)[number];
const BrokerageRoleEnum = Object.fromEntries(brokerageRoles.map((role) => [role, role]));
registerEnumType(BrokerageRoleEnum, {
  name: 'BrokerageRole',
  description: 'Whose contact with whom runs over a person, by their groups (Gould & Fernandez 1989)',
});

@ObjectType({ description: 'A record that a figure rests on, in the form in which the viewer may see it' })
export class EvidenceRecord {
  @Field(() => ID)
  tieId!: string;

  @Field(() => TieKindEnum)
  kind!: TieKindId;

  @Field(() => String, { nullable: true })
  subkind!: string | null;

  @Field(() => TechniqueEnum, { nullable: true })
  method!: Technique | null;

  @Field(() => ActorReference)
  from!: ActorReference;

  @Field(() => ActorReference, {
    nullable: true,
    description: 'Null where it leads to no actor: see `sentence`',
  })
  to!: ActorReference | null;

  @Field(() => Float, { nullable: true })
  weight!: number | null;

  @Field(() => GraphQLPartialDate, { nullable: true, description: 'When it was so; null = not recorded' })
  on!: PartialDate | null;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Spoken()
  sentence!: Sentence;
}

@ObjectType({ description: 'One dimension of a score with the records behind it' })
export class DimensionEvidence {
  @Field(() => ID)
  dimension!: string;

  @Spoken()
  name!: Sentence;

  @Field(() => Float, { nullable: true, description: 'Raw value; null = not observed' })
  value!: number | null;

  @Field(() => Float, { nullable: true })
  percentile!: number | null;

  @Field(() => Float, { nullable: true })
  points!: number | null;

  @Spoken()
  evidence!: Sentence;

  @Field(() => [EvidenceRecord], { description: 'The latest 50' })
  records!: EvidenceRecord[];
}

@ObjectType({ description: 'What was rated of a person, and how far those who rated her agree' })
export class RatedItem {
  @Field(() => String, { nullable: true, description: 'What was rated: sub-kind of ASSESSES' })
  item!: string | null;

  @Spoken()
  name!: Sentence;

  @Field(() => Int, { description: 'How many others rated it; each counts once, by her latest rating' })
  raters!: number;

  @Field(() => Float, { nullable: true, description: '1 to 5; null without others' })
  mean!: number | null;

  @Field(() => Float, { nullable: true })
  low!: number | null;

  @Field(() => Float, { nullable: true })
  high!: number | null;

  @Field(() => Float, { nullable: true, description: 'How she rated herself; not in the mean' })
  own!: number | null;
}

@ObjectType({ description: 'What one of the ten techniques says of a person' })
export class TechniqueEvidence {
  @Field(() => TechniqueEnum)
  technique!: Technique;

  @Spoken()
  name!: Sentence;

  @Field(() => Boolean, {
    description:
      'Whether it points to her: she was named, holds the office, signed up, or was rated 4 or more on average',
  })
  points!: boolean;

  @Field(() => Int)
  count!: number;

  @Field(() => GraphQLPartialDate, { nullable: true })
  first!: PartialDate | null;

  @Field(() => GraphQLPartialDate, { nullable: true })
  last!: PartialDate | null;

  @Field(() => [EvidenceRecord], { description: 'The latest 50' })
  records!: EvidenceRecord[];
}

@ObjectType({ description: 'How many pairs of people a person links in one role; groups are the buildings' })
export class BrokerageRoleCount {
  @Field(() => BrokerageRoleEnum)
  role!: BrokerageRoleId;

  @Spoken()
  name!: Sentence;

  @Field(() => Float, { nullable: true, description: 'Ordered pairs; null where her building is not known' })
  value!: number | null;
}

@ObjectType({ description: 'Something that happened, and when' })
export class TimelineEntry {
  @Field(() => GraphQLPartialDate)
  on!: PartialDate;

  @Spoken()
  sentence!: Sentence;
}

@ObjectType({ description: 'Why a person is on the list: each figure with its records' })
export class ActivistEvidence {
  @Field(() => Activist)
  activist!: Activist;

  @Field(() => [DimensionEvidence])
  dimensions!: DimensionEvidence[];

  @Field(() => [RatedItem])
  ratings!: RatedItem[];

  @Field(() => [TechniqueEvidence])
  techniques!: TechniqueEvidence[];

  @Field(() => [BrokerageRoleCount])
  roles!: BrokerageRoleCount[];

  @Field(() => [TimelineEntry], { description: 'The latest 100, latest first' })
  timeline!: TimelineEntry[];
}
