import { createHash, timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { ProblemError } from '../entities/problem.ts';
import { isLoopbackAddress } from './loopback.ts';
import type { RequestLine } from './log.ts';
import { refuse } from './refusals.ts';

const seconds = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20];

/** What the threads that compute have to do at this moment. */
export interface Workload {
  readonly running: number;
  readonly waiting: number;
}

/**
 * Figures about how the server does, for Prometheus. Labels are routes, fields of the API, codes and status numbers:
 * sets that the program bounds, without names or ids.
 */
export class Metrics {
  private readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'linli_http_request_seconds',
    help: 'Time to answer a request',
    labelNames: ['method', 'route', 'status'],
    buckets: seconds,
    registers: [this.registry],
  });
  private readonly queries = new Histogram({
    name: 'linli_graphql_seconds',
    help: 'Time to answer a query, by the field at its top; `several` where there is more than one',
    labelNames: ['field'],
    buckets: seconds,
    registers: [this.registry],
  });
  private readonly errors = new Counter({
    name: 'linli_errors_total',
    help: 'Errors that the API has answered, by code',
    labelNames: ['code'],
    registers: [this.registry],
  });
  private readonly commits = new Histogram({
    name: 'linli_store_write_seconds',
    help: 'Time of a write transaction, waiting for its turn included, until it is kept',
    buckets: seconds,
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** Shows what the threads that compute have to do. */
  watchThreads(workload: () => Workload): void {
    new Gauge({
      name: 'linli_analysis_jobs',
      help: 'Computations that run in threads, and that wait for one',
      labelNames: ['state'],
      registers: [this.registry],
      collect() {
        const { running, waiting } = workload();
        this.set({ state: 'running' }, running);
        this.set({ state: 'waiting' }, waiting);
      },
    });
  }

  countRequest({ method, route, status, ms }: RequestLine): void {
    this.requests.observe({ method: knownMethod(method), route, status }, ms / 1000);
  }

  countQuery(fields: readonly string[], ms: number): void {
    this.queries.observe(
      { field: fields.length === 1 ? fields[0] : fields.length === 0 ? 'none' : 'several' },
      ms / 1000,
    );
  }

  countError(code: string): void {
    this.errors.inc({ code });
  }

  readonly countWrite = (ms: number): void => {
    this.commits.observe(ms / 1000);
  };

  text(): Promise<string> {
    return this.registry.metrics();
  }

  get contentType(): string {
    return this.registry.contentType;
  }
}

const methods: readonly string[] = ['GET', 'HEAD', 'POST', 'DELETE', 'OPTIONS', 'PUT', 'PATCH'];

/** A caller may invent methods; figures are kept of the known ones. */
const knownMethod = (method: string): string => (methods.includes(method) ? method : 'other');

/**
 * GET /metrics: with the token where one is set, else to this machine only, and to nobody through a proxy. To all
 * others there is nothing here.
 */
export function metricsRoute(metrics: Metrics, token: string | null): RequestHandler {
  return (request, response, next) => {
    const allowed =
      token === null
        ? isLoopbackAddress(request.socket.remoteAddress) && !isForwarded(request.headers)
        : isSame(request.headers.authorization ?? '', `Bearer ${token}`);
    if (!allowed) return refuse(request, response, new ProblemError({ code: 'unknownRoute' }));
    metrics
      .text()
      .then((text) => response.type(metrics.contentType).send(text))
      .catch(next);
  };
}

const isForwarded = (headers: Readonly<Record<string, unknown>>): boolean =>
  ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some((name) => headers[name] !== undefined);

/** In a time that does not tell how much of it is right. */
function isSame(given: string, wanted: string): boolean {
  const [one, other] = [given, wanted].map((text) => createHash('sha256').update(text).digest());
  return timingSafeEqual(one!, other!);
}
