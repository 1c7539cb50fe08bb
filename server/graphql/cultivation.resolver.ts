import { Arg, Args, ArgsType, Ctx, Field, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { isMissing } from '../cultivation/criteria.ts';
import type { StageOutcome } from '../entities/cultivation/entryKinds.ts';
import type { PartialDate } from '../entities/partialDate.ts';
import { ProblemError } from '../entities/problem.ts';
import { CaseView, StageOutcomeEnum } from '../entities/results/caseView.ts';
import { CaseStateEnum, CultivationBoard, type CaseState } from '../entities/results/cultivationBoard.ts';
import { CultivationPortfolio } from '../entities/results/cultivationPortfolio.ts';
import { GraphQLPartialDate } from '../entities/scalars.ts';
import { checkFirst } from './connection.ts';
import type { Context } from './context.ts';
import { bookFor } from './cultivationBookFor.ts';
import { everyEntry, followedFor, withFollowUps } from './followedFor.ts';
import { thresholdsFor } from './thresholdsFor.ts';

const mostCases = 500;
const shortestReason = 5;

@ArgsType()
class BoardArguments {
  @Field(() => CaseStateEnum, { nullable: true, description: 'Only cases in this state' })
  state!: CaseState | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Only those that the asker looks after' })
  mine!: boolean;

  @Field(() => ID, { nullable: true, description: 'Only those of one person or organization' })
  subjectId!: string | null;

  @Field(() => Int, { defaultValue: 200, description: `How many, at most ${mostCases}` })
  first!: number;

  @Field(() => Int, { defaultValue: 0 })
  offset!: number;
}

@ArgsType()
class DecisionArguments {
  @Field(() => ID)
  caseId!: string;

  @Field(() => StageOutcomeEnum)
  outcome!: StageOutcome;

  @Field(() => String, { nullable: true, description: 'Of `entered`: code of the stage; else left out' })
  to!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The stage in which the decider saw it: if it has moved meanwhile, nothing is decided',
  })
  from!: string | null;

  @Field(() => GraphQLPartialDate, { nullable: true, description: 'Default: today' })
  on!: PartialDate | null;

  @Field(() => String, {
    nullable: true,
    description: `Needed where the gate is closed, and to stop: at least ${shortestReason} signs`,
  })
  reason!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A UUID made by the client: sending the same decision again does nothing',
  })
  id!: string | null;
}

@Resolver()
export class CultivationResolver {
  @Query(() => CultivationBoard, { description: 'The cases of cultivation, and where each stands today' })
  async cultivationBoard(
    @Arg('communityId', () => ID) communityId: string,
    @Args(() => BoardArguments) { state, mine, subjectId, first, offset }: BoardArguments,
    @Ctx() context: Context,
  ): Promise<CultivationBoard> {
    return context.analyst.ask(
      'cultivationBoard',
      { communityId },
      {
        book: await bookFor(communityId, context),
        state: state ?? null,
        owner: mine ? context.viewer.accountId : null,
        subjectId: subjectId ?? null,
        first: checkFirst(first, mostCases),
        offset: Math.max(0, offset),
        today: context.today(),
      },
    );
  }

  @Query(() => CaseView, { description: 'One case: where it stands, what its gate asks, what was done' })
  async cultivationCase(
    @Arg('communityId', () => ID) communityId: string,
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
  ): Promise<CaseView> {
    return (await viewOf(communityId, id, context)).view;
  }

  @Query(() => CultivationPortfolio, {
    description: 'How cases go through the stages of their models: how many, from where to where, how long',
  })
  async cultivationPortfolio(
    @Arg('communityId', () => ID) communityId: string,
    @Ctx() context: Context,
  ): Promise<CultivationPortfolio> {
    const book = await bookFor(communityId, context);
    return context.analyst.ask('cultivationPortfolio', { communityId }, { book, today: context.today() });
  }

  @Mutation(() => CaseView, {
    description:
      'Decides at the gate of a case: on to another stage, to its end, or to stop. What is required must be met, or a reason given; how all criteria stood is kept with it',
  })
  async decideStage(
    @Arg('communityId', () => ID) communityId: string,
    @Args(() => DecisionArguments) asked: DecisionArguments,
    @Ctx() context: Context,
  ): Promise<CaseView> {
    const { stores, viewer, today } = context;
    const { caseId, outcome, id } = asked;
    const { view, latestId } = await viewOf(communityId, caseId, context, 'caseId');
    // Sent again because no answer came: it was decided, and the case has moved by that very decision.
    if (id && view.decisions.some(({ entryId }) => entryId === id)) return view;
    const on = asked.on ?? today();
    const reason = asked.reason?.trim() || null;
    mustBeAllowed(view, { ...asked, reason });
    const ofTarget = (stage: string): boolean => outcome === 'entered' && stage === asked.to;
    await stores.cultivation.decide(
      {
        communityId,
        caseId,
        id,
        outcome,
        to: outcome === 'entered' ? asked.to : null,
        on,
        reason,
        snapshot: view.criteria
          .filter(({ side, stage }) => side === 'exit' || ofTarget(stage))
          .map(({ item, standing, value }) => ({ criterionId: item, standing, value })),
        recordedBy: viewer.accountId,
        after: latestId,
      },
      today(),
    );
    return (await viewOf(communityId, caseId, context)).view;
  }
}

/** @throws ProblemError `notFound` for a case that is not there, or whose subject may not be shown */
async function viewOf(
  communityId: string,
  id: string,
  context: Context,
  field = 'id',
): Promise<{ readonly view: CaseView; readonly latestId: string | null }> {
  const book = await bookFor(communityId, context);
  if (book.cases.every((each) => each.id !== id)) throw new ProblemError({ code: 'notFound', field });
  const [{ followed, latest }, thresholds] = await Promise.all([
    followedFor(communityId, 'alert', everyEntry, context),
    thresholdsFor(communityId, 'alertThresholds', context),
  ]);
  const asked = { book, caseId: id, today: context.today(), followed, thresholds };
  const answer = await context.analyst.ask('cultivationCase', { communityId }, asked);
  const view = { ...answer, alerts: withFollowUps(answer.alerts, latest) };
  return { view, latestId: view.decisions.at(-1)?.entryId ?? null };
}

/** @throws ProblemError `notNextStep` for a step that does not follow, `gateClosed` for one whose criteria are not met */
function mustBeAllowed(
  { card: { state, stage }, next, isLastStage, criteria }: CaseView,
  { outcome, to, from, reason }: Pick<DecisionArguments, 'outcome' | 'to' | 'from' | 'reason'>,
): void {
  if (from && from !== stage?.code) throw new ProblemError({ code: 'notNextStep', field: 'from' });
  if (state !== 'running') throw new ProblemError({ code: 'notNextStep', field: 'caseId' });
  const isExplained = (reason?.length ?? 0) >= shortestReason;
  if (outcome === 'stopped') {
    const parameters = { min: shortestReason };
    if (!isExplained)
      throw new ProblemError({ code: reason ? 'tooShort' : 'required', field: 'reason', parameters });
    return;
  }
  const target = next.find((each) => each.stage === to);
  if (outcome === 'entered' ? !target : !isLastStage || to)
    throw new ProblemError({ code: 'notNextStep', field: 'to' });
  const missing = target
    ? target.missing.length
    : criteria.filter((each) => each.side === 'exit' && isMissing(each)).length;
  if (missing > 0 && !isExplained)
    throw new ProblemError({
      code: 'gateClosed',
      field: 'reason',
      parameters: { count: missing, min: shortestReason },
    });
}
