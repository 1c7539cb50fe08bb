import { Arg, Ctx, Field, Float, ID, Int, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import type { JobProgress } from '../inquiry/jobQueue.ts';
import type { Context } from './context.ts';

/** Of the argument `job` of a field that may take its time. */
export const jobMeaning =
  'An id of your own, such as a UUID: the answer may then take minutes, and `analysisProgress` tells how far it is. Closing the request cancels.';

const AnalysisStateEnum = { waiting: 'waiting', running: 'running', done: 'done' } as const;
registerEnumType(AnalysisStateEnum, {
  name: 'AnalysisState',
  description: 'waiting for its turn, being computed, or at its end: answered, failed or cancelled',
});

@ObjectType({ description: 'How far an answer is that takes its time' })
export class AnalysisProgress implements JobProgress {
  @Field(() => AnalysisStateEnum)
  state!: JobProgress['state'];

  @Field(() => Int, { description: 'How many computations come before it' })
  ahead!: number;

  @Field(() => Float, { description: 'How much of it is done, 0 to 1, as far as can be told' })
  share!: number;
}

@Resolver()
export class AnalysisProgressResolver {
  @Query(() => AnalysisProgress, {
    nullable: true,
    description:
      'How far the answer is that the same account asked for with this `job`; null when there is none. Ask once a second, not more.',
  })
  analysisProgress(
    @Arg('job', () => ID) job: string,
    @Ctx() { analyst }: Context,
  ): Promise<AnalysisProgress | null> {
    return analyst.progress(job);
  }
}
