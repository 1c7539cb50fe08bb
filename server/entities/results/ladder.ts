import 'reflect-metadata';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { rungIds, type Rung } from '../cultivation/entryKinds.ts';
import { enumOf } from '../enumOf.ts';
import type { PartialDate } from '../partialDate.ts';
import { GraphQLPartialDate } from '../scalars.ts';
import { Spoken, type Sentence } from '../sentence.ts';
import { ActorReference } from './actorReference.ts';

export const RungEnum = enumOf(rungIds);
registerEnumType(RungEnum, { name: 'Rung', description: 'A step of the resident’s ladder' });

@ObjectType({ description: 'One step of the ladder, and since when a person stands on it' })
export class LadderStep {
  @Field(() => RungEnum)
  rung!: Rung;

  @Spoken()
  name!: Sentence;

  @Spoken()
  meaning!: Sentence;

  @Field(() => Boolean)
  reached!: boolean;

  @Field(() => GraphQLPartialDate, {
    nullable: true,
    description: 'Since when; null = not reached, or no date is recorded',
  })
  since!: PartialDate | null;

  @Spoken({ nullable: true, description: 'What it rests on' })
  evidence!: Sentence | null;

  @Field(() => ID, { nullable: true, description: 'The entry of the book by which it was written down' })
  entryId!: string | null;
}

@ObjectType({ description: 'How far a resident came from taking part to bringing up others' })
export class Ladder {
  @Field(() => ID)
  personId!: string;

  @Field(() => RungEnum, { nullable: true, description: 'The highest that she reached' })
  rung!: Rung | null;

  @Field(() => [LadderStep], { description: 'From the lowest to the highest' })
  steps!: LadderStep[];

  @Spoken()
  reading!: Sentence;
}

@ObjectType({ description: 'Residents whose highest step is this one' })
export class RungCount {
  @Field(() => RungEnum)
  rung!: Rung;

  @Spoken()
  name!: Sentence;

  @Field(() => Int)
  persons!: number;

  @Field(() => Int, { description: 'Of these: who came up to it since' })
  rose!: number;
}

@ObjectType({ description: 'A resident who rose on the ladder' })
export class RisenPerson {
  @Field(() => ActorReference)
  person!: ActorReference;

  @Field(() => RungEnum, { nullable: true })
  from!: Rung | null;

  @Field(() => RungEnum)
  to!: Rung;

  @Spoken()
  reading!: Sentence;
}

@ObjectType({ description: 'Who rose on the ladder since a day' })
export class LadderRise {
  @Field(() => GraphQLPartialDate)
  since!: PartialDate;

  @Field(() => Int, { description: 'Residents who stand on any step' })
  persons!: number;

  @Field(() => Int)
  rose!: number;

  @Field(() => [RungCount])
  steps!: RungCount[];

  @Field(() => [RisenPerson], { description: 'The highest first; 100 at most' })
  risen!: RisenPerson[];
}
