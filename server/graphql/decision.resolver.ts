import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { latestDecision, withheldFrom } from '../entities/consent.ts';
import { Decision, DecisionInput, leavesAlone } from '../entities/decision.ts';
import { ProblemError } from '../entities/problem.ts';
import { isShown } from '../entities/shownNode.ts';
import { mayBeChosen } from '../graph/candidacy.ts';
import { connectionType, PageArguments, type Connection } from './connection.ts';
import type { Context } from './context.ts';
import { residentOf } from './residentOf.ts';

const DecisionConnection = connectionType<Decision>(Decision, 'Decision');

@Resolver(() => Decision)
export class DecisionResolver {
  @Query(() => DecisionConnection, {
    description: 'What was decided about persons who may become leaders, the latest first',
  })
  decisions(
    @Arg('communityId', () => ID) communityId: string,
    @Arg('personId', () => ID, { nullable: true, description: 'Only those about one person' })
    personId: string | null,
    @Arg('latest', () => Boolean, {
      defaultValue: false,
      description: 'Only the one that counts of each person',
    })
    latest: boolean,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { stores, today }: Context,
  ): Promise<Connection<Decision>> {
    return stores.decisions.list(communityId, { ...page, personId, latest }, today());
  }

  @Mutation(() => Decision, {
    description:
      'Adds a decision about a resident; the latest counts. Who refused, may be a child or was merely mentioned is not put forward',
  })
  async recordDecision(
    @Arg('input', () => DecisionInput) input: DecisionInput,
    @Ctx() context: Context,
  ): Promise<Decision> {
    await mustBeDecidable(input, context);
    const { stores, viewer, today } = context;
    const decidedOn = input.decidedOn ?? today();
    return stores.decisions.record({ ...input, decidedOn, decidedBy: viewer.accountId }, today());
  }

  @FieldResolver(() => String)
  verdictName(@Root() { verdict }: Decision, @Ctx() { say }: Context): string {
    return say({ text: `activistVerdict.${verdict}` });
  }
}

/** @throws ProblemError `notFound`, `mayNotBeChosen` */
async function mustBeDecidable(
  { personId, verdict }: Pick<DecisionInput, 'personId' | 'verdict'>,
  context: Context,
): Promise<void> {
  const resident = await residentOf(personId, context);
  const { birthYear, tags, standing } = resident;
  const day = context.today();
  const latest = latestDecision(await context.privacy.consents.ofPerson(personId), 'leadership');
  const withheldOn = latest && withheldFrom(latest, birthYear);
  const hasWithheld = withheldOn !== null && withheldOn <= day;
  const person = {
    properties: { birthYear, tags },
    isMentioned: standing === 'mentioned',
    ...(hasWithheld && { withheld: { leadership: withheldOn } }),
  };
  const isAllowed = isShown(resident, day) && (leavesAlone(verdict) || mayBeChosen(person, day));
  if (!isAllowed) throw new ProblemError({ code: 'mayNotBeChosen', field: 'personId' });
}
