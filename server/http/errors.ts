import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { ArgumentValidationError } from 'type-graphql';
import type { GraphQLFormattedError } from 'graphql';
import type { Context } from '../graphql/context.ts';
import { ProblemError, type Problem } from '../entities/problem.ts';
import { sayProblem } from '../locales/index.ts';

/** Where faults of the program go: what happened, never what the data were. */
export type FaultLog = (fault: { readonly message: string; readonly stack?: string }) => void;

/**
 * Puts errors into the caller's language. What a user can mend is said; a fault of the program is logged and
 * answered as such. Nothing that was given comes back in an error, and no stack leaves the server.
 */
export function speakErrors(log: FaultLog): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse({ response, errors, contextValue }) {
          if (errors && response.body.kind === 'single' && response.body.singleResult.errors) {
            const formatted = response.body.singleResult.errors;
            response.body.singleResult.errors = formatted.map((each, i) =>
              spoken(each, errors[i], contextValue, log),
            );
          }
          return Promise.resolve();
        },
      }),
  };
}

function spoken(
  formatted: GraphQLFormattedError,
  error: unknown,
  { language }: Context,
  log: FaultLog,
): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  const { locations, path } = formatted;
  const answer = (problems: readonly Problem[], code: string): GraphQLFormattedError => ({
    message: problems.map((problem) => sayProblem(problem, language)).join('\n'),
    locations,
    path,
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
  });
  if (original instanceof ProblemError) return answer(original.problems, codeOf(original.problems));
  if (original instanceof ArgumentValidationError)
    return answer(
      fieldsOf(original).map((field) => ({ code: 'badRequest', field })),
      'BAD_USER_INPUT',
    );
  const code = String(formatted.extensions?.code ?? 'INTERNAL_SERVER_ERROR');
  if (repeatsValue.test(formatted.message))
    return answer([{ code: 'badRequest', field: fieldIn(formatted.message) }], 'BAD_USER_INPUT');
  if (code !== 'INTERNAL_SERVER_ERROR')
    return { message: formatted.message, locations, path, extensions: { code } };
  log({
    message: original instanceof Error ? original.message : 'unknown',
    stack: original instanceof Error ? original.stack : undefined,
  });
  return answer([{ code: 'unexpected' }], code);
}

const outage: readonly string[] = ['storeUnavailable', 'storeBusy', 'timeout'];

const codeOf = (problems: readonly Problem[]): string => {
  if (problems.some((problem) => outage.includes(problem.code))) return 'SERVICE_UNAVAILABLE';
  return problems.some((problem) => problem.code === 'notFound') ? 'NOT_FOUND' : 'BAD_USER_INPUT';
};

const fieldsOf = (error: ArgumentValidationError): string[] =>
  error.extensions.validationErrors.map((each) => each.property);

/** graphql-js repeats bad values in these messages; a value may be somebody's name or id number. */
const repeatsValue = /got invalid value|cannot represent|does not exist in|Expected value of type/;

/** The path of the input that such a message is about, or the variable. */
const fieldIn = (message: string): string | undefined =>
  (/ at "([\w.[\]]+)"/.exec(message) ?? /^Variable "\$(\w+)"/.exec(message))?.[1];
