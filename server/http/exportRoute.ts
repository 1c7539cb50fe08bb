import type { Request, RequestHandler } from 'express';
import { ProblemError } from '../entities/problem.ts';
import type { Context, Services } from '../graphql/context.ts';
import { exportedFiles, type ExportedFile, type FileWish } from '../inquiry/exportedFiles.ts';
import { exportMark } from './exportMark.ts';
import { answerLeavingFile } from './leavingFile.ts';
import { refuse } from './refusals.ts';
import { knownOnInAddress, selectionInAddress } from './selectionAddress.ts';

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
    const leaving = { what: file.id, communityId, hasPersons: file.hasPersons };
    answerLeavingFile(services, request, response, leaving, async (context) => {
      const wish = wishOf(request, communityId, file, context);
      const content = await file.write(context.analyst, wish);
      return { name: file.nameOn(wish), mediaType: file.mediaType, content };
    });
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
