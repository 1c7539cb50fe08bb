import 'reflect-metadata';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Problem } from './problem.ts';
import { GraphQLDateTime } from './scalars.ts';

const largestWeight = 1000;

@ObjectType({ description: 'How much a dimension counts: its share of the sum of all weights' })
@InputType('DimensionWeightInput')
export class DimensionWeight {
  @Field(() => ID)
  dimension!: string;

  @Field(() => Float, { description: `0 to ${largestWeight}` })
  weight!: number;
}

@ObjectType({ description: 'Weights that a community chose for its lists of activists; versions are added' })
export class WeightProfile {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int, { description: 'From 1 for each name' })
  version!: number;

  @Field(() => [DimensionWeight], { description: 'A dimension that is not named has no weight' })
  weights!: DimensionWeight[];

  @Field(() => GraphQLDateTime)
  createdAt!: string;

  @Field(() => ID, { description: 'Account that saved it' })
  createdBy!: string;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was put away; null = in use' })
  retiredAt!: string | null;
}

@InputType()
export class SaveWeightProfileInput {
  @Field(() => ID)
  communityId!: string;

  @Field(() => String, { description: 'A name that is there gets its next version' })
  name!: string;

  @Field(() => [DimensionWeight])
  weights!: DimensionWeight[];
}

/** What is wrong with weights; `dimensions` are the ids that may be weighed. Fields name the place in the list. */
export function checkWeights(weights: readonly DimensionWeight[], dimensions: readonly string[]): Problem[] {
  const problems = weights.flatMap(({ dimension, weight }, i): Problem[] => {
    const field = `weights.${i}`;
    const isAgain = weights.findIndex((each) => each.dimension === dimension) < i;
    if (!dimensions.includes(dimension) || isAgain)
      return [
        { code: 'notAChoice', field: `${field}.dimension`, parameters: { choices: dimensions.join(', ') } },
      ];
    if (!(weight >= 0)) return [{ code: 'tooSmall', field: `${field}.weight`, parameters: { min: 0 } }];
    return weight > largestWeight
      ? [{ code: 'tooLarge', field: `${field}.weight`, parameters: { max: largestWeight } }]
      : [];
  });
  if (problems.length > 0) return problems.slice(0, dimensions.length);
  return weights.some(({ weight }) => weight > 0) ? [] : [{ code: 'required', field: 'weights' }];
}
