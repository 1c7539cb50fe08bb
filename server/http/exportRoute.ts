import type { RequestHandler } from 'express';
import { validate as isUuid } from 'uuid';
import { loggedAct } from '../audit/loggedAct.ts';
import { ProblemError } from '../entities/problem.ts';
import type { Services } from '../graphql/context.ts';
import { makeContext } from '../graphql/makeContext.ts';
import { untilHangUp } from './hangUp.ts';
import { languageOf, refuse } from './refusals.ts';
import { viewerOf } from './signedIn.ts';

const tables = { actors: 'actorsCsv', ties: 'tiesCsv' } as const;

/** GET /export/<community>/actors.csv and …/ties.csv: the files that an import reads back. */
export function exportRoute(services: Services): RequestHandler {
  return (request, response) => {
    const { communityId, table } = request.params;
    if (typeof communityId !== 'string' || typeof table !== 'string' || !isTable(table)) {
      return refuse(request, response, new ProblemError({ code: 'notFound', field: 'table' }));
    }
    const language = languageOf(request);
    const waiting = { signal: untilHangUp(response).signal };
    const { analyst, audit, viewer } = makeContext(services, language, viewerOf(response), waiting);
    const event = {
      accountId: viewer.accountId,
      action: 'export',
      what: [`${table}.csv`],
      communityId: isUuid(communityId) ? communityId : null,
      personIds: 'all',
    } as const;
    loggedAct(audit, event, () => analyst.ask(tables[table], { communityId }, { language }))
      .then((text) => {
        response
          .attachment(`${table}.csv`)
          .type('text/csv; charset=utf-8')
          .setHeader('Cache-Control', 'no-store');
        response.send(text);
      })
      .catch((error: unknown) => refuse(request, response, error));
  };
}

const isTable = (name: string): name is keyof typeof tables => Object.hasOwn(tables, name);
