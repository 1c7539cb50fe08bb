import 'reflect-metadata';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { CriterionStandingEnum, type CriterionStanding } from '../cultivation/caseEntry.ts';
import { Spoken, type Sentence } from '../sentence.ts';
import { WrittenStatement } from './standing.ts';

@ObjectType({ description: 'How one standard of maturity stands' })
export class StandardState {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'By what a statement about it is written down: `item` of the entry' })
  item!: string;

  @Spoken()
  name!: Sentence;

  @Field(() => Boolean, { description: 'Computed from the register; else stated by a worker' })
  isComputed!: boolean;

  @Field(() => Boolean, { description: 'Whether a number is stated, not just that it holds' })
  isNumber!: boolean;

  @Field(() => Boolean)
  required!: boolean;

  @Field(() => CriterionStandingEnum)
  standing!: CriterionStanding;

  @Field(() => Float, { nullable: true, description: 'What was found; null = nothing is known' })
  value!: number | null;

  @Spoken({ description: 'What is asked' })
  wanted!: Sentence;

  @Spoken({ description: 'What was found' })
  found!: Sentence;

  @Field(() => WrittenStatement, { nullable: true })
  statement!: WrittenStatement | null;
}

@ObjectType({ description: 'How far an organization stands on its own feet, by the standards of its field' })
export class Maturity {
  @Field(() => ID)
  organizationId!: string;

  @Field(() => String)
  organizationName!: string;

  @Field(() => ID, { nullable: true, description: 'Null = no standards for its field, or it has no field' })
  setId!: string | null;

  @Spoken({ nullable: true })
  setName!: Sentence | null;

  @Spoken({ nullable: true })
  source!: Sentence | null;

  @Field(() => [StandardState])
  standards!: StandardState[];

  @Field(() => Int, { description: 'How many of the required ones are met' })
  met!: number;

  @Field(() => Int)
  required!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'At the end of how many full months in a row, up to the last one, all were met, as they are today; 12 at most; null = no standards',
  })
  monthsMet!: number | null;

  @Spoken()
  reading!: Sentence;
}
