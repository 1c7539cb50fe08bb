import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Spoken, type Sentence } from '../sentence.ts';
import { WhatIfFigures, WhatIfGap } from './whatIf.ts';

@ObjectType({ description: 'A resident, as far as it helps to tell whether she is another one' })
export class DuplicatePerson {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'A short name where others merely mentioned her' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Building' })
  placeName!: string | null;

  @Spoken({ nullable: true })
  gender!: Sentence | null;

  @Field(() => Int, { nullable: true })
  birthYear!: number | null;

  @Field(() => String, { nullable: true, description: 'Id in the file it was imported from' })
  externalId!: string | null;

  @Field(() => Boolean, { description: 'Others named her; she has not been asked herself' })
  isMentioned!: boolean;

  @Field(() => Int, { description: 'Persons with whom she has a tie' })
  contacts!: number;

  @Field(() => Int, { description: 'Activities that she attended' })
  activities!: number;
}

@ObjectType({ description: 'Two residents who may be one' })
export class PossibleDuplicate {
  @Field(() => ID, { description: 'Subject of a follow-up of topic `identity`' })
  id!: string;

  /** Its place in the list, from 0. */
  position!: number;

  @Field(() => DuplicatePerson, { description: 'Of whom more is known' })
  one!: DuplicatePerson;

  @Field(() => DuplicatePerson)
  other!: DuplicatePerson;

  @Field(() => Float, { description: '0 to 1: how likely it is that they are one' })
  score!: number;

  @Spoken({ list: true })
  speaksFor!: Sentence[];

  @Spoken({ list: true })
  speaksAgainst!: Sentence[];
}

@ObjectType({ description: 'A figure of each of two persons, and of the one that they would be' })
export class MergedFigure {
  @Field(() => Float, { nullable: true })
  kept!: number | null;

  @Field(() => Float, { nullable: true })
  other!: number | null;

  @Field(() => Float, { nullable: true })
  merged!: number | null;
}

@ObjectType({ description: 'What would change in the results if two were one; nothing is recorded' })
export class MergeEffect {
  @Field(() => MergedFigure, { description: 'Persons with whom she is in contact' })
  contacts!: MergedFigure;

  @Field(() => Int, { description: 'Contacts that both have' })
  commonContacts!: number;

  @Field(() => MergedFigure, {
    description:
      'Place in the list of possible leaders, equal scores share the mean of theirs; null = not on it',
  })
  ranks!: MergedFigure;

  @Field(() => WhatIfFigures)
  before!: WhatIfFigures;

  @Field(() => WhatIfFigures)
  after!: WhatIfFigures;

  @Field(() => [WhatIfGap], { description: 'Every rule of the work list' })
  gaps!: WhatIfGap[];

  @Spoken({ list: true, description: 'The changes in words' })
  sentences!: Sentence[];
}

export const mergeableProperties = [
  'name',
  'gender',
  'birthYear',
  'strengths',
  'willingness',
  'tags',
  'note',
  'attributes',
] as const;
export type MergeableProperty = (typeof mergeableProperties)[number];
export const MergeablePropertyEnum = Object.fromEntries(mergeableProperties.map((name) => [name, name]));
registerEnumType(MergeablePropertyEnum, {
  name: 'MergeableProperty',
  description: 'What of a resident can be kept from either of two who are one',
});
