import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Context } from './context.ts';

/** So many objects of a list are answered before others get their turn: a few milliseconds of work. */
const atOnce = 200;

/**
 * Has long lists of objects answered piece by piece, so that a large answer does not keep the server from answering
 * others: the fields of tens of thousands of rows are worked out for a second or more. Lists of plain values are not
 * cut: they take no longer than a promise for each would.
 */
export function unhurried(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (!isListType(getNullableType(field.type)) || !isCompositeType(getNamedType(field.type))) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context: Context, info) => {
        const value: unknown = resolve(source, args, context, info);
        return value instanceof Promise ? value.then(inPieces) : inPieces(value);
      };
    }
  }
  return schema;
}

/** A long list with entries that come in later turns of the event loop; anything else as it is. */
function inPieces(value: unknown): unknown {
  if (!Array.isArray(value) || value.length <= atOnce) return value;
  let turn: Promise<void> = Promise.resolve();
  return value.map((each: unknown, i) => {
    // A promise is not kept from whoever hears of its failure.
    if (i < atOnce || each instanceof Promise) return each;
    if (i % atOnce === 0) turn = turn.then(() => nextTurn());
    return turn.then(() => each);
  });
}
