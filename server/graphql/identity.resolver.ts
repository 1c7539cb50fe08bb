import { ArrayMaxSize, ArrayMinSize, MaxLength } from 'class-validator';
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
import { IdentityChange, UndoneIdentityChange } from '../entities/identityChange.ts';
import { ProblemError } from '../entities/problem.ts';
import {
  MergeablePropertyEnum,
  mergeableProperties,
  MergeEffect,
  PossibleDuplicate,
  type MergeableProperty,
} from '../entities/results/identity.ts';
import { shortName } from '../entities/shortName.ts';
import { isShown, isWithdrawn } from '../entities/shownNode.ts';
import { decodeCursor, toPage } from '../store/cursor.ts';
import { mostSplitTies } from '../store/identityStore.ts';
import { jobMeaning } from './analysisProgress.resolver.ts';
import { connectionType, PageArguments, type Connection } from './connection.ts';
import type { Context } from './context.ts';
import { gapThresholdsFor } from './thresholdsFor.ts';

const DuplicatePage = connectionType<PossibleDuplicate>(PossibleDuplicate, 'PossibleDuplicate');
const IdentityChangePage = connectionType<IdentityChange>(IdentityChange, 'IdentityChange');
const idMeaning = 'A UUID made by the client: sent again, it does nothing';

@ArgsType()
class MergeArguments {
  @Field(() => ID, { description: idMeaning })
  id!: string;

  @Field(() => ID, { description: 'The person who stays' })
  keptId!: string;

  @Field(() => ID, { description: 'The node that goes; all that hangs on it hangs on the kept one then' })
  otherId!: string;

  @Field(() => [MergeablePropertyEnum], {
    defaultValue: [],
    description:
      'Of what the other’s value is kept. Else hers stays, and what she lacks is taken from the other',
  })
  @ArrayMaxSize(mergeableProperties.length)
  take!: MergeableProperty[];
}

@ArgsType()
class SplitArguments {
  @Field(() => ID, { description: idMeaning })
  id!: string;

  @Field(() => ID)
  personId!: string;

  @Field(() => [ID], { description: `Ties that are the other person’s, at most ${mostSplitTies}` })
  @ArrayMinSize(1)
  @ArrayMaxSize(mostSplitTies)
  tieIds!: string[];

  @Field(() => String, { description: 'What the other person is called' })
  @MaxLength(80)
  name!: string;
}

@Resolver(() => IdentityChange)
export class IdentityResolver {
  @Query(() => DuplicatePage, {
    description:
      'Residents who may be one, the likeliest first. That they are two is noted with `recordFollowUp`, topic `identity`, step `apart`: then they are not asked about again',
  })
  async possibleDuplicates(
    @Arg('communityId', () => ID) communityId: string,
    @Args(() => PageArguments) { first, after }: PageArguments,
    @Arg('job', () => ID, { nullable: true, description: jobMeaning }) job: string | null,
    @Ctx() { analyst, stores }: Context,
  ): Promise<Connection<PossibleDuplicate>> {
    const followUps = await stores.followUps.latest(communityId, 'identity');
    const apart = [...followUps].filter(([, { step }]) => step === 'apart').map(([subject]) => subject);
    const mentioned = await stores.identities.mentionedNames(communityId);
    const question = { first: first + 1, offset: offsetOf(after), apart, mentioned };
    const { total, pairs } = await analyst.ask('possibleDuplicates', { communityId }, question, { job });
    return toPage(
      pairs,
      first,
      () => Promise.resolve(total),
      ({ position }) => [String(position + 1)],
    );
  }

  @Query(() => MergeEffect, { description: 'What would change in the results if two residents were one' })
  async effectOfMerging(
    @Arg('communityId', () => ID) communityId: string,
    @Arg('keptId', () => ID) keptId: string,
    @Arg('otherId', () => ID) otherId: string,
    @Arg('job', () => ID, { nullable: true, description: jobMeaning }) job: string | null,
    @Ctx() context: Context,
  ): Promise<MergeEffect> {
    const thresholds = await gapThresholdsFor(communityId, context);
    const question = { keptId, otherId, today: context.today(), thresholds };
    return context.analyst.ask('mergeEffect', { communityId }, question, { job });
  }

  @Query(() => IdentityChangePage, { description: 'Who became one, and who two, the latest first' })
  identityChanges(
    @Arg('communityId', () => ID) communityId: string,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { stores }: Context,
  ): Promise<Connection<IdentityChange>> {
    return stores.identities.list(communityId, page);
  }

  @Mutation(() => IdentityChange, {
    description:
      'Makes one resident of two: ties, consents, decisions, answers, follow-ups and protected data hang on the kept one. Can be undone exactly',
  })
  async mergePersons(
    @Args(() => MergeArguments) input: MergeArguments,
    @Ctx() context: Context,
  ): Promise<IdentityChange> {
    const { keptId, otherId } = input;
    await mustBeOfOneCommunity(keptId, otherId, context);
    const { privacy, viewer } = context;
    return privacy.identities.merge({ ...input, recordedBy: viewer.accountId });
  }

  @Mutation(() => IdentityChange, {
    description: 'Makes two residents of one: a new one gets the ties that are chosen. Can be undone',
  })
  async splitPerson(
    @Args(() => SplitArguments) input: SplitArguments,
    @Ctx() { privacy, viewer, loaders, today }: Context,
  ): Promise<IdentityChange> {
    const person = await loaders.node.load(input.personId);
    // The other one would be in the network, though nobody asked her.
    if (!person || isWithdrawn(person, today()))
      throw new ProblemError({ code: 'notFound', field: 'personId' });
    return privacy.identities.split({ ...input, recordedBy: viewer.accountId });
  }

  @Mutation(() => UndoneIdentityChange, {
    description: 'Makes it as it was before a change of identity. What was changed since stays, and is told',
  })
  async undoIdentityChange(
    @Arg('communityId', () => ID) communityId: string,
    @Arg('id', () => ID) id: string,
    @Ctx() { privacy }: Context,
  ): Promise<UndoneIdentityChange> {
    return privacy.identities.undo({ id, communityId });
  }

  @FieldResolver(() => String, { description: 'Name of the person who stayed, as it may be shown' })
  async keptName(@Root() { keptId }: IdentityChange, @Ctx() context: Context): Promise<string> {
    return (await context.loaders.node.load(keptId))?.displayName ?? '';
  }

  @FieldResolver(() => String, { description: 'Name of the other one: of a merge, as it was then' })
  async otherName(@Root() change: IdentityChange, @Ctx() context: Context): Promise<string> {
    const id = change.kind === 'merge' ? change.keptId : change.otherId;
    const node = await context.loaders.node.load(id);
    if (change.kind === 'split') return node?.displayName ?? change.otherName;
    return node && isShown(node, context.today()) ? change.otherName : shortName(change.otherName);
  }
}

const offsetOf = (after: string | null): number => Number(decodeCursor(after, 1)[0]) || 0;

/** @throws ProblemError `notFound` for another's community too: whether somebody is there is not told */
async function mustBeOfOneCommunity(keptId: string, otherId: string, { loaders }: Context): Promise<void> {
  const [kept, other] = await Promise.all([loaders.node.load(keptId), loaders.node.load(otherId)]);
  // The same request again: the other went with the first.
  if (other === null) return;
  if (kept?.communityId !== other.communityId) throw new ProblemError({ code: 'notFound', field: 'otherId' });
}
