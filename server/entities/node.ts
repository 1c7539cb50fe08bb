import 'reflect-metadata';
import { Field, ID, InterfaceType } from 'type-graphql';
import { GraphQLAttributes, GraphQLDateTime, type Attributes } from './scalars.ts';

/** What every node of the graph has. */
@InterfaceType('Node', {
  description: 'Anything that a community consists of',
  resolveType: (node: Node) => node.label,
})
export abstract class Node {
  @Field(() => ID, { description: 'UUID; never changes' })
  id!: string;

  @Field(() => ID)
  communityId!: string;

  /** The label in the store, and the name of the GraphQL type. */
  label!: string;

  @Field(() => String, { description: 'Name or title, to show' })
  displayName!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The id in the file that it was imported from; unique within its community and kind of node',
  })
  externalId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The Source that it was first recorded from' })
  sourceId!: string | null;

  @Field(() => GraphQLDateTime)
  createdAt!: string;

  @Field(() => GraphQLDateTime)
  updatedAt!: string;

  @Field(() => GraphQLAttributes)
  attributes!: Attributes;

  /** The first day on which the person it is of does not want it in the network; null = none. */
  withheldFrom!: string | null;
}
