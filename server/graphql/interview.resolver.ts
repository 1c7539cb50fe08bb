import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { InterviewInput, InterviewResult } from '../entities/interview.ts';
import { NetworkSelection } from '../entities/networkSelection.ts';
import type { PartialDate } from '../entities/partialDate.ts';
import { LastAnswers } from '../entities/results/lastAnswers.ts';
import { ReferralQueue } from '../entities/results/referralQueue.ts';
import { GraphQLPartialDate } from '../entities/scalars.ts';
import { checkFirst } from './connection.ts';
import type { Context } from './context.ts';
import { mustBeVisible } from './tie.resolver.ts';

const mostListed = 200;

@Resolver()
export class InterviewResolver {
  @Mutation(() => InterviewResult, {
    description:
      'Keeps what one person answered: that she was asked, a tie for each name, new names as merely mentioned. Ends what she takes back of a former round. All or nothing; errors name the answer by its place',
  })
  async recordInterview(
    @Arg('input', () => InterviewInput) input: InterviewInput,
    @Ctx() context: Context,
  ): Promise<InterviewResult> {
    const { access, stores, today } = context;
    if (input.answers.some(({ stressful }) => stressful)) access.demand('stressfulTie', input.communityId);
    await Promise.all((input.endedTieIds ?? []).map((id) => mustBeVisible(id, context)));
    return stores.interviews.record(input, today());
  }

  @Query(() => LastAnswers, {
    nullable: true,
    description:
      'Whom a resident named in the last round that she answered: what a further interview may begin with. Null when she answered no other round by that day',
  })
  lastAnswers(
    @Arg('communityId', () => ID) communityId: string,
    @Arg('personId', () => ID) personId: string,
    @Arg('on', () => GraphQLPartialDate, {
      nullable: true,
      description: 'The day of the interview that begins. Default: today',
    })
    on: PartialDate | null,
    @Arg('exceptWaveId', () => ID, {
      nullable: true,
      description: 'The round of the interview that begins; null = a new one',
    })
    exceptWaveId: string | null,
    @Ctx() { analyst, today }: Context,
  ): Promise<LastAnswers | null> {
    const asked = { personId, on: on ?? today(), exceptWaveId: exceptWaveId ?? null };
    return analyst.ask('lastAnswers', { communityId }, asked);
  }

  @Query(() => ReferralQueue, {
    description:
      'Whom to ask next: residents whom those who were interviewed named, and who were not asked yet. Without a wave: in the latest round',
  })
  referralQueue(
    @Arg('selection', () => NetworkSelection) selection: NetworkSelection,
    @Arg('first', () => Int, { defaultValue: 50, description: `At most ${mostListed}` }) first: number,
    @Ctx() { analyst, today }: Context,
  ): Promise<ReferralQueue> {
    return analyst.ask('referralQueue', selection, { first: checkFirst(first, mostListed), today: today() });
  }
}
