import {
  getNamedType,
  isAbstractType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** Depth to which the fields of an answer are asked for: deep enough for every type from every root. */
const deepest = 6;

/** Every way to a leaf of the answer of a type, as the text of a selection. */
export const everyWay = (schema: GraphQLSchema, type: GraphQLNamedType): Generator<string> =>
  waysOf(schema, type, [type.name]);

function* waysOf(schema: GraphQLSchema, type: GraphQLNamedType, seen: readonly string[]): Generator<string> {
  if (isAbstractType(type))
    for (const possible of schema.getPossibleTypes(type))
      for (const way of waysOf(schema, possible, seen)) yield `... on ${possible.name} { ${way} }`;
  if (!isObjectType(type)) return;
  for (const field of Object.values(type.getFields())) {
    if (field.args.some((each) => isNonNullType(each.type) && each.defaultValue === undefined)) continue;
    const below = getNamedType(field.type);
    if (isLeafType(below)) yield field.name;
    else if (seen.length < deepest && !seen.includes(below.name))
      for (const way of waysOf(schema, below, [...seen, below.name])) yield `${field.name} { ${way} }`;
  }
}
