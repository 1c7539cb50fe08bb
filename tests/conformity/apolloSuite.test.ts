import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer, type ApolloServerOptions, type BaseContext, type ContextThunk } from '@apollo/server';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { defineIntegrationTestSuite } from '@apollo/server-integration-testsuite';
import compression from 'compression';
import express from 'express';
import { handleGraphql } from '../../server/http/graphqlHandler.ts';
import { ownHostsOnly, ownPagesOnly, securityHeaders } from '../../server/http/headers.ts';
import { defaultLimits } from '../../server/http/limits.ts';
import { defaultRates, limitAddresses } from '../../server/http/rateLimits.ts';
import { refuseErrors, refuseQuery, refuseUnknownRoute } from '../../server/http/refusals.ts';

async function startOurs(config: ApolloServerOptions<BaseContext>, options?: { context?: ContextThunk }) {
  const httpServer = createServer();
  const server = new ApolloServer({
    ...config,
    plugins: [...(config.plugins ?? []), ApolloServerPluginDrainHttpServer({ httpServer })],
  });
  await server.start();
  const app = express();
  app.use(
    securityHeaders,
    ownHostsOnly(['127.0.0.1', 'localhost']),
    ownPagesOnly,
    compression(),
    limitAddresses(defaultRates.byAddress),
    express.json({ limit: defaultLimits.bodyBytes, inflate: false }),
    handleGraphql(server, {
      context: options?.context ?? (() => Promise.resolve({})),
      milliseconds: defaultLimits.milliseconds,
      queryLength: defaultLimits.queryLength,
      variableDepth: defaultLimits.variableDepth,
      refuse: refuseQuery,
    }),
    refuseUnknownRoute,
    refuseErrors(() => undefined),
  );
  httpServer.on('request', app);
  await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(httpServer.address() as AddressInfo).port}/` };
}

/**
 * Apollo's own suite for integrations, 5.5.0: any Apollo Server must work behind what we put in front of ours. Schema
 * and plugins are the suite's; limits, access and errors in words, which belong to our schema, are tested elsewhere.
 */
// The suite's types are those of the Apollo Server that it brings.
defineIntegrationTestSuite(startOurs as unknown as Parameters<typeof defineIntegrationTestSuite>[0], {
  noIncrementalDelivery: true,
});
