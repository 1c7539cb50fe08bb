import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { criterionOfItem } from '../cultivation/criterionOfItem.ts';
import {
  CaseEntry,
  CaseEntryInput,
  EntryKindEnum,
  type EntryKind,
} from '../entities/cultivation/caseEntry.ts';
import { CaseChangeInput, CaseInput, CaseReference } from '../entities/cultivation/cultivationCase.ts';
import { Node } from '../entities/node.ts';
import type { PartialDate } from '../entities/partialDate.ts';
import { ProblemError } from '../entities/problem.ts';
import { CultivationTasks, TaskFilterEnum, type TaskFilter } from '../entities/results/cultivationTasks.ts';
import { GraphQLPartialDate } from '../entities/scalars.ts';
import { checkFirst, connectionType, PageArguments, type Connection } from './connection.ts';
import type { Context } from './context.ts';
import { bookFor } from './cultivationBookFor.ts';
import { mustBeColleague } from './mustBeColleague.ts';
import { mustRestOnEvidence } from './mustRestOnEvidence.ts';
import { shownNodes } from './shownNodes.ts';
import { stageModelFor } from './stageModelsFor.ts';

const CaseEntryConnection = connectionType<CaseEntry>(CaseEntry, 'CaseEntry');

const mostTasks = 500;

@ArgsType()
class CaseEntryArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'Only those of a case' })
  caseId!: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those about a node, or that name it' })
  subjectId!: string | null;

  @Field(() => EntryKindEnum, { nullable: true })
  kind!: EntryKind | null;
}

@ArgsType()
class TaskArguments {
  @Field(() => TaskFilterEnum, { defaultValue: 'open' })
  show!: TaskFilter;

  @Field(() => GraphQLPartialDate, { nullable: true, description: 'Due, or done, not before this' })
  from!: PartialDate | null;

  @Field(() => GraphQLPartialDate, { nullable: true, description: 'Due, or done, not after this' })
  to!: PartialDate | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Only those that the asker looks after' })
  mine!: boolean;

  @Field(() => ID, { nullable: true, description: 'Only those of a case' })
  caseId!: string | null;

  @Field(() => Int, { defaultValue: 100, description: `How many, at most ${mostTasks}` })
  first!: number;

  @Field(() => Int, { defaultValue: 0 })
  offset!: number;
}

/** The book of cultivation: cases are begun and changed, and what is done in their course is written down. */
@Resolver(() => CaseEntry)
export class CaseBookResolver {
  @Query(() => CaseEntryConnection, {
    description: 'What was written down in the course of cultivation, the latest first',
  })
  caseEntries(
    @Arg('communityId', () => ID) communityId: string,
    @Args(() => CaseEntryArguments) { caseId, subjectId, kind, ...page }: CaseEntryArguments,
    @Ctx() { stores }: Context,
  ): Promise<Connection<CaseEntry>> {
    const filter = { caseId: caseId ?? null, subjectId: subjectId ?? null, kind: kind ?? null };
    return stores.cultivation.entriesOf(communityId, { ...page, ...filter });
  }

  @Query(() => [CaseEntry], { description: 'All versions of one entry, the latest first, at most 100' })
  caseEntryVersions(
    @Arg('communityId', () => ID) communityId: string,
    @Arg('firstId', () => ID) firstId: string,
    @Ctx() { stores }: Context,
  ): Promise<CaseEntry[]> {
    return stores.cultivation.versions(communityId, firstId);
  }

  @Query(() => CultivationTasks, { description: 'What is to be done, what is late, and what was done' })
  async cultivationTasks(
    @Arg('communityId', () => ID) communityId: string,
    @Args(() => TaskArguments) { show, from, to, mine, caseId, first, offset }: TaskArguments,
    @Ctx() context: Context,
  ): Promise<CultivationTasks> {
    return context.analyst.ask(
      'cultivationTasks',
      { communityId },
      {
        book: await bookFor(communityId, context),
        today: context.today(),
        show,
        from: from ?? null,
        to: to ?? null,
        owner: mine ? context.viewer.accountId : null,
        caseId: caseId ?? null,
        first: checkFirst(first, mostTasks),
        offset: Math.max(0, offset),
      },
    );
  }

  @Mutation(() => CaseReference, {
    description: 'A person, an organization or the community begins on a stage model, as the model is now',
  })
  async startCase(
    @Arg('input', () => CaseInput) input: CaseInput,
    @Ctx() context: Context,
  ): Promise<CaseReference> {
    const { stores, viewer, today } = context;
    await mustBeColleague(input, context);
    const offered = await stageModelFor(input.communityId, input.modelId, context);
    if (!offered) throw new ProblemError({ code: 'notFound', field: 'modelId' });
    return stores.cultivation.start(
      { ...input, model: offered.model, recordedBy: viewer.accountId },
      today(),
    );
  }

  @Mutation(() => CaseReference, {
    description: 'Changes how a case is called, who looks after it, its plan',
  })
  async changeCase(
    @Arg('input', () => CaseChangeInput) input: CaseChangeInput,
    @Ctx() context: Context,
  ): Promise<CaseReference> {
    await mustBeColleague(input, context);
    return context.stores.cultivation.change(input, context.today());
  }

  @Mutation(() => CaseEntry, {
    description:
      'Writes something down, or with `replacesId` corrects it: the former version stays beside it',
  })
  async recordCaseEntry(
    @Arg('input', () => CaseEntryInput) input: CaseEntryInput,
    @Ctx() context: Context,
  ): Promise<CaseEntry> {
    const { stores, viewer, today } = context;
    const { communityId, replacesId } = input;
    await mustBeColleague(input, context);
    await mustBeApprover(input, context);
    if (replacesId)
      await mustBeApprover(
        await stores.cultivation.readEntry(communityId, replacesId, 'replacesId'),
        context,
      );
    await mustRestOnEvidence(input, context);
    return stores.cultivation.record({ ...input, recordedBy: viewer.accountId }, today());
  }

  @Mutation(() => CaseEntry, {
    description: 'Takes an entry out of the lists; its versions stay. Of decisions at gates only the latest',
  })
  async putAwayCaseEntry(
    @Arg('communityId', () => ID) communityId: string,
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
  ): Promise<CaseEntry> {
    await mustBeApprover(await context.stores.cultivation.readEntry(communityId, id), context);
    return context.stores.cultivation.putAway(communityId, id);
  }

  @FieldResolver(() => String)
  kindName(@Root() { kind }: CaseEntry, @Ctx() { say }: Context): string {
    return say({ text: `caseEntryKind.${kind}` });
  }

  @FieldResolver(() => [ID], { description: 'Further nodes that it names, as far as they may be shown' })
  async aboutIds(@Root() { aboutIds }: CaseEntry, @Ctx() context: Context): Promise<string[]> {
    return (await shownNodes(aboutIds, context)).map(({ id }) => id);
  }

  @FieldResolver(() => Node, { nullable: true, description: 'What it is about, as far as it may be shown' })
  async subject(@Root() { subjectId }: CaseEntry, @Ctx() context: Context): Promise<Node | null> {
    const [node = null] = await shownNodes([subjectId], context);
    return node;
  }

  @FieldResolver(() => [Node], { description: 'What else it names, as far as it may be shown' })
  about(@Root() { aboutIds }: CaseEntry, @Ctx() context: Context): Promise<Node[]> {
    return shownNodes(aboutIds, context);
  }
}

/** What says whether somebody agreed. */
type Approval = Pick<CaseEntryInput, 'communityId' | 'caseId' | 'kind' | 'item'>;

/**
 * Whoever may agree to a criterion may also take back or correct what was said of it, and nobody else.
 * @throws ProblemError `notAllowed` for a criterion that only somebody with another role may agree to
 */
async function mustBeApprover(
  { communityId, caseId, kind, item }: Approval,
  { access, stores }: Context,
): Promise<void> {
  if (kind !== 'statement' || !caseId || !item) return;
  const { model } = await stores.cultivation.read(communityId, caseId);
  const criterion = criterionOfItem(model, item);
  if (criterion?.kind !== 'approval' || !criterion.role) return;
  if (!access.hasRole(criterion.role, communityId))
    throw new ProblemError({ code: 'notAllowed', field: 'item' });
}
