import { Arg, Args, Ctx, Field, ID, ArgsType, Mutation, Query, Resolver, type ClassType } from 'type-graphql';
import { IsOptional, MaxLength } from 'class-validator';
import { isPersonLabel } from '../entities/actor.ts';
import type { EntityDescriptor } from '../entities/entity.ts';
import type { Node } from '../entities/node.ts';
import { nodeKinds } from '../entities/nodeKinds.ts';
import { shownNode } from '../entities/shownNode.ts';
import type { Context } from './context.ts';
import { PageArguments, connectionType, type Connection } from './connection.ts';
import { nodeInputs, type NodeInput } from './inputs.ts';

@ArgsType()
class NodeListArguments extends PageArguments {
  @Field(() => String, { nullable: true, description: 'Part of the name or title' })
  @IsOptional()
  @MaxLength(80)
  search!: string | null;
}

const small = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** Read, list, create, update and remove for one kind of node. */
function nodeResolver(kind: EntityDescriptor): ClassType<object> {
  const { create, update } = nodeInputs(kind);
  const Page = connectionType<Node>(kind.type, kind.label);
  const holdsPersons = kind.label === 'Community' || isPersonLabel(kind.label);

  @Resolver()
  class NodeResolver {
    @Query(() => kind.type, { name: small(kind.label), nullable: true })
    async read(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<Node | null> {
      const node = await context.loaders.node.load(id);
      return node?.label === kind.label ? node : null;
    }

    @Mutation(() => kind.type, { name: `create${kind.label}` })
    async create(@Arg('input', () => create) input: NodeInput, @Ctx() context: Context): Promise<Node> {
      return shownNode(await context.stores.nodes.create(kind, input), context.today());
    }

    @Mutation(() => kind.type, { name: `update${kind.label}` })
    async update(
      @Arg('id', () => ID) id: string,
      @Arg('input', () => update) input: NodeInput,
      @Ctx() context: Context,
    ): Promise<Node> {
      return shownNode(await context.stores.nodes.update(kind, id, input), context.today());
    }

    @Mutation(() => Boolean, {
      name: `remove${kind.label}`,
      description:
        'Refused while something depends on it, unless `withDependents` is true; `dependents(id)` names it',
    })
    async remove(
      @Arg('id', () => ID) id: string,
      @Arg('withDependents', () => Boolean, { defaultValue: false }) withDependents: boolean,
      @Ctx() context: Context,
    ): Promise<boolean> {
      const node = await context.loaders.node.load(id);
      const isRemoved = await context.stores.nodes.remove(kind, id, withDependents);
      if (isRemoved && node && holdsPersons) await context.privacy.dropCopies(node.communityId);
      return isRemoved;
    }
  }

  return kind.label === 'Community'
    ? withListOfAll(NodeResolver, kind, Page)
    : withListOfCommunity(NodeResolver, kind, Page);
}

function withListOfCommunity(
  Base: ClassType<object>,
  kind: EntityDescriptor,
  Page: ClassType<Connection<Node>>,
): ClassType<object> {
  @Resolver()
  class ListResolver extends Base {
    @Query(() => Page, { name: kind.plural })
    list(
      @Arg('communityId', () => ID) communityId: string,
      @Args(() => NodeListArguments) page: NodeListArguments,
      @Ctx() context: Context,
    ): Promise<Connection<Node>> {
      return context.stores.nodes.list(kind, communityId, page);
    }
  }
  return ListResolver;
}

function withListOfAll(
  Base: ClassType<object>,
  kind: EntityDescriptor,
  Page: ClassType<Connection<Node>>,
): ClassType<object> {
  @Resolver()
  class ListResolver extends Base {
    @Query(() => Page, { name: kind.plural })
    list(
      @Args(() => NodeListArguments) page: NodeListArguments,
      @Ctx() context: Context,
    ): Promise<Connection<Node>> {
      return context.stores.nodes.list(kind, null, { ...page, ids: context.access.communityIds });
    }
  }
  return ListResolver;
}

export const nodeResolvers: readonly ClassType<object>[] = nodeKinds.map(nodeResolver);
