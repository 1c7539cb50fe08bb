import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { ActivityProposalInput } from '../entities/activityProposal.ts';
import type { Node } from '../entities/node.ts';
import { ProblemError } from '../entities/problem.ts';
import { Team, TeamActivity } from '../entities/results/team.ts';
import type { Context } from './context.ts';
import { bookFor } from './cultivationBookFor.ts';

/** What a resident leader sees and does of her own team. */
@Resolver()
export class TeamResolver {
  @Query(() => Team, {
    description: 'One organization for who leads it: members, rhythm, and what is to be done next',
  })
  async team(
    @Arg('organizationId', () => ID) organizationId: string,
    @Ctx() context: Context,
  ): Promise<Team> {
    const { access, analyst } = context;
    const { communityId } = await mustBeNode(organizationId, context);
    const own = access.teamsIn(communityId);
    if (own !== null && !own.includes(organizationId)) throw new ProblemError({ code: 'notAllowed' });
    const today = context.today();
    const book = await bookFor(communityId, context);
    const [team, plan] = await Promise.all([
      analyst.ask('team', { communityId }, { organizationId, today }),
      analyst.ask('teamPlan', { communityId }, { organizationId, book, today }),
    ]);
    return { ...team, ...plan };
  }

  @Mutation(() => TeamActivity, {
    description:
      'A resident leader means to hold an activity with her team: the team, and she herself where a member has her name, are its hosts',
  })
  async proposeActivity(
    @Arg('input', () => ActivityProposalInput) input: ActivityProposalInput,
    @Ctx() context: Context,
  ): Promise<TeamActivity> {
    const { stores, viewer, today } = context;
    const { communityId } = await mustBeNode(input.organizationId, context);
    // What a worker proposed would count as begun by residents.
    const leads = viewer.grants.some(
      (grant) =>
        grant.role === 'leader' &&
        grant.communityId === communityId &&
        grant.organizationIds.includes(input.organizationId),
    );
    if (!leads) throw new ProblemError({ code: 'notAllowed', field: 'organizationId' });
    const proposal = { ...input, communityId, proposerName: viewer.name };
    const { id, title, date } = await stores.activityProposals.propose(proposal, today());
    return { id, title, startedOn: date, participants: 0 };
  }
}

async function mustBeNode(id: string, { loaders }: Context): Promise<Node> {
  const node = await loaders.node.load(id);
  if (!node) throw new ProblemError({ code: 'notFound', field: 'organizationId' });
  return node;
}
