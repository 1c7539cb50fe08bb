import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Spoken, type Sentence } from '../sentence.ts';

@ObjectType({ description: 'A fact about pairs beside what it is when who is who is shuffled' })
export class TieRegressionCoefficient {
  @Field(() => ID)
  predictor!: string;

  @Spoken()
  name!: Sentence;

  @Field(() => Float, { description: 'Linear: change of the share of ties; logistic: of their log odds' })
  estimate!: number;

  @Field(() => Float, { description: 't of the linear, z of the logistic regression' })
  statistic!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Share of the permutations with a statistic as far from 0 or farther; the observed one is one of them',
  })
  p!: number | null;

  @Field(() => Float, { nullable: true, description: 'The same for as small or smaller' })
  pLower!: number | null;

  @Field(() => Float, { nullable: true, description: 'The same for as large or larger' })
  pUpper!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'How far p may be off by the draw: √(p (1 − p) / draws)',
  })
  monteCarloError!: number | null;

  @Field(() => Int, { description: 'Permutations in which the regression had no answer' })
  undefinedDraws!: number;
}

@ObjectType({
  description:
    'Which ties there are later, explained by facts about pairs (MRQAP with double semi-partialing, Dekker, Krackhardt & Snijders 2007)',
})
export class TieRegression {
  @Field(() => String, { description: '`linear` or `logistic`' })
  variant!: string;

  @Field(() => Boolean)
  directed!: boolean;

  @Field(() => Int, { description: 'Persons of whom something is known at both moments' })
  persons!: number;

  @Field(() => Int, { description: 'Persons of the network of whom that is not so' })
  leftOut!: number;

  @Field(() => Int, { description: 'Pairs that count' })
  pairs!: number;

  @Field(() => Int, { description: 'Pairs of these persons of whom some fact is not known' })
  pairsLeftOut!: number;

  @Field(() => Int)
  draws!: number;

  @Field(() => Int)
  seed!: number;

  @Field(() => Float, { nullable: true })
  intercept!: number | null;

  @Field(() => [TieRegressionCoefficient])
  coefficients!: readonly TieRegressionCoefficient[];

  @Spoken({ list: true, description: 'Facts that were left out, and why' })
  unused!: readonly Sentence[];

  @Spoken({ nullable: true, description: 'Why there are no coefficients' })
  noAnswer!: Sentence | null;
}
