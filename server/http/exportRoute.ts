import type { Request, RequestHandler } from 'express';
import { validate as isUuid } from 'uuid';
import { loggedAct } from '../audit/loggedAct.ts';
import { ProblemError } from '../entities/problem.ts';
import type { Context, Services } from '../graphql/context.ts';
import { makeContext } from '../graphql/makeContext.ts';
import { exportedFiles, type ExportedFile, type FileWish } from '../inquiry/exportedFiles.ts';
import { exportMark } from './exportMark.ts';
import { untilHangUp } from './hangUp.ts';
import { languageOf, refuse } from './refusals.ts';
import { knownOnInAddress, selectionInAddress } from './selectionAddress.ts';
import { viewerOf } from './signedIn.ts';

/**
 * GET /export/<community>/<format>: everything of a community, or the network of the selection that the address names, as a
 * file of a format of the registry; `of=community` or `of=network` says which. And by name …/actors.csv and …/ties.csv, …/directory.json
 * and …/directory.zip.
 */
export function exportRoute(services: Services): RequestHandler {
  return (request, response) => {
    const { communityId, file: id } = request.params;
    const file = typeof id === 'string' ? exportedFiles.get(id) : undefined;
    if (typeof communityId !== 'string' || !file) {
      return refuse(request, response, new ProblemError({ code: 'notFound', field: 'table' }));
    }
    const waiting = { signal: untilHangUp(response).signal };
    const context = makeContext(services, languageOf(request), viewerOf(response), waiting);
    const event = {
      accountId: context.viewer.accountId,
      action: 'export',
      what: [file.id],
      communityId: isUuid(communityId) ? communityId : null,
      personIds: file.hasPersons ? 'all' : [],
    } as const;
    loggedAct(context.audit, event, async () => {
      const wish = wishOf(request, communityId, file, context);
      return { name: file.nameOn(wish), content: await file.write(context.analyst, wish) };
    })
      .then(({ name, content }) => {
        response.attachment(name).type(file.mediaType).setHeader('Cache-Control', 'no-store');
        response.send(typeof content === 'string' ? content : Buffer.from(content));
      })
      .catch((error: unknown) => refuse(request, response, error));
  };
}

/** @throws ProblemError `badRequest` when the address says something that is not understood; `notAllowed` */
function wishOf(request: Request, communityId: string, file: ExportedFile, context: Context): FileWish {
  const { language, access, viewer } = context;
  const [usual] = file.contents;
  const { of = usual } = request.query;
  const content = file.contents.find((each) => each === of);
  if (!content) throw new ProblemError({ code: 'badRequest', field: 'of' });
  const today = context.today();
  const view = file.hasPersons ? access.viewOf('export', communityId) : null;
  const selection =
    content === 'network'
      ? selectionInAddress(request.query, communityId)
      : { communityId, asKnownOn: knownOnInAddress(request.query) };
  const leaving = { viewer, today, isPseudonymous: view?.kind === 'pseudonymous', selection };
  return {
    selection,
    content,
    language,
    today,
    mark: view ? exportMark(leaving).map((sentence) => context.say(sentence)) : [],
  };
}
