import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';

const longestMessage = 300;
const known = new WeakMap<GraphQLSchema, ReadonlySet<string>>();

/** Everything that has a name in a schema. */
export function namesIn(schema: GraphQLSchema): ReadonlySet<string> {
  const names = known.get(schema) ?? collect(schema);
  known.set(schema, names);
  return names;
}

/**
 * What graphql-js says of a wrong query, without its guesses at what was meant and without words that the schema
 * does not have: those are the caller's, and may be anything.
 */
export function withoutValues(message: string, names: ReadonlySet<string>): string {
  const told = message
    .replace(/ Did you mean .*$/s, '')
    .replace(/"([^"]*)"/g, (quoted, word: string) =>
      names.has(word.replace(/^[@$]/, '').replace(/[[\]!]/g, '')) ? quoted : '"…"',
    );
  return told.length <= longestMessage ? told : `${told.slice(0, longestMessage)}…`;
}

function collect(schema: GraphQLSchema): Set<string> {
  const names = new Set<string>();
  for (const directive of schema.getDirectives()) names.add(directive.name);
  for (const type of Object.values(schema.getTypeMap())) {
    names.add(type.name);
    if (isEnumType(type)) for (const value of type.getValues()) names.add(value.name);
    if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
      for (const field of Object.values(type.getFields())) {
        names.add(field.name);
        if ('args' in field) for (const argument of field.args) names.add(argument.name);
      }
  }
  return names;
}
