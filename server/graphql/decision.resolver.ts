import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { latestDecision, withheldFrom } from '../entities/consent.ts';
import { Decision, DecisionInput, leavesAlone } from '../entities/decision.ts';
import { ProblemError } from '../entities/problem.ts';
import type { Resident } from '../entities/resident.ts';
import { isShown } from '../entities/shownNode.ts';
import { mayBeChosen } from '../graph/candidacy.ts';
import { connectionType, PageArguments, type Connection } from './connection.ts';
import type { Context } from './context.ts';

const DecisionConnection = connectionType<Decision>(Decision, 'Decision');

@ArgsType()
class DecisionArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'Only those about one person' })
  personId!: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Only the one that counts of each person' })
  latest!: boolean;
}

@Resolver(() => Decision)
export class DecisionResolver {
  @Query(() => DecisionConnection, {
    description: 'What was decided about persons who may become leaders, the latest first',
  })
  decisions(
    @Arg('communityId', () => ID) communityId: string,
    @Args(() => DecisionArguments) page: DecisionArguments,
    @Ctx() { stores, today }: Context,
  ): Promise<Connection<Decision>> {
    return stores.decisions.list(communityId, page, today());
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
  { loaders, privacy, today }: Context,
): Promise<void> {
  const node = await loaders.node.load(personId);
  if (node?.label !== 'Resident') throw new ProblemError({ code: 'notFound', field: 'personId' });
  const { birthYear, tags, standing } = node as Resident;
  const day = today();
  const latest = latestDecision(await privacy.consents.ofPerson(personId), 'leadership');
  const withheldOn = latest && withheldFrom(latest, birthYear);
  const hasWithheld = withheldOn !== null && withheldOn <= day;
  const person = {
    properties: { birthYear, tags },
    isMentioned: standing === 'mentioned',
    ...(hasWithheld && { withheld: { leadership: withheldOn } }),
  };
  const isAllowed = isShown(node, day) && (leavesAlone(verdict) || mayBeChosen(person, day));
  if (!isAllowed) throw new ProblemError({ code: 'mayNotBeChosen', field: 'personId' });
}
