import { ObjectType } from 'type-graphql';
import { Node } from './node.ts';
import { propertiesOf, type PropertyDescriptor } from './property.ts';
import type { Wording } from './wording.ts';

export interface EntityDescriptor {
  /** Label in the store and name of the GraphQL type. */
  readonly label: string;
  /** Name of the list query; the read query is the label with a small first letter. */
  readonly plural: string;
  readonly wording: Wording;
  /** The property that names it to people. */
  readonly nameProperty: string;
  readonly type: new () => Node;
  readonly properties: readonly PropertyDescriptor[];
}

const entityFacts = new Map<new () => Node, Omit<EntityDescriptor, 'properties' | 'type'>>();

/** Declares a class of nodes: its GraphQL type and its place in the registry. */
export function Entity(facts: Omit<EntityDescriptor, 'properties' | 'type'> & { description: string }) {
  return (type: new () => Node): void => {
    ObjectType(facts.label, { implements: Node, description: facts.description })(type);
    entityFacts.set(type, facts);
  };
}

export function describeEntity(type: new () => Node): EntityDescriptor {
  const facts = entityFacts.get(type);
  if (!facts) throw new Error(`${type.name} is not declared with @Entity`);
  return { ...facts, type, properties: propertiesOf(type) };
}
