import type { RequestHandler } from 'express';
import { ProblemError } from '../entities/problem.ts';
import type { Analyst } from '../inquiry/analyst.ts';
import { languageOf } from './graphqlRoute.ts';
import { refuse } from './importRoute.ts';

const tables = { actors: 'actorsCsv', ties: 'tiesCsv' } as const;

/** GET /export/<community>/actors.csv and …/ties.csv: the files that an import reads back. */
export function exportRoute(analyst: Analyst): RequestHandler {
  return (request, response) => {
    const { communityId, table } = request.params;
    if (typeof communityId !== 'string' || typeof table !== 'string' || !isTable(table)) {
      return refuse(request, response, new ProblemError({ code: 'notFound', field: 'table' }));
    }
    analyst
      .ask(tables[table], { communityId }, { language: languageOf(request) })
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
