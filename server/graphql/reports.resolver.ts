import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import type { PartialDate } from '../entities/partialDate.ts';
import { ProblemError } from '../entities/problem.ts';
import { BlankForm } from '../entities/results/blankForm.ts';
import { ReportDocument, ReportKindEnum, type ReportKind } from '../entities/results/reportDocument.ts';
import { GraphQLPartialDate } from '../entities/scalars.ts';
import { blankForms } from '../reports/blankForms.ts';
import { jobMeaning } from './analysisProgress.resolver.ts';
import type { Context } from './context.ts';
import { bookFor } from './cultivationBookFor.ts';
import { everyEntry, followedFor } from './followedFor.ts';
import { introductionOutcomesFor } from './introductions.resolver.ts';
import { profileFor } from './profileFor.ts';
import { gapThresholdsFor, thresholdsFor } from './thresholdsFor.ts';

@ArgsType()
class ReportArguments {
  @Field(() => ID)
  communityId!: string;

  @Field(() => ReportKindEnum)
  kind!: ReportKind;

  @Field(() => ID, {
    nullable: true,
    description: 'Of `organization`, `leader` and `handover`: the organization, resident or social worker',
  })
  subjectId!: string | null;

  @Field(() => GraphQLPartialDate, { nullable: true, description: 'Default: a year before `to`' })
  from!: PartialDate | null;

  @Field(() => GraphQLPartialDate, { nullable: true, description: 'Default: today' })
  to!: PartialDate | null;

  @Field(() => ID, { nullable: true, description: 'Of the weights of possible leaders; null = the built-in' })
  profileId!: string | null;

  @Field(() => ID, { nullable: true, description: jobMeaning })
  job!: string | null;
}

@Resolver()
export class ReportsResolver {
  @Query(() => [BlankForm], {
    description: 'Forms to print whose lines are what is assessed here, and what is asked for filing',
  })
  async blankForms(
    @Arg('communityId', () => ID) communityId: string,
    @Ctx() context: Context,
  ): Promise<BlankForm[]> {
    const { choices } = await bookFor(communityId, context);
    return blankForms(choices);
  }

  @Query(() => ReportDocument, {
    description: 'A report as one document, to be shown, printed, and made into text or a workbook',
  })
  async report(
    @Args(() => ReportArguments) { communityId, profileId, job, ...asked }: ReportArguments,
    @Ctx() context: Context,
  ): Promise<ReportDocument> {
    const [community, book, thresholds, gaps, alertThresholds, alerts, outcomes, profile] = await Promise.all(
      [
        context.loaders.node.load(communityId),
        bookFor(communityId, context),
        gapThresholdsFor(communityId, context),
        followedFor(communityId, 'gap', everyEntry, context),
        thresholdsFor(communityId, 'alertThresholds', context),
        followedFor(communityId, 'alert', everyEntry, context),
        introductionOutcomesFor(communityId, context),
        profileFor(profileId, { communityId }, context),
      ],
    );
    if (community?.label !== 'Community') throw new ProblemError({ code: 'notFound', field: 'communityId' });
    const { kind, subjectId, from, to } = asked;
    const question = {
      ...{ kind, subjectId: subjectId ?? null, from: from ?? null, to: to ?? null },
      ...{ today: context.today(), communityName: community.displayName },
      ...{ book, thresholds, followed: gaps.followed, outcomes, profile },
      ...{ alertThresholds, followedAlerts: alerts.followed },
    };
    return context.analyst.ask('report', { communityId }, question, { job });
  }
}
