import 'reflect-metadata';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { GraphQueryConditions } from './graphQuery.ts';
import type { NetworkSelection } from './networkSelection.ts';
import type { Problem } from './problem.ts';
import { GraphQLDateTime } from './scalars.ts';

@ObjectType({
  description:
    'A query that somebody saved under a name: one of the graph, or a text in GraphQL. Versions are added, never changed',
})
export class SavedQuery {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int, { description: 'From 1 for each name' })
  version!: number;

  @Field(() => String, {
    nullable: true,
    description: 'JSON: a `NetworkSelection` and a `GraphQueryInput`, as {selection, query}. Null = a text',
  })
  graphQuery!: string | null;

  @Field(() => String, { nullable: true, description: 'In GraphQL. Null = a query of the graph' })
  document!: string | null;

  @Field(() => String, { nullable: true, description: 'Of the text, as a JSON object' })
  variables!: string | null;

  @Field(() => GraphQLDateTime)
  createdAt!: string;

  @Field(() => ID, { description: 'Account that saved it' })
  createdBy!: string;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was put away; null = in use' })
  retiredAt!: string | null;
}

/** What is kept of a query, as the content of a setting. */
export type SavedQueryContent =
  | { readonly selection: NetworkSelection; readonly query: GraphQueryConditions }
  | { readonly document: string; readonly variables: string | null };

/**
 * What keeps a query of the graph from being saved: it must name nobody, since a saved query stays when a person is erased.
 * Ids of groups and places may stay in it.
 */
export function checkNobodyNamed(
  { leaveOut }: NetworkSelection,
  { properties }: Pick<GraphQueryConditions, 'properties'>,
): Problem[] {
  const named = (properties ?? []).findIndex(({ property }) => property === 'name');
  return [
    ...(leaveOut?.length ? [{ code: 'personInQuery' as const, field: 'selection.leaveOut' }] : []),
    ...(named >= 0 ? [{ code: 'personInQuery' as const, field: `query.properties.${named}` }] : []),
  ];
}
