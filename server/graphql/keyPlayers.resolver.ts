import { ArrayMaxSize, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { Arg, Ctx, Field, ID, InputType, Int, Query, registerEnumType, Resolver } from 'type-graphql';
import { largestSet, mostSteps } from '../analysis/keyPlayers/askedSet.ts';
import { keyPlayerGoals, type KeyPlayerGoal } from '../analysis/keyPlayers/criteria.ts';
import { usualSteps } from '../analysis/keyPlayers/setCriterion.ts';
import { NetworkSelection } from '../entities/networkSelection.ts';
import { KeyPlayers } from '../entities/results/keyPlayers.ts';
import { jobMeaning } from './analysisProgress.resolver.ts';
import type { Context } from './context.ts';

export const KeyPlayerGoalEnum = Object.fromEntries(keyPlayerGoals.map((goal) => [goal, goal]));
registerEnumType(KeyPlayerGoalEnum, {
  name: 'KeyPlayerGoal',
  description:
    'fragment: whose leaving would set the others farthest apart; fragmentParts: whose leaving would part most of the others for good; reach: who together are nearest to everybody; reachWithin: who together reach most within some steps',
});

@InputType({ description: 'At least so many of the set are from a group' })
export class KeyPlayerQuota {
  @Field(() => String, { description: 'Value of `groupBy`, such as the id of a building' })
  @MaxLength(200)
  group!: string;

  @Field(() => Int)
  count!: number;
}

@InputType({ description: 'Which sets of persons come into question, and what counts as reached' })
export class KeyPlayerOptionsInput {
  @Field(() => [ID], { nullable: true, description: 'In every set, such as present leaders' })
  @IsOptional()
  @ArrayMaxSize(100)
  mustInclude?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'In no set, such as staff' })
  @IsOptional()
  @ArrayMaxSize(1000)
  mustExclude?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'What `atLeast` speaks of: `kind`, `place`, `organization`, or the name of an attribute',
  })
  @IsOptional()
  @MaxLength(100)
  groupBy?: string | null;

  @Field(() => [KeyPlayerQuota], { nullable: true, description: 'So that no group is left out' })
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  atLeast?: KeyPlayerQuota[] | null;

  @Field(() => Int, {
    defaultValue: usualSteps,
    description: `reachWithin: how many steps count as reached, 1 to ${mostSteps}`,
  })
  steps!: number;
}

@Resolver()
export class KeyPlayersResolver {
  @Query(() => KeyPlayers, {
    description:
      'Persons who together matter most (Borgatti 2006). Who refused, was merely mentioned, or may be a child is never among them',
  })
  keyPlayers(
    @Arg('selection', () => NetworkSelection) selection: NetworkSelection,
    @Arg('goal', () => KeyPlayerGoalEnum) goal: KeyPlayerGoal,
    @Arg('size', () => Int, { defaultValue: 3, description: `How many, 1 to ${largestSet}` }) size: number,
    @Arg('options', () => KeyPlayerOptionsInput, { nullable: true }) options: KeyPlayerOptionsInput | null,
    @Arg('job', () => ID, { nullable: true, description: jobMeaning }) job: string | null,
    @Ctx() { analyst, today }: Context,
  ): Promise<KeyPlayers> {
    const asked = { ...options, goal, size, seed: 1, today: today() };
    return analyst.ask('keyPlayers', selection, asked, { job });
  }
}
