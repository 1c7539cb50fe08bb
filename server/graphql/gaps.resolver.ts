import { Arg, Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from 'type-graphql';
import { NetworkSelection } from '../entities/networkSelection.ts';
import { GapStateEnum, SupportGaps, type GapState } from '../entities/results/supportGaps.ts';
import { checkFirst } from './connection.ts';
import type { Context } from './context.ts';
import { followedFor, withFollowUps } from './followedFor.ts';
import { gapThresholdsFor } from './thresholdsFor.ts';

@ArgsType()
export class GapArguments {
  @Field(() => [ID], { nullable: true, description: 'Only these rules' })
  rules!: string[] | null;

  @Field(() => GapStateEnum, { defaultValue: 'open' })
  state!: GapState | 'all';

  @Field(() => Boolean, { defaultValue: false, description: 'Only those that the asker looks after' })
  mine!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Only those whose day is over' })
  overdue!: boolean;

  @Field(() => Int, { defaultValue: 50 })
  first!: number;

  @Field(() => Int, { defaultValue: 0 })
  offset!: number;
}

@Resolver()
export class GapsResolver {
  @Query(() => SupportGaps, { description: 'Where support is missing: a work list' })
  async supportGaps(
    @Arg('selection', () => NetworkSelection) selection: NetworkSelection,
    @Args(() => GapArguments) { rules, first, offset, ...choice }: GapArguments,
    @Ctx() context: Context,
  ): Promise<SupportGaps> {
    const { communityId } = selection;
    const [{ followed, latest }, thresholds] = await Promise.all([
      followedFor(communityId, 'gap', choice, context),
      gapThresholdsFor(communityId, context),
    ]);
    const answer = await context.analyst.ask('supportGaps', selection, {
      rules: rules ?? null,
      first: checkFirst(first, 500),
      offset: Math.max(0, offset),
      today: context.today(),
      thresholds,
      followed,
    });
    return { ...answer, gaps: withFollowUps(answer.gaps, latest) };
  }
}
