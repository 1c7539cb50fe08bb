import { Max, Min } from 'class-validator';
import { Arg, Ctx, Field, Float, ID, InputType, Int, Query, registerEnumType, Resolver } from 'type-graphql';
import {
  communityMethods,
  resolutionParameter,
  type CommunityMethodId,
} from '../analysis/communities/methods.ts';
import { NetworkSelection } from '../entities/networkSelection.ts';
import { Subgroups } from '../entities/results/subgroups.ts';
import { jobMeaning } from './analysisProgress.resolver.ts';
import { checkFirst } from './connection.ts';
import type { Context } from './context.ts';

export const CommunityMethodEnum = Object.fromEntries(Object.keys(communityMethods).map((id) => [id, id]));
registerEnumType(CommunityMethodEnum, {
  name: 'CommunityMethod',
  description: 'How groups are found; the measures of the same names describe each',
});

@InputType({ description: 'How to find groups' })
export class SubgroupOptionsInput {
  @Field(() => Boolean, { defaultValue: false, description: 'Take the strength of ties into account' })
  weighted!: boolean;

  @Field(() => Int, { defaultValue: 1 })
  seed!: number;

  @Field(() => Float, {
    defaultValue: resolutionParameter.usual,
    description: `The larger, the smaller the groups: ${resolutionParameter.minimum} to ${resolutionParameter.maximum}. Label propagation has none`,
  })
  @Min(resolutionParameter.minimum)
  @Max(resolutionParameter.maximum)
  resolution!: number;
}

const mostRuns = 200;
const largestRows = 20_000;

@Resolver()
export class SubgroupsResolver {
  @Query(() => Subgroups, {
    description: 'Groups found from the ties alone, and how far one may rely on them',
  })
  subgroups(
    @Arg('selection', () => NetworkSelection) selection: NetworkSelection,
    @Arg('method', () => CommunityMethodEnum, { defaultValue: 'leiden' }) method: CommunityMethodId,
    @Arg('options', () => SubgroupOptionsInput, { nullable: true }) options: SubgroupOptionsInput | null,
    @Arg('runs', () => Int, {
      defaultValue: 50,
      description: `How many runs, at most ${mostRuns}; large networks take fewer`,
    })
    runs: number,
    @Arg('first', () => Int, { defaultValue: 500, description: `How many rows, at most ${largestRows}` })
    first: number,
    @Arg('job', () => ID, { nullable: true, description: jobMeaning }) job: string | null,
    @Ctx() { analyst, today }: Context,
  ): Promise<Subgroups> {
    return analyst.ask(
      'subgroups',
      selection,
      {
        method,
        weighted: false,
        seed: 1,
        resolution: 1,
        ...options,
        runs: Math.max(1, Math.min(mostRuns, runs)),
        first: checkFirst(first, largestRows),
        today: today(),
      },
      { job },
    );
  }
}
