import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { ArgumentValidationError } from 'type-graphql';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { ProblemError, type Problem } from '../entities/problem.ts';
import type { Context } from '../graphql/context.ts';
import { sayProblem } from '../locales/index.ts';
import { faultOf, type FaultLog } from './faults.ts';
import { mayIntrospect } from './introspection.ts';
import { namesIn, withoutValues } from './queryErrors.ts';

export interface ErrorOptions {
  readonly log: FaultLog;
  /** How many words a query may have, to say it. */
  readonly tokens: number;
}

/**
 * Puts errors into the caller's language. What a user can mend is said; a fault of the program is logged and
 * answered as such. Nothing that was given comes back in an error, and no stack leaves the server. What is wrong
 * with a query is told to those only who may know the schema.
 */
export function speakErrors(options: ErrorOptions): ApolloServerPlugin<Context> {
  return {
    requestDidStart: ({ schema }) =>
      Promise.resolve({
        willSendResponse({ response, errors, contextValue }) {
          if (errors && response.body.kind === 'single' && response.body.singleResult.errors) {
            const spoken = response.body.singleResult.errors.map((each, i) =>
              speak(each, errors[i], contextValue, schema, options),
            );
            const hidden = spoken.find((each) => each === null) === null;
            response.body.singleResult.errors = hidden
              ? [answer([{ code: 'badQuery' }], 'GRAPHQL_VALIDATION_FAILED', contextValue)]
              : spoken.filter((each) => each !== null);
          }
          return Promise.resolve();
        },
      }),
  };
}

/** Codes of graphql-js and Apollo for queries that cannot be understood. */
const queryCodes: readonly string[] = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
];

/** Null = not to be told to this viewer. */
function speak(
  formatted: GraphQLFormattedError,
  error: unknown,
  context: Context,
  schema: GraphQLSchema,
  { log, tokens }: ErrorOptions,
): GraphQLFormattedError | null {
  const original = unwrapResolverError(error);
  const { locations, path } = formatted;
  const say = (problems: readonly Problem[], code: string): GraphQLFormattedError =>
    answer(problems, code, context, { locations, path });
  if (original instanceof ProblemError) return say(original.problems, codeOf(original.problems));
  if (original instanceof ArgumentValidationError)
    return say(
      fieldsOf(original).map((field) => ({ code: 'badRequest', field })),
      'BAD_USER_INPUT',
    );
  const code = String(formatted.extensions?.code ?? 'INTERNAL_SERVER_ERROR');
  if (code === 'GRAPHQL_PARSE_FAILED' && formatted.message.includes('tokens'))
    return say([{ code: 'tooLongQuery', parameters: { max: tokens } }], code);
  if (queryCodes.includes(code) && !mayIntrospect(context.viewer)) return null;
  if (repeatsValue.test(formatted.message))
    return say([{ code: 'badRequest', field: fieldIn(formatted.message) }], 'BAD_USER_INPUT');
  if (code === 'GRAPHQL_PARSE_FAILED' || code === 'OPERATION_RESOLUTION_FAILURE')
    return say([{ code: 'badQuery' }], code);
  if (code === 'GRAPHQL_VALIDATION_FAILED')
    return { message: withoutValues(formatted.message, namesIn(schema)), locations, extensions: { code } };
  if (code !== 'INTERNAL_SERVER_ERROR')
    return { message: formatted.message, locations, path, extensions: formatted.extensions };
  log(faultOf(original));
  return say([{ code: 'unexpected' }], code);
}

function answer(
  problems: readonly Problem[],
  code: string,
  { language }: Context,
  place: Pick<GraphQLFormattedError, 'locations' | 'path'> = {},
): GraphQLFormattedError {
  return {
    message: problems.map((problem) => sayProblem(problem, language)).join('\n'),
    ...place,
    extensions: {
      code,
      problems: problems.map(({ code: problem, field, file, sheet, row, column }) => ({
        code: problem,
        field,
        file,
        sheet,
        row,
        column,
      })),
    },
  };
}

const outage: readonly string[] = [
  'storeUnavailable',
  'storeBusy',
  'diskFull',
  'timeout',
  'queueUnavailable',
  'queueFull',
];

const codeOf = (problems: readonly Problem[]): string => {
  if (problems.some((problem) => outage.includes(problem.code))) return 'SERVICE_UNAVAILABLE';
  if (problems.some((problem) => problem.code === 'notAllowed')) return 'FORBIDDEN';
  return problems.some((problem) => problem.code === 'notFound') ? 'NOT_FOUND' : 'BAD_USER_INPUT';
};

const fieldsOf = (error: ArgumentValidationError): string[] =>
  error.extensions.validationErrors.map((each) => each.property);

/** graphql-js repeats bad values in these messages; a value may be somebody's name or id number. */
const repeatsValue = /got invalid value|cannot represent|does not exist in|Expected value of type/;

/** The path of the input that such a message is about, or the variable. */
const fieldIn = (message: string): string | undefined =>
  (/ at "([\w.[\]]+)"/.exec(message) ?? /^Variable "\$(\w+)"/.exec(message))?.[1];
