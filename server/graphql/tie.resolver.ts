import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Float,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { ContactFrequencyEnum, type ContactFrequency } from '../entities/contactFrequency.ts';
import { Node } from '../entities/node.ts';
import { ProblemError } from '../entities/problem.ts';
import { GraphQLPartialDate } from '../entities/scalars.ts';
import type { PartialDate } from '../entities/partialDate.ts';
import { Spoken, type Sentence } from '../entities/sentence.ts';
import { Source } from '../entities/source.ts';
import { TechniqueEnum, type Technique } from '../entities/technique.ts';
import { isStressful, Tie, TieKindEnum } from '../entities/tie.ts';
import type { TieKindId } from '../entities/tieKinds.ts';
import { connectionType, PageArguments, type Connection } from './connection.ts';
import type { Context } from './context.ts';

@InputType()
export class TieFacts {
  @Field(() => String, { nullable: true, description: 'Kind of support, question asked, role, post …' })
  subkind?: string | null;

  @Field(() => Float, { nullable: true })
  weight?: number | null;

  @Field(() => GraphQLPartialDate, { nullable: true })
  validFrom?: PartialDate | null;

  @Field(() => GraphQLPartialDate, { nullable: true })
  validTo?: PartialDate | null;

  @Field(() => ID, { nullable: true })
  sourceId?: string | null;

  @Field(() => ID, { nullable: true })
  waveId?: string | null;

  @Field(() => TechniqueEnum, { nullable: true, description: 'The technique by which it was learnt' })
  method?: Technique | null;

  @Field(() => ContactFrequencyEnum, { nullable: true, description: 'How often they are in contact' })
  frequency?: ContactFrequency | null;

  @Field(() => GraphQLPartialDate, {
    nullable: true,
    description: 'When somebody last said that it still holds; not in the future',
  })
  confirmedOn?: PartialDate | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class CreateTieInput extends TieFacts {
  @Field(() => ID, {
    nullable: true,
    description: 'A UUID made by the client: sending the same creation again does nothing',
  })
  id?: string | null;

  @Field(() => TieKindEnum)
  kind!: TieKindId;

  @Field(() => ID)
  fromId!: string;

  @Field(() => ID)
  toId!: string;
}

@InputType({ description: 'What is left out stays as it is; null empties' })
export class UpdateTieInput extends TieFacts {}

@ArgsType()
export class TieListArguments extends PageArguments {
  @Field(() => [TieKindEnum], { nullable: true })
  kinds!: TieKindId[] | null;

  @Field(() => [TechniqueEnum], {
    nullable: true,
    description: 'Only ties learnt by one of these techniques',
  })
  methods!: Technique[] | null;

  @Field(() => ID, { nullable: true, description: 'Only ties of this node, in either direction' })
  nodeId!: string | null;

  @Field(() => GraphQLPartialDate, { nullable: true, description: 'Only ties that hold on this date' })
  asOf!: PartialDate | null;

  @Field(() => GraphQLPartialDate, {
    nullable: true,
    description:
      'The ties as they were known at the end of this day: a tie that was corrected or ended later comes as it was written then, under the id that it has now',
  })
  asKnownOn!: PartialDate | null;
}

@ObjectType({ description: 'What would go, or be left without its end, if a node were removed' })
export class Dependent {
  @Field(() => String, { description: 'Id of the tie kind' })
  kind!: string;

  @Spoken()
  name!: Sentence;

  @Field(() => Int)
  count!: number;

  @Field(() => [String], { description: 'Names at the other end, at most 5' })
  examples!: string[];
}

const TiePage = connectionType<Tie>(Tie, 'Tie');

@Resolver(() => Tie)
export class TieResolver {
  @Query(() => Tie, { nullable: true })
  async tie(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<Tie | null> {
    return visibleTie(await context.loaders.tie.load(id), context);
  }

  @Query(() => TiePage)
  ties(
    @Arg('communityId', () => ID) communityId: string,
    @Args(() => TieListArguments) page: TieListArguments,
    @Ctx() context: Context,
  ): Promise<Connection<Tie>> {
    const withStressful = context.access.may('stressfulTie', communityId);
    return context.stores.ties.list(communityId, { ...page, withStressful });
  }

  @Query(() => [Dependent], { description: 'What depends on a node: to be shown before it is removed' })
  dependents(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<Dependent[]> {
    return dependentsFor(id, context);
  }

  @Query(() => Node, { nullable: true, description: 'Any node by its id' })
  node(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<Node | null> {
    return context.loaders.node.load(id);
  }

  @Mutation(() => Tie)
  async createTie(
    @Arg('input', () => CreateTieInput) input: CreateTieInput,
    @Ctx() context: Context,
  ): Promise<Tie> {
    if (isStressful(input.weight ?? null)) {
      const from = await context.loaders.node.load(input.fromId);
      if (from) context.access.demand('stressfulTie', from.communityId);
    }
    if (input.id) await mustBeVisible(input.id, context);
    return context.stores.ties.create(input);
  }

  @Mutation(() => Tie, {
    description: 'Corrects what was recorded. A tie that no longer holds is ended, not updated',
  })
  async updateTie(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => UpdateTieInput) input: UpdateTieInput,
    @Ctx() context: Context,
  ): Promise<Tie> {
    const tie = await mustBeVisible(id, context);
    if (tie && isStressful(input.weight ?? null)) context.access.demand('stressfulTie', tie.communityId);
    return context.stores.ties.update(id, input);
  }

  @Mutation(() => Tie, { description: 'The tie held until this date, and stays in the record' })
  async endTie(
    @Arg('id', () => ID) id: string,
    @Arg('on', () => GraphQLPartialDate, { nullable: true, description: 'Default: today' })
    on: PartialDate | null,
    @Ctx() context: Context,
  ): Promise<Tie> {
    await mustBeVisible(id, context);
    return context.stores.ties.end(id, on ?? context.today());
  }

  @Mutation(() => Boolean, { description: 'For a tie that was never true. Answers false when there is none' })
  async removeTie(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<boolean> {
    await mustBeVisible(id, context);
    return context.stores.ties.remove(id);
  }

  @FieldResolver(() => Node)
  from(@Root() tie: Tie, @Ctx() context: Context): Promise<Node | null> {
    return context.loaders.node.load(tie.fromId);
  }

  @FieldResolver(() => Node)
  to(@Root() tie: Tie, @Ctx() context: Context): Promise<Node | null> {
    return context.loaders.node.load(tie.toId);
  }

  @FieldResolver(() => Source, {
    nullable: true,
    description: 'Where it was learnt; null where that is not there',
  })
  async source(@Root() tie: Tie, @Ctx() context: Context): Promise<Source | null> {
    const node = tie.sourceId === null ? null : await context.loaders.node.load(tie.sourceId);
    return node?.label === 'Source' ? (node as Source) : null;
  }
}

/** Who may not see stressful ties finds none. */
function visibleTie(tie: Tie | null, { access }: Context): Tie | null {
  if (tie === null || !isStressful(tie.weight)) return tie;
  return access.may('stressfulTie', tie.communityId) ? tie : null;
}

/** @throws ProblemError `notFound` for a tie that is there, but not for this viewer */
export async function mustBeVisible(id: string, context: Context): Promise<Tie | null> {
  const tie = await context.loaders.tie.load(id);
  if (tie !== null && visibleTie(tie, context) === null)
    throw new ProblemError({ code: 'notFound', field: 'id' });
  return tie;
}

async function dependentsFor(id: string, context: Context): Promise<Dependent[]> {
  const node = await context.loaders.node.load(id);
  if (!node) throw new ProblemError({ code: 'notFound', field: 'id' });
  const withStressful = context.access.may('stressfulTie', node.communityId);
  return context.stores.nodes.dependents(id, { withStressful });
}
