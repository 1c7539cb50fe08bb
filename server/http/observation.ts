import type { ApolloServerPlugin, HTTPGraphQLRequest } from '@apollo/server';
import type { RequestHandler, Response } from 'express';
import type { Viewer } from '../entities/access.ts';
import type { Context } from '../graphql/context.ts';
import type { RequestLine } from './log.ts';
import type { Metrics } from './metrics.ts';
import { fragmentsOf, shapeOf } from './shape.ts';

/** Which answer a request to Apollo belongs to, so that its hooks can tell what was asked. */
const answersOf = new WeakMap<HTTPGraphQLRequest, Response>();
const fieldsOf = new WeakMap<Response, readonly string[]>();

export const rememberAnswer = (asked: HTTPGraphQLRequest, response: Response): void =>
  void answersOf.set(asked, response);

export interface Observers {
  /** Absent = nowhere. */
  readonly write?: (line: RequestLine) => void;
  readonly metrics: Metrics;
  /** Whose request it was; null = not signed in. */
  readonly viewerOf: (response: Response) => Viewer | null;
}

/** Writes down and measures each request when it has been answered or given up. */
export function observeRequests({ write, metrics, viewerOf }: Observers): RequestHandler {
  return (request, response, next) => {
    const begun = performance.now();
    response.once('close', () => {
      const line: RequestLine = {
        method: request.method,
        route: patternOf(request),
        status: response.writableFinished ? response.statusCode : 499,
        ms: Math.round((performance.now() - begun) * 10) / 10,
        account: viewerOf(response)?.accountId ?? null,
        fields: fieldsOf.get(response),
      };
      metrics.countRequest(line);
      write?.(line);
    });
    next();
  };
}

/** The routes that Express matched by a pattern, and the fixed ones; a file of the client, or nothing we know. */
function patternOf(request: Parameters<RequestHandler>[0]): string {
  const route: unknown = request.route;
  const path =
    typeof route === 'object' && route !== null && 'path' in route && typeof route.path === 'string'
      ? route.path
      : null;
  if (path !== null) return request.baseUrl + path;
  if (request.originalUrl.split('?')[0] === '/graphql') return '/graphql';
  return 'other';
}

/** Measures how long the fields at the top of a query take, and counts errors by their code. */
export function observeQueries(metrics: Metrics): ApolloServerPlugin<Context> {
  return {
    requestDidStart({ request: { http } }) {
      const begun = performance.now();
      let fields: readonly string[] = [];
      return Promise.resolve({
        didResolveOperation({ document, operation }) {
          if (operation) ({ rootFields: fields } = shapeOf(document, operation, fragmentsOf(document)));
          const response = http && answersOf.get(http);
          if (response) fieldsOf.set(response, fields);
          return Promise.resolve();
        },
        willSendResponse({ response: { body } }) {
          metrics.countQuery(fields, performance.now() - begun);
          if (body.kind === 'single')
            for (const { extensions } of body.singleResult.errors ?? [])
              metrics.countError(codeIn(extensions));
          return Promise.resolve();
        },
      });
    },
  };
}

/** The problem's own code where there is one, else that of the kind of error. */
function codeIn(extensions: Readonly<Record<string, unknown>> | undefined): string {
  const problems: unknown = extensions?.problems;
  const first: unknown = Array.isArray(problems) ? problems[0] : undefined;
  const code: unknown =
    typeof first === 'object' && first !== null && 'code' in first ? first.code : undefined;
  return typeof code === 'string' ? code : String(extensions?.problem ?? extensions?.code ?? 'unknown');
}
