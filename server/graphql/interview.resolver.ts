import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { InterviewInput, InterviewResult } from '../entities/interview.ts';
import { NetworkSelection } from '../entities/networkSelection.ts';
import { ReferralQueue } from '../entities/results/referralQueue.ts';
import { checkFirst } from './connection.ts';
import type { Context } from './context.ts';

const mostListed = 200;

@Resolver()
export class InterviewResolver {
  @Mutation(() => InterviewResult, {
    description:
      'Keeps what one person answered: that she was asked, a tie for each name, new names as merely mentioned. All or nothing; errors name the answer by its place',
  })
  recordInterview(
    @Arg('input', () => InterviewInput) input: InterviewInput,
    @Ctx() { access, stores, today }: Context,
  ): Promise<InterviewResult> {
    if (input.answers.some(({ stressful }) => stressful)) access.demand('stressfulTie', input.communityId);
    return stores.interviews.record(input, today());
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
