import type { ApolloServerPlugin, BaseContext } from '@apollo/server';

const wrongQuery: readonly string[] = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'];

/**
 * GraphQL over HTTP: to a client that reads the type `application/graphql-response+json` a wrong query is answered
 * with 400, to an older one, which reads `application/json`, with 200, because those take anything else for an
 * answer of something in between.
 */
export const statusForOlderClients: ApolloServerPlugin<BaseContext> = {
  requestDidStart: ({ request: { http } }) =>
    Promise.resolve({
      willSendResponse({ response, errors }) {
        const isOlder = !http?.headers.get('accept')?.includes('application/graphql-response+json');
        const isWrong = errors?.every((error) => wrongQuery.includes(String(error.extensions.code)));
        if (isOlder && isWrong && response.http.status === 400) response.http.status = 200;
        return Promise.resolve();
      },
    }),
};
