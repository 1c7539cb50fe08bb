import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { PartialDate } from '../partialDate.ts';
import { GraphQLPartialDate } from '../scalars.ts';
import { Spoken, type Sentence } from '../sentence.ts';
import { TieKindEnum } from '../tie.ts';
import type { TieKindId } from '../tieKinds.ts';

export const comparedTieStates = ['kept', 'formed', 'dissolved', 'notAsked', 'endJoined', 'endLeft'] as const;
/** What became of a tie; `endJoined` and `endLeft`: it is of somebody who was not there at both moments. */
export type ComparedTieState = (typeof comparedTieStates)[number];
export const ComparedTieStateEnum = Object.fromEntries(comparedTieStates.map((state) => [state, state]));
registerEnumType(ComparedTieStateEnum, {
  name: 'ComparedTieState',
  description:
    'What became of a tie: kept, formed, dissolved, not asked about again, or of somebody who joined or left',
});

export const comparedPresences = ['stayed', 'joined', 'left'] as const;
export type ComparedPresence = (typeof comparedPresences)[number];
export const ComparedPresenceEnum = Object.fromEntries(comparedPresences.map((each) => [each, each]));
registerEnumType(ComparedPresenceEnum, {
  name: 'ComparedPresence',
  description: 'Whether an actor was there at both moments, only at the later, or only at the earlier one',
});

@ObjectType({ description: 'How much changed; null where nothing can be divided by' })
export class TieRates {
  @Field(() => Float, {
    nullable: true,
    description: 'kept / (kept + formed + dissolved): 1 = nothing changed',
  })
  jaccard!: number | null;

  @Field(() => Float, { nullable: true, description: 'formed / (formed + tied at neither moment)' })
  formation!: number | null;

  @Field(() => Float, { nullable: true, description: 'dissolved / (kept + dissolved)' })
  dissolution!: number | null;

  @Field(() => Float, { nullable: true, description: 'kept / (kept + dissolved)' })
  persistence!: number | null;

  @Field(() => Float, { nullable: true, description: '(formed + dissolved) / (2 kept + formed + dissolved)' })
  turnover!: number | null;

  @Field(() => Int, { description: 'formed + dissolved' })
  hamming!: number;
}

@ObjectType({
  description:
    'What became of the ties between two moments, among the actors present at both. Ties that were not asked about are in no rate',
})
export class TieChange extends TieRates {
  @Field(() => Int)
  kept!: number;

  @Field(() => Int)
  formed!: number;

  @Field(() => Int)
  dissolved!: number;

  @Field(() => Int, { description: 'Tied earlier, and whoever told of it was not asked again' })
  notAsked!: number;

  @Field(() => Int, { description: 'All pairs, tied or not; ordered ones in a directed network' })
  pairs!: number;

  @Field(() => TieRates, { description: 'If all ties that were not asked about had dissolved' })
  pessimistic!: TieRates;
}

@ObjectType({ description: 'A network at one of two moments' })
export class ComparedMoment {
  @Field(() => GraphQLPartialDate, { nullable: true })
  date!: PartialDate | null;

  @Field(() => ID, { nullable: true })
  waveId!: string | null;

  @Field(() => String, { nullable: true, description: 'Of the survey round' })
  name!: string | null;

  @Field(() => GraphQLPartialDate, { nullable: true, description: 'Its first day; null = not known' })
  from!: PartialDate | null;

  @Field(() => GraphQLPartialDate, { nullable: true, description: 'Its last day' })
  to!: PartialDate | null;

  @Field(() => Int, { description: 'Actors who were there' })
  present!: number;

  @Field(() => Int, { description: 'All its ties' })
  ties!: number;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Of a survey round: whether it is recorded who answered. Null for a date',
  })
  answersKnown!: boolean | null;
}

@ObjectType({ description: 'The ties of one kind: a pair may be tied by several' })
export class KindChange {
  @Field(() => TieKindEnum)
  kind!: TieKindId;

  @Field(() => TieChange)
  change!: TieChange;
}

@ObjectType({ description: 'The ties of those who live in a building or belong to an organization' })
export class GroupChange {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int, { description: 'Its actors who were there at both moments' })
  actors!: number;

  @Field(() => TieChange, { description: 'Ties among them' })
  within!: TieChange;

  @Field(() => TieChange, { description: 'Ties of theirs, among them and to others' })
  touching!: TieChange;
}

@ObjectType({ description: 'A network at two moments: who came and left, and what became of the ties' })
export class Comparison {
  @Field(() => ComparedMoment)
  before!: ComparedMoment;

  @Field(() => ComparedMoment)
  after!: ComparedMoment;

  @Field(() => Boolean)
  directed!: boolean;

  @Field(() => Int, { description: 'Actors present at both moments' })
  stayed!: number;

  @Field(() => Int)
  joined!: number;

  @Field(() => Int)
  left!: number;

  @Field(() => TieChange)
  ties!: TieChange;

  @Field(() => Int, {
    description:
      'Of the formed ties, those told of by somebody who had not been asked before: they may be older',
  })
  firstHeard!: number;

  @Field(() => [KindChange])
  byKind!: KindChange[];

  @Field(() => [GroupChange], { description: 'At most 100, those with the most change first' })
  byBuilding!: GroupChange[];

  @Field(() => Int)
  buildings!: number;

  @Field(() => [GroupChange], { description: 'At most 100, those with the most change first' })
  byOrganization!: GroupChange[];

  @Field(() => Int)
  organizations!: number;

  @Spoken({ list: true, description: 'What happened, in words' })
  summary!: Sentence[];

  @Spoken({
    nullable: true,
    description: 'Whether so much change can still be compared, by the Jaccard index',
  })
  guidance!: Sentence | null;

  @Spoken({ list: true, description: 'What to bear in mind' })
  cautions!: Sentence[];
}
