import { readFileSync } from 'node:fs';
import { buildSchema, GraphQLObjectType, parse, print, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { nodeDocuments, type NodeKindTerm } from '../../../client/api/nodeDocuments.ts';
import { nodeKinds } from '../../../server/entities/nodeKinds.ts';
import { property } from '../registerKinds.ts';

const schema = buildSchema(readFileSync('server/graphql/schema.graphql', 'utf8'));
const terms: readonly NodeKindTerm[] = nodeKinds
  .filter(({ label }) => label !== 'Community')
  .map(({ label, plural, nameProperty, properties }) => ({
    ...{ id: label, name: label, plural, nameProperty },
    properties: properties.map(({ name, type }) => property(name, type)),
  }));

describe('the operations that are made from the description of a kind', () => {
  it.each(terms.map((term) => [term.id, term] as const))('fit the API for %s', (_id, term) => {
    for (const document of Object.values(nodeDocuments(term))) {
      const text = print(parse(document.loc?.source.body ?? ''));
      expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([]);
    }
  });

  it('ask for every property, so that a form shows all that is known', () => {
    for (const term of terms) {
      const type = schema.getType(term.id);
      if (!(type instanceof GraphQLObjectType)) throw new Error(`${term.id} is no type of the API`);
      const asked = nodeDocuments(term).read.loc?.source.body ?? '';
      // What every node has beside its own properties: server/entities/node.ts.
      const own = Object.keys(type.getFields()).filter(
        (name) => !(name in (schema.getType('Node') as GraphQLObjectType).getFields()),
      );
      expect(own.filter((name) => !new RegExp(`\\b${name}\\b`).test(asked))).toEqual([]);
    }
  });
});
