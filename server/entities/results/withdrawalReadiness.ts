import { Field, Float, ID, ObjectType } from 'type-graphql';
import { CriterionStandingEnum, type CriterionStanding } from '../cultivation/caseEntry.ts';
import { Spoken, type Sentence } from '../sentence.ts';

@ObjectType({ description: 'One condition of a withdrawal' })
export class ReadinessLine {
  @Field(() => ID)
  id!: string;

  @Spoken()
  name!: Sentence;

  @Field(() => CriterionStandingEnum)
  standing!: CriterionStanding;

  @Field(() => Float, {
    nullable: true,
    description: 'Null where nothing is recorded, or there is nothing to count',
  })
  value!: number | null;

  @Spoken({ description: 'What is asked' })
  wanted!: Sentence;

  @Spoken({ description: 'What was found' })
  found!: Sentence;
}

@ObjectType({ description: 'Whether workers can withdraw from an organization' })
export class WithdrawalReadiness {
  @Field(() => ID)
  organizationId!: string;

  @Field(() => String)
  organizationName!: string;

  @Field(() => CriterionStandingEnum, { description: 'met: all lines are; unmet: one is not; else unknown' })
  standing!: CriterionStanding;

  @Field(() => [ReadinessLine])
  lines!: ReadinessLine[];
}
