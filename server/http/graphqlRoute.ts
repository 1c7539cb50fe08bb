import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import type { Request, RequestHandler } from 'express';
import type { Context, Services } from '../graphql/context.ts';
import { makeLoaders } from '../graphql/loaders.ts';
import { makeSchema } from '../graphql/schema.ts';
import { languages, type Language } from '../entities/wording.ts';
import { say } from '../locales/index.ts';
import { speakErrors, type FaultLog } from './errors.ts';
import { limitRequests, type RequestLimits } from './limits.ts';

/** The language a request asks for; Chinese unless it prefers English. */
export function languageOf(request: Pick<Request, 'acceptsLanguages'>): Language {
  const accepted = request.acceptsLanguages(...languages);
  return accepted === 'en' ? 'en' : 'zh';
}

const ignore = (): void => undefined;

/** Everything that a request needs, made anew for each. */
export function makeContext(services: Services, language: Language): Context {
  return {
    ...services,
    language,
    loaders: makeLoaders(services.stores),
    say: (sentence) => say(sentence, language),
  };
}

/** The GraphQL endpoint, and how to stop it. */
export async function graphqlRoute(
  services: Services,
  options: { readonly httpServer?: Server; readonly limits: RequestLimits; readonly log: FaultLog },
): Promise<{ readonly handler: RequestHandler; readonly apollo: ApolloServer<Context> }> {
  const drain = options.httpServer
    ? [ApolloServerPluginDrainHttpServer({ httpServer: options.httpServer })]
    : [];
  const apollo = new ApolloServer<Context>({
    schema: makeSchema(),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    // What Apollo would log of a failed request can hold what a user typed.
    logger: {
      debug: ignore,
      info: ignore,
      warn: ignore,
      error: () => options.log({ message: 'A request could not be processed' }),
    },
    parseOptions: { maxTokens: options.limits.tokens },
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      limitRequests(options.limits),
      speakErrors(options.log),
      ...drain,
    ],
  });
  await apollo.start();
  const handler = expressMiddleware(apollo, {
    context: ({ req }) => Promise.resolve(makeContext(services, languageOf(req))),
  });
  return { handler: handler as RequestHandler, apollo };
}
