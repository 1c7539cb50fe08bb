import { Field, ID, InputType, type ClassType } from 'type-graphql';
import type { EntityDescriptor } from '../entities/entity.ts';
import { GraphQLAttributes, type Attributes } from '../entities/scalars.ts';
import { graphqlType } from '../entities/property.ts';

/** What is given to create a node: its properties by name, and what every node may have. */
export type NodeInput = Record<string, unknown> & {
  readonly id?: string | null;
  readonly communityId?: string | null;
  readonly externalId?: string | null;
  readonly attributes?: Attributes | null;
};

/** The input types of a kind of node, made from its properties: `CreateXInput` and `UpdateXInput`. */
export function nodeInputs(kind: EntityDescriptor): {
  create: ClassType<NodeInput>;
  update: ClassType<NodeInput>;
} {
  class Create {}
  class Update {}
  const idField = {
    nullable: true,
    description: 'A UUID made by the client: sending the same creation again does nothing',
  };
  Field(() => ID, idField)(Create.prototype, 'id');
  if (kind.label !== 'Community') Field(() => ID)(Create.prototype, 'communityId');
  for (const target of [Create, Update]) {
    Field(() => GraphQLAttributes, { nullable: true })(target.prototype, 'attributes');
    for (const property of kind.properties) {
      const needed = property.required && target === Create;
      const description = `${property.wording.zh[0]} / ${property.wording.en[0]}`;
      Field(graphqlType(property), { nullable: !needed, description })(target.prototype, property.name);
    }
  }
  InputType(`Create${kind.label}Input`)(Create);
  InputType(`Update${kind.label}Input`, { description: 'What is left out stays as it is; null empties' })(
    Update,
  );
  return { create: Create as ClassType<NodeInput>, update: Update as ClassType<NodeInput> };
}
