import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ScoreReliability } from '../instrumentReliability.ts';
import { InstrumentTexts } from '../instrumentTexts.ts';
import { Spoken, type Sentence } from '../sentence.ts';

@ObjectType({ description: 'What varies between editions of a scale' })
export class InstrumentParameterEntry {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int)
  usual!: number;

  @Field(() => Int)
  minimum!: number;

  @Field(() => Int)
  maximum!: number;
}

@ObjectType({ description: 'An item of a scale. What it says is in the texts that a user entered' })
export class InstrumentItemEntry {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'How it is called while there are no texts: its number' })
  label!: string;

  @Field(() => Int, { description: 'The lowest code' })
  from!: number;

  @Field(() => Int, { description: 'The highest code of the usual edition' })
  to!: number;

  @Field(() => ID, { nullable: true, description: 'The parameter that is the highest code of an edition' })
  toParameter!: string | null;

  @Field(() => ID, { nullable: true, description: 'Asked only in editions with this parameter …' })
  onlyIfParameter!: string | null;

  @Field(() => Int, { nullable: true, description: '… of at least this' })
  onlyIfAtLeast!: number | null;

  @Field(() => [String], {
    description: 'What the codes mean, from the lowest, where the scale itself says so',
  })
  codes!: string[];
}

@ObjectType({ description: 'A domain of the items of a list of one’s own' })
export class InstrumentDomain {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({ description: 'What the items of a list of one’s own are' })
export class OwnItemsEntry {
  @Field(() => Int)
  from!: number;

  @Field(() => Int)
  to!: number;

  @Field(() => [String])
  codes!: string[];

  @Field(() => String, { nullable: true, description: 'What the number of each item is; null = it has none' })
  valueName!: string | null;

  @Field(() => [InstrumentDomain], { description: 'Each item is of one; empty = there are none' })
  domains!: InstrumentDomain[];
}

@ObjectType({ description: 'A score of a scale' })
export class InstrumentScoreEntry {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Boolean)
  isTotal!: boolean;

  @Field(() => String, { nullable: true, description: 'Where its bands come from; null = it has none' })
  bandsSource!: string | null;
}

@ObjectType({ description: 'A scale, with the texts that this community entered for it' })
export class InstrumentEntry {
  communityId!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  purpose!: string;

  @Field(() => String, { description: 'The paper that the scoring is taken from' })
  source!: string;

  @Field(() => String, { description: 'What is known of the rights in its texts' })
  licence!: string;

  @Field(() => String, { description: 'What happens to unanswered items' })
  missing!: string;

  @Field(() => [InstrumentParameterEntry])
  parameters!: InstrumentParameterEntry[];

  @Field(() => [InstrumentItemEntry], { description: 'Of all editions; empty where the items are one’s own' })
  items!: InstrumentItemEntry[];

  @Field(() => OwnItemsEntry, { nullable: true, description: 'Null = the scale has its own items' })
  ownItems!: OwnItemsEntry | null;

  @Field(() => [InstrumentScoreEntry])
  scores!: InstrumentScoreEntry[];

  @Field(() => InstrumentTexts, { nullable: true, description: 'The newest; null = none were entered' })
  texts!: InstrumentTexts | null;

  @Field(() => [ScoreReliability], { description: 'Of its scores, as far as somebody entered them' })
  reliability!: ScoreReliability[];

  @Spoken({ nullable: true, description: 'Why it cannot be asked yet; null = it can' })
  notReady!: Sentence | null;
}
