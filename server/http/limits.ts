import { GraphQLError } from 'graphql';
import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../graphql/context.ts';
import type { Problem } from '../entities/problem.ts';
import { sayProblem } from '../locales/index.ts';
import { costOf } from './cost.ts';
import { mayIntrospect, tellsOfSchema } from './introspection.ts';
import { fragmentsOf, shapeOf } from './shape.ts';

/** What one request may ask for. */
export interface RequestLimits {
  /** How deep fields may lie in one another. */
  readonly depth: number;
  /** How much a query may cost, by estimate: in values of its answer, and the work for them. See `costOf`. */
  readonly cost: number;
  /** How many words and signs the text of a query may have. */
  readonly tokens: number;
  /** How long the text of a query may be, in characters. */
  readonly queryLength: number;
  /** How many fields may be renamed. */
  readonly aliases: number;
  /** How many directives a query may have. */
  readonly directives: number;
  /** How many fields may stand at the top of a query: each is a question of its own. */
  readonly rootFields: number;
  /** How long the body of a request to the API may be, in bytes. */
  readonly bodyBytes: number;
  /** How deep the values given may lie in one another. */
  readonly variableDepth: number;
  /** After how long an answer is given up, in milliseconds. */
  readonly milliseconds: number;
  /** The same for one whose caller watches how far it is: waiting for its turn and being computed. */
  readonly longMilliseconds: number;
}

export const defaultLimits: RequestLimits = {
  depth: 12,
  cost: 120_000,
  tokens: 2_000,
  queryLength: 20_000,
  aliases: 15,
  directives: 20,
  rootFields: 10,
  bodyBytes: 200_000,
  variableDepth: 20,
  milliseconds: 20_000,
  longMilliseconds: 1_200_000,
};

/** Numbers beyond mean no more to anybody. */
const largestTold = 1_000_000_000;

/** Refuses what is beyond the limits, in the caller's language, before anything is computed. */
export function limitRequests(limits: RequestLimits): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ schema, document, operation, request, contextValue }) {
          if (!operation) return Promise.resolve();
          const refuse = (code: Problem['code'], parameters?: Problem['parameters']): never => {
            throw new GraphQLError(sayProblem({ code, parameters }, contextValue.language), {
              extensions: { code: 'BAD_USER_INPUT', problem: code, http: { status: 400 } },
            });
          };
          // There are no subscriptions; graphql-js would call that a fault of the server.
          if (!schema.getRootType(operation.operation)) refuse('badQuery');
          const fragments = fragmentsOf(document);
          const { depth, aliases, directives, rootFields, rootCount, schemaCount } = shapeOf(
            document,
            operation,
            fragments,
          );
          if (rootFields.some(tellsOfSchema) && !mayIntrospect(contextValue.viewer)) refuse('badQuery');
          if (rootCount > limits.rootFields)
            refuse('tooManyQuestions', { count: rootCount, max: limits.rootFields });
          if (schemaCount > 1) refuse('tooManyQuestions', { count: schemaCount, max: 1 });
          if (aliases > limits.aliases) refuse('tooManyAliases', { count: aliases, max: limits.aliases });
          if (directives > limits.directives)
            refuse('tooManyDirectives', { count: directives, max: limits.directives });
          // What tools ask about a schema is deeper than any question about data; graphql-js bounds how it nests.
          if (depth > limits.depth && !rootFields.every((field) => field.startsWith('__')))
            refuse('tooDeep', { depth, max: limits.depth });
          const cost = costOf({ schema, operation, fragments, variables: request.variables ?? {} });
          if (cost > limits.cost)
            refuse('tooComplex', { cost: Math.min(Math.ceil(cost), largestTold), max: limits.cost });
          return Promise.resolve();
        },
      }),
  };
}
