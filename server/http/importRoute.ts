import type { RequestHandler } from 'express';
import { validate as isUuid } from 'uuid';
import type { Access } from '../access/access.ts';
import { loggedAct } from '../audit/loggedAct.ts';
import { ProblemError } from '../entities/problem.ts';
import type { AuditEvent } from '../entities/results/audit.ts';
import type { Services } from '../graphql/context.ts';
import { accessOf } from '../graphql/makeContext.ts';
import type { ImportReading } from '../inquiry/importMessages.ts';
import type { ImportTarget } from '../inquiry/importTarget.ts';
import { readingFrom } from '../inquiry/importReading.ts';
import { receiveFiles } from './receivedFiles.ts';
import { refuse } from './refusals.ts';
import { viewerOf } from './signedIn.ts';

/**
 * POST /import, multipart: `files`, `communityId` or `communityName`, `options` (JSON, as ImportOptionsInput).
 * Answers `{importId}` at once; the API's `import(id)` tells how reading goes on.
 */
export function importRoute(services: Services): RequestHandler {
  return (request, response) => {
    const viewer = viewerOf(response);
    const access = accessOf(viewer, services);
    // Nothing is written yet: whose data they are is told when the import is.
    const { accountId } = viewer;
    const event = {
      accountId,
      action: 'import',
      what: ['import'],
      communityId: null,
      personIds: [],
    } as const;
    demandSomewhere(access, services, event)
      .then(() => receiveFiles(request))
      .then(async ({ files, fields }) => {
        const target = targetOf(fields);
        const communityId = 'communityId' in target && isUuid(target.communityId) ? target.communityId : null;
        const begun = await loggedAct(services.audit, { ...event, communityId }, async () => {
          demandImport(access, target);
          const usesPhones = communityId !== null && access.may('contact', communityId);
          const reading = { ...readingOf(fields.get('options')), usesPhones };
          return services.imports.begin(files, target, reading, accountId);
        });
        response.status(202).json({ importId: begun.id, communityId: begun.communityId });
      })
      .catch((error: unknown) => refuse(request, response, error));
  };
}

/** Before anything of the files is kept. @throws ProblemError `notAllowed` to who may import nowhere; it is logged */
async function demandSomewhere(
  access: Access,
  { audit }: Pick<Services, 'audit'>,
  event: Omit<AuditEvent, 'outcome'>,
): Promise<void> {
  if (access.maySomewhere('import')) return;
  await audit.append({ ...event, outcome: 'refused' });
  throw new ProblemError({ code: 'notAllowed' });
}

/** A new community is made by who works in all of them. @throws ProblemError `notAllowed`, `notFound` */
function demandImport(access: Access, target: ImportTarget): void {
  if (!('communityId' in target)) return access.demand('import', null);
  if (!access.knows(target.communityId)) throw new ProblemError({ code: 'notFound', field: 'communityId' });
  access.demand('import', target.communityId);
}

function targetOf(fields: ReadonlyMap<string, string>): ImportTarget {
  const communityId = fields.get('communityId');
  return communityId ? { communityId } : { communityName: fields.get('communityName') ?? '' };
}

/** @throws ProblemError `badRequest` when the options are not of the form that the API describes */
function readingOf(text: string | undefined): ImportReading {
  if (!text) return { map: [], where: [] };
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    throw new ProblemError({ code: 'badRequest', field: 'options' });
  }
  return readingFrom(given);
}
