import type { RequestHandler } from 'express';
import { validate as isUuid } from 'uuid';
import { loggedAct } from '../audit/loggedAct.ts';
import { ProblemError } from '../entities/problem.ts';
import type { Language } from '../entities/wording.ts';
import type { Context, Services } from '../graphql/context.ts';
import { makeContext } from '../graphql/makeContext.ts';
import { untilHangUp } from './hangUp.ts';
import { languageOf, refuse } from './refusals.ts';
import { viewerOf } from './signedIn.ts';

interface ExportedFile {
  readonly mediaType: string;
  /** Whether persons are in it. */
  readonly hasPersons: boolean;
  write(
    analyst: Context['analyst'],
    communityId: string,
    options: { readonly language: Language; readonly today: string },
  ): Promise<string | Uint8Array>;
}

const csv = { mediaType: 'text/csv; charset=utf-8', hasPersons: true } as const;

/** Every file that a community can be taken away as. */
const files: Readonly<Record<string, ExportedFile>> = {
  'actors.csv': {
    ...csv,
    write: (analyst, communityId, { language }) => analyst.ask('actorsCsv', { communityId }, { language }),
  },
  'ties.csv': {
    ...csv,
    write: (analyst, communityId, { language }) => analyst.ask('tiesCsv', { communityId }, { language }),
  },
  'directory.json': {
    mediaType: 'application/json; charset=utf-8',
    hasPersons: false,
    write: (analyst, communityId, options) =>
      analyst.ask('directory', { communityId }, { ...options, format: 'hsds-json' }),
  },
  'directory.zip': {
    mediaType: 'application/zip',
    hasPersons: false,
    write: (analyst, communityId, options) =>
      analyst.ask('directory', { communityId }, { ...options, format: 'hsds-package' }),
  },
};

/**
 * GET /export/<community>/actors.csv and …/ties.csv: the files that an import reads back; …/directory.json and
 * …/directory.zip: organizations, services and places for other registers.
 */
export function exportRoute(services: Services): RequestHandler {
  return (request, response) => {
    const { communityId, file: name } = request.params;
    const file = typeof name === 'string' && Object.hasOwn(files, name) ? files[name] : undefined;
    if (typeof communityId !== 'string' || typeof name !== 'string' || !file) {
      return refuse(request, response, new ProblemError({ code: 'notFound', field: 'table' }));
    }
    const language = languageOf(request);
    const waiting = { signal: untilHangUp(response).signal };
    const { analyst, audit, viewer } = makeContext(services, language, viewerOf(response), waiting);
    const event = {
      accountId: viewer.accountId,
      action: 'export',
      what: [name],
      communityId: isUuid(communityId) ? communityId : null,
      personIds: file.hasPersons ? 'all' : [],
    } as const;
    loggedAct(audit, event, () => file.write(analyst, communityId, { language, today: services.today() }))
      .then((content) => {
        response.attachment(name).type(file.mediaType).setHeader('Cache-Control', 'no-store');
        response.send(typeof content === 'string' ? content : Buffer.from(content));
      })
      .catch((error: unknown) => refuse(request, response, error));
  };
}
