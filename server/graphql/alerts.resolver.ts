import { Arg, Args, ArgsType, Ctx, Field, ID, Mutation, Query, Resolver } from 'type-graphql';
import { alerts } from '../cultivation/alerts.ts';
import { checkAlertThresholds } from '../cultivation/alertThresholds.ts';
import { AlertThresholds, SaveGapThresholdsInput } from '../entities/gapThresholds.ts';
import { CultivationAlerts } from '../entities/results/cultivationAlerts.ts';
import { changedThresholds, toThresholds } from './changedThresholds.ts';
import { checkFirst } from './connection.ts';
import type { Context } from './context.ts';
import { bookFor } from './cultivationBookFor.ts';
import { followedFor, withFollowUps } from './followedFor.ts';
import { GapArguments } from './gaps.resolver.ts';
import { savedThresholds, thresholdsFor } from './thresholdsFor.ts';

@ArgsType()
class AlertArguments extends GapArguments {
  @Field(() => ID, { nullable: true, description: 'Only what is about this node' })
  subjectId!: string | null;
}

@Resolver()
export class AlertsResolver {
  @Query(() => CultivationAlerts, { description: 'What goes wrong in cultivation: a work list' })
  async cultivationAlerts(
    @Arg('communityId', () => ID) communityId: string,
    @Args(() => AlertArguments) { rules, subjectId, first, offset, ...choice }: AlertArguments,
    @Ctx() context: Context,
  ): Promise<CultivationAlerts> {
    const [book, { followed, latest }, thresholds] = await Promise.all([
      bookFor(communityId, context),
      followedFor(communityId, 'alert', choice, context),
      thresholdsFor(communityId, 'alertThresholds', context),
    ]);
    const answer = await context.analyst.ask(
      'cultivationAlerts',
      { communityId },
      {
        ...{ book, thresholds, followed },
        rules: rules ?? null,
        subjectId: subjectId ?? null,
        first: checkFirst(first, 500),
        offset: Math.max(0, offset),
        today: context.today(),
      },
    );
    return { ...answer, alerts: withFollowUps(answer.alerts, latest) };
  }

  @Query(() => AlertThresholds, {
    nullable: true,
    description: 'What the community takes for an alert; null = all as usual, nobody saved anything yet',
  })
  async alertThresholds(
    @Arg('communityId', () => ID) communityId: string,
    @Ctx() context: Context,
  ): Promise<AlertThresholds | null> {
    const saved = await savedThresholds(communityId, 'alertThresholds', context);
    return saved && toThresholds(saved);
  }

  @Mutation(() => AlertThresholds, {
    description: 'Adds a version, from which on alerts are told. The same once more is not added again',
  })
  async saveAlertThresholds(
    @Arg('input', () => SaveGapThresholdsInput) { communityId, changed }: SaveGapThresholdsInput,
    @Ctx() { stores, viewer }: Context,
  ): Promise<AlertThresholds> {
    const content = JSON.stringify(changedThresholds(changed, alerts, checkAlertThresholds));
    const createdBy = viewer.accountId;
    const named = { communityId, kind: 'alertThresholds', name: 'thresholds' } as const;
    return toThresholds(await stores.settings.save({ ...named, content, createdBy }));
  }
}
