import {
  defaultFieldResolver,
  getNamedType,
  isCompositeType,
  isObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { GraphQLField, GraphQLFieldResolver } from 'graphql';
import type { DataClass } from '../access/dataClasses.ts';
import { classOfField } from '../access/fieldClasses.ts';
import { rootRules, type RootScope } from '../access/rootScopes.ts';
import { ProblemError } from '../entities/problem.ts';
import { noteRefusal } from './audited.ts';
import type { Context } from './context.ts';

type Resolve = GraphQLFieldResolver<unknown, Context>;
type Arguments = Readonly<Record<string, unknown>>;

const roots: readonly string[] = ['Query', 'Mutation'];

/**
 * Puts the policy in front of every field of a schema: who asks for what she may not see is refused, by the class
 * of data that the field is listed under and the community that the call is about. What lies in a community that is
 * not hers is not there for her.
 * @throws Error when a field is not listed in `fieldClasses`
 */
export function policed(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      field.resolve = roots.includes(type.name)
        ? policedRoot(`${type.name}.${field.name}`, field)
        : policedField(classOfField(type.name, field.name), field);
    }
  }
  return schema;
}

function policedRoot(name: string, field: GraphQLField<unknown, Context>): Resolve {
  const rule = rootRules[name];
  if (!rule) throw new Error(`${name} has no rule: list it in access/rootScopes.ts`);
  const resolve = field.resolve ?? defaultFieldResolver;
  const answersNull = !String(field.type).endsWith('!');
  return async (source, args, context, info) => {
    const { access } = context;
    const communityId = await communityOfCall(rule.scope, args as Arguments, context);
    if (rule.scope !== 'none' && communityId !== null && !access.knows(communityId)) {
      noteRefusal(context);
      if (answersNull) return null;
      throw new ProblemError({ code: 'notFound', field: rule.scope.at.join('.') });
    }
    // What is nowhere is answered as such by the resolver, to whom may ask in some community.
    if (communityId !== null || rule.scope === 'none') access.demand(rule.dataClass, communityId);
    else if (!access.maySomewhere(rule.dataClass)) throw new ProblemError({ code: 'notAllowed' });
    return remember(await resolve(source, args, context, info), communityId, context.communities);
  };
}

function policedField(dataClass: DataClass, field: GraphQLField<unknown, Context>): Resolve {
  const resolve = field.resolve ?? defaultFieldResolver;
  const isLeaf = !isCompositeType(getNamedType(field.type));
  return (source, args, context, info) => {
    const communityId = communityOf(source, context);
    context.access.demand(dataClass, communityId);
    const value: unknown = resolve(source, args as Arguments, context, info);
    if (isLeaf) return value;
    return value instanceof Promise
      ? value.then((resolved: unknown) => remember(resolved, communityId, context.communities))
      : remember(value, communityId, context.communities);
  };
}

async function communityOfCall(scope: RootScope, args: Arguments, context: Context): Promise<string | null> {
  if (scope === 'none') return null;
  const id = scope.at.reduce<unknown>((value, key) => (value as Arguments | null | undefined)?.[key], args);
  if (typeof id !== 'string') return null;
  switch (scope.by) {
    case 'communityId':
      return id;
    case 'node':
      return (await context.loaders.node.load(id))?.communityId ?? null;
    case 'tie':
      return (await context.loaders.tie.load(id))?.communityId ?? null;
    case 'import':
      return context.imports.communityOf(id);
    case 'setting':
      return (await context.stores.settings.read(id))?.communityId ?? null;
  }
}

/** The community that a value lies in: its own, or that of what it was reached from. */
function communityOf(source: unknown, { communities }: Context): string | null {
  if (typeof source !== 'object' || source === null) return null;
  if ('communityId' in source && typeof source.communityId === 'string') return source.communityId;
  return communities.get(source) ?? null;
}

function remember(value: unknown, communityId: string | null, communities: WeakMap<object, string>): unknown {
  if (communityId === null || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) for (const each of value) remember(each, communityId, communities);
  else communities.set(value, communityId);
  return value;
}
