import { IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { Kind, parse } from 'graphql';
import { Arg, Ctx, Field, ID, InputType, Mutation, Query, Resolver } from 'type-graphql';
import { NetworkSelection } from '../entities/networkSelection.ts';
import { ProblemError } from '../entities/problem.ts';
import { checkNobodyNamed, SavedQuery, type SavedQueryContent } from '../entities/savedQuery.ts';
import type { Setting } from '../entities/setting.ts';
import type { Context } from './context.ts';
import { GraphQueryInput } from './graphQuery.resolver.ts';

const longestDocument = 20_000;
const longestVariables = 5_000;

@InputType({ description: 'Either `selection` and `query`, or `document`' })
export class SaveQueryInput {
  @Field(() => ID)
  communityId!: string;

  @Field(() => String, { description: 'A name that is there gets its next version' })
  name!: string;

  @Field(() => NetworkSelection, { nullable: true, description: 'Of this community, leaving nobody out' })
  @IsOptional()
  @ValidateNested()
  selection?: NetworkSelection | null;

  @Field(() => GraphQueryInput, { nullable: true, description: 'Without a condition on names' })
  @IsOptional()
  @ValidateNested()
  query?: GraphQueryInput | null;

  @Field(() => String, { nullable: true, description: 'Queries in GraphQL, no mutations' })
  @IsOptional()
  @MaxLength(longestDocument)
  document?: string | null;

  @Field(() => String, { nullable: true, description: 'Of the document, a JSON object' })
  @IsOptional()
  @MaxLength(longestVariables)
  variables?: string | null;
}

/**
 * Queries that are kept under names. Who works with pseudonyms and who works with names have each their own: what a name or
 * an id in a query says would be told otherwise.
 */
@Resolver()
export class SavedQueryResolver {
  @Query(() => [SavedQuery], { description: 'Queries that were saved, the newest first' })
  async savedQueries(
    @Arg('communityId', () => ID) communityId: string,
    @Arg('versions', () => Boolean, {
      defaultValue: false,
      description:
        'All versions, those put away too; else the newest of each name that is in use. Of the last 500 versions',
    })
    versions: boolean,
    @Ctx() context: Context,
  ): Promise<SavedQuery[]> {
    const kind = kindFor(communityId, context);
    return (await context.stores.settings.list(communityId, kind, { versions })).map(toSavedQuery);
  }

  @Query(() => SavedQuery, { nullable: true, description: 'One version of a saved query' })
  async savedQuery(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<SavedQuery | null> {
    const saved = await context.stores.settings.read(id);
    return saved && saved.kind === kindFor(saved.communityId, context) ? toSavedQuery(saved) : null;
  }

  @Mutation(() => SavedQuery, {
    description: 'Adds a version. What the newest version of the name says already is not added again',
  })
  async saveQuery(
    @Arg('input', () => SaveQueryInput) input: SaveQueryInput,
    @Ctx() context: Context,
  ): Promise<SavedQuery> {
    const { communityId, name } = input;
    const content = JSON.stringify(contentOf(input));
    const kind = kindFor(communityId, context);
    const createdBy = context.viewer.accountId;
    return toSavedQuery(await context.stores.settings.save({ communityId, kind, name, content, createdBy }));
  }

  @Mutation(() => SavedQuery, { description: 'Puts the name of a query away, with all its versions' })
  async retireQuery(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<SavedQuery> {
    const saved = await context.stores.settings.read(id);
    if (!saved) throw new ProblemError({ code: 'notFound', field: 'id' });
    return toSavedQuery(await context.stores.settings.retire(kindFor(saved.communityId, context), id));
  }
}

const kindFor = (communityId: string, { access }: Context): 'savedQuery' | 'researchQuery' =>
  access.viewOf('network', communityId).kind === 'pseudonymous' ? 'researchQuery' : 'savedQuery';

/** @throws ProblemError when it is neither or both, is of another community, names somebody, or is no query */
function contentOf({
  communityId,
  selection,
  query,
  document,
  variables,
}: SaveQueryInput): SavedQueryContent {
  if (document) {
    if (selection || query) throw new ProblemError({ code: 'badRequest', field: 'query' });
    checkDocument(document, variables ?? null);
    return { document, variables: variables ?? null };
  }
  if (!selection || !query)
    throw new ProblemError({ code: 'required', field: query ? 'selection' : 'query' });
  if (selection.communityId !== communityId)
    throw new ProblemError({ code: 'otherCommunity', field: 'selection.communityId' });
  const problems = checkNobodyNamed(selection, query);
  if (problems.length > 0) throw new ProblemError(problems);
  return { selection, query };
}

function checkDocument(document: string, variables: string | null): void {
  if (!isQueryDocument(document)) throw new ProblemError({ code: 'brokenDocument', field: 'document' });
  if (variables !== null && !isJsonObject(variables))
    throw new ProblemError({ code: 'badRequest', field: 'variables' });
}

function isQueryDocument(document: string): boolean {
  try {
    return parse(document, { maxTokens: 2_000 }).definitions.every(
      (each) =>
        each.kind === Kind.FRAGMENT_DEFINITION ||
        (each.kind === Kind.OPERATION_DEFINITION && each.operation === 'query'),
    );
  } catch {
    return false;
  }
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

function toSavedQuery({ content, ...setting }: Setting): SavedQuery {
  const kept = JSON.parse(content) as SavedQueryContent;
  if ('document' in kept) return { ...setting, ...kept, graphQuery: null };
  return { ...setting, graphQuery: content, document: null, variables: null };
}
