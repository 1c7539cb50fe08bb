import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { RequestHandler, Response } from 'express';
import type { Viewer } from '../entities/access.ts';
import { auditOperations } from '../graphql/audited.ts';
import type { Context, Services } from '../graphql/context.ts';
import { makeContext } from '../graphql/makeContext.ts';
import { makeSchema } from '../graphql/schema.ts';
import { speakErrors } from './errors.ts';
import { faultOf, type FaultLog } from './faults.ts';
import { handleGraphql } from './graphqlHandler.ts';
import { limitRequests, type RequestLimits } from './limits.ts';
import type { Metrics } from './metrics.ts';
import { observeQueries, rememberAnswer } from './observation.ts';
import { inCallersWords } from './protocolErrors.ts';
import { languageOf, refuseQuery } from './refusals.ts';
import { statusForOlderClients } from './statusOfAnswer.ts';

export interface GraphqlOptions {
  readonly httpServer?: Server;
  readonly limits: RequestLimits;
  readonly log: FaultLog;
  readonly metrics: Metrics;
  /** Who asks. */
  readonly viewerOf: (response: Response) => Viewer;
}

const ignore = (): void => undefined;

/** How many mistakes of a query are told at once; looking for more costs more than it helps. */
const mostQueryErrors = 5;

/** The GraphQL endpoint, and how to stop it. */
export async function graphqlRoute(
  services: Services,
  { httpServer, limits, log, metrics, viewerOf }: GraphqlOptions,
): Promise<{ readonly handler: RequestHandler; readonly apollo: ApolloServer<Context> }> {
  const apollo = new ApolloServer<Context>({
    schema: makeSchema(),
    // Who may ask about the schema depends on who asks: see limitRequests.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    // The only way of errors from outside a query's run, such as of making its context.
    formatError: (formatted) =>
      formatted.extensions?.code === 'INTERNAL_SERVER_ERROR'
        ? { ...formatted, message: 'Internal server error' }
        : formatted,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    // What Apollo would log of a failed request can hold what a user typed; faults are told by the plugin below.
    logger: {
      debug: ignore,
      info: ignore,
      warn: ignore,
      error: ignore,
    },
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: mostQueryErrors },
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      limitRequests(limits),
      speakErrors({ log, tokens: limits.tokens }),
      auditOperations(),
      statusForOlderClients,
      observeQueries(metrics),
      { unexpectedErrorProcessingRequest: ({ error }) => Promise.resolve(log(faultOf(error))) },
      ...(httpServer ? [ApolloServerPluginDrainHttpServer({ httpServer })] : []),
    ],
  });
  await apollo.start();
  const handler = handleGraphql(apollo, {
    context: (request, response, waiting) =>
      Promise.resolve(makeContext(services, languageOf(request), viewerOf(response), waiting)),
    milliseconds: limits.milliseconds,
    longMilliseconds: limits.longMilliseconds,
    queryLength: limits.queryLength,
    variableDepth: limits.variableDepth,
    refuse: refuseQuery,
    reword: inCallersWords,
    begun: rememberAnswer,
  });
  return { handler, apollo };
}
