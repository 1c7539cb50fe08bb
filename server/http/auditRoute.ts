import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { RequestHandler, Response } from 'express';
import { loggedAct } from '../audit/loggedAct.ts';
import { ProblemError } from '../entities/problem.ts';
import type { Services } from '../graphql/context.ts';
import { accessOf } from '../graphql/makeContext.ts';
import { refuse } from './refusals.ts';
import { viewerOf } from './signedIn.ts';

/**
 * GET /export/audit.jsonl: the audit log as it stands in its files, so that the chain can be checked elsewhere.
 * `from` and `to` (ISO 8601) choose a part.
 */
export function auditRoute(services: Pick<Services, 'audit' | 'keyring'>): RequestHandler {
  const { audit } = services;
  return (request, response) => {
    const viewer = viewerOf(response);
    const event = {
      accountId: viewer.accountId,
      action: 'export',
      what: ['audit.jsonl'],
      communityId: null,
      personIds: [],
    } as const;
    loggedAct(audit, event, () => {
      accessOf(viewer, services).demand('audit', null);
      return Promise.resolve({ from: timeIn(request.query.from), to: timeIn(request.query.to) });
    })
      .then((part) => send(audit.lines(part), response))
      .catch((error: unknown) => {
        if (response.headersSent) response.destroy();
        else refuse(request, response, error);
      });
  };
}

/** @throws ProblemError `badRequest` when it is no time */
function timeIn(value: unknown): string | null {
  if (value === undefined) return null;
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time)) throw new ProblemError({ code: 'badRequest' });
  return new Date(time).toISOString();
}

async function send(lines: AsyncIterable<string>, response: Response): Promise<void> {
  response.attachment('audit.jsonl').type('application/x-ndjson').setHeader('Cache-Control', 'no-store');
  await pipeline(Readable.from(withBreaks(lines)), response);
}

async function* withBreaks(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}
