import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { lastDay, type PartialDate } from '../entities/partialDate.ts';
import { Handover } from '../entities/results/handover.ts';
import { WithdrawalReadiness } from '../entities/results/withdrawalReadiness.ts';
import { WorkerHours } from '../entities/results/workerHours.ts';
import { GraphQLPartialDate } from '../entities/scalars.ts';
import { dayAfter } from '../graph/daySpan.ts';
import type { Context } from './context.ts';
import { bookFor } from './cultivationBookFor.ts';

const daysOfHours = 365;

/** What social workers do, leave behind, and when they can go. */
@Resolver()
export class HandoverResolver {
  @Query(() => Handover, { description: 'What a social worker leaves to a successor' })
  async handover(
    @Arg('communityId', () => ID) communityId: string,
    @Arg('workerId', () => ID) workerId: string,
    @Ctx() context: Context,
  ): Promise<Handover> {
    const book = await bookFor(communityId, context);
    return context.analyst.ask('handover', { communityId }, { workerId, book, today: context.today() });
  }

  @Query(() => WithdrawalReadiness, { description: 'Whether workers can withdraw from an organization' })
  async withdrawalReadiness(
    @Arg('communityId', () => ID) communityId: string,
    @Arg('organizationId', () => ID) organizationId: string,
    @Ctx() context: Context,
  ): Promise<WithdrawalReadiness> {
    const book = await bookFor(communityId, context);
    const asked = { organizationId, book, today: context.today() };
    return context.analyst.ask('withdrawalReadiness', { communityId }, asked);
  }

  @Query(() => WorkerHours, {
    description:
      'What social workers gave their time to, by kind of work, worker and month; at most 36 months',
  })
  workerHours(
    @Arg('communityId', () => ID) communityId: string,
    @Arg('from', () => GraphQLPartialDate, { nullable: true, description: 'Default: a year before `to`' })
    from: PartialDate | null,
    @Arg('to', () => GraphQLPartialDate, { nullable: true, description: 'Default: today' })
    to: PartialDate | null,
    @Ctx() { analyst, today }: Context,
  ): Promise<WorkerHours> {
    const end = to ?? today();
    const begin = from ?? dayAfter(lastDay(end), 1 - daysOfHours);
    return analyst.ask('workerHours', { communityId }, { from: begin, to: end, today: today() });
  }
}
