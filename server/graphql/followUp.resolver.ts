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
import { rules } from '../analysis/gaps/rules.ts';
import { alerts } from '../cultivation/alerts.ts';
import { pairId } from '../analysis/introductions/introductionEligibility.ts';
import { Colleague } from '../entities/colleague.ts';
import {
  aboutIdsOf,
  FollowUp,
  FollowUpInput,
  FollowUpStepEnum,
  FollowUpTopicEnum,
  isOfStressfulTie,
  type FollowUpStep,
  type FollowUpTopic,
} from '../entities/followUp.ts';
import { Node } from '../entities/node.ts';
import { ProblemError } from '../entities/problem.ts';
import { isShown, isWithdrawn } from '../entities/shownNode.ts';
import { duplicateId } from '../exchange/matching/duplicateId.ts';
import { connectionType, PageArguments, type Connection } from './connection.ts';
import type { Context } from './context.ts';
import { mustBeColleague } from './mustBeColleague.ts';

const FollowUpConnection = connectionType<FollowUp>(FollowUp, 'FollowUp');

@ArgsType()
class FollowUpArguments extends PageArguments {
  @Field(() => FollowUpTopicEnum)
  topic!: FollowUpTopic;

  @Field(() => ID, { nullable: true, description: 'Only those of one entry' })
  subject!: string | null;

  @Field(() => FollowUpStepEnum, { nullable: true, description: 'Only steps of this kind' })
  step!: FollowUpStep | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Only the one that counts of each entry' })
  latest!: boolean;
}

@Resolver(() => FollowUp)
export class FollowUpResolver {
  @Query(() => FollowUpConnection, {
    description: 'What was done about the entries of a work list, the latest first; of the newest 20,000',
  })
  followUps(
    @Arg('communityId', () => ID) communityId: string,
    @Args(() => FollowUpArguments) { subject, step, ...page }: FollowUpArguments,
    @Ctx() { access, stores, today }: Context,
  ): Promise<Connection<FollowUp>> {
    const withStressful = access.may('stressfulTie', communityId);
    const filter = { subject: subject ?? null, step: step ?? null, withStressful };
    return stores.followUps.list(communityId, { ...page, ...filter }, today());
  }

  @Query(() => [Colleague], { description: 'Who may look after entries of the work lists, the asker first' })
  colleagues(
    @Arg('communityId', () => ID) communityId: string,
    @Ctx() { accounts, viewer }: Context,
  ): Promise<Colleague[]> {
    return accounts.colleagues(viewer, communityId);
  }

  @Mutation(() => FollowUp, {
    description: 'Adds what was done about an entry of a work list; the latest of an entry counts',
  })
  async recordFollowUp(
    @Arg('input', () => FollowUpInput) input: FollowUpInput,
    @Ctx() context: Context,
  ): Promise<FollowUp> {
    const { stores, viewer, today } = context;
    await mustBeOnList(input, context);
    await mustBeColleague(input, context);
    const decidedOn = input.decidedOn ?? today();
    return stores.followUps.record({ ...input, decidedOn, recordedBy: viewer.accountId }, today());
  }

  @FieldResolver(() => [Node], { description: 'What it is about, as far as it is still there' })
  async about(@Root() { aboutIds }: FollowUp, @Ctx() { loaders }: Context): Promise<Node[]> {
    const nodes = await Promise.all(aboutIds.map((id) => loaders.node.load(id)));
    return nodes.filter((node) => node !== null);
  }

  @FieldResolver(() => String)
  stepName(@Root() { step }: FollowUp, @Ctx() { say }: Context): string {
    return say({ text: `followUpStep.${step}` });
  }
}

/** @throws ProblemError `notFound` for what no rule finds or she may not see, and persons who are on no list */
async function mustBeOnList(
  { communityId, topic, subject }: FollowUpInput,
  { access, loaders, today }: Context,
): Promise<void> {
  const finders: Partial<Record<FollowUpTopic, readonly { readonly id: string }[]>> = {
    gap: rules,
    alert: alerts,
  };
  const isUnruled = finders[topic]?.every(({ id }) => !subject.startsWith(`${id}:`)) ?? false;
  const isHidden =
    (isOfStressfulTie(subject) && !access.may('stressfulTie', communityId)) ||
    (topic === 'alert' && !access.may('cultivation', communityId));
  const nodes = await Promise.all(
    aboutIdsOf(subject)
      .slice(0, 20)
      .map((id) => loaders.node.load(id)),
  );
  const isNoPair = topic === 'introduction' && !isPairOfResidents(subject, nodes);
  const isNoDuplicate = topic === 'identity' && !isPairOfResidents(subject, nodes, duplicateId);
  // Who was merely mentioned is on no list but this: somebody has to find out who she is.
  const isOnNoList = (node: Node): boolean =>
    topic === 'identity' ? isWithdrawn(node, today()) : !isShown(node, today());
  if (isUnruled || isHidden || isNoPair || isNoDuplicate || nodes.some((node) => !node || isOnNoList(node)))
    throw new ProblemError({ code: 'notFound', field: 'subject' });
}

/** Whether a subject is two residents, by their ids in order. */
const isPairOfResidents = (
  subject: string,
  nodes: readonly (Node | null)[],
  idOf: (one: string, other: string) => string = pairId,
): boolean =>
  nodes.length === 2 &&
  nodes.every((node) => node?.label === 'Resident') &&
  subject === idOf(nodes[0]!.id, nodes[1]!.id);
