import type { RequestHandler } from 'express';
import { validate as isUuid } from 'uuid';
import { loggedAct } from '../audit/loggedAct.ts';
import { ProblemError } from '../entities/problem.ts';
import { sheetFormats } from '../exchange/sheetFile.ts';
import type { Context, Services } from '../graphql/context.ts';
import { makeContext } from '../graphql/makeContext.ts';
import { writtenSheet } from '../inquiry/writtenSheet.ts';
import { exportMark } from './exportMark.ts';
import { languageOf, refuse } from './refusals.ts';
import { isMadeByBrowser, readSheetRequest, type SheetRequest } from './sheetRequest.ts';
import { viewerOf } from './signedIn.ts';

/** So many are named in the log, one by one; of more it says that they are all. */
const mostNamed = 1_000;

/**
 * POST /sheet/<community>, JSON as `SheetRequest`: makes a file of what a page shows. Of a picture or a text, which the browser makes
 * itself, the answer is `{mark}`: the lines that stand in it. Either is in the log before it leaves.
 */
export function sheetRoute(services: Services): RequestHandler {
  return (request, response) => {
    const context = makeContext(services, languageOf(request), viewerOf(response));
    const communityId = String(request.params.communityId);
    const { language, today } = { language: context.language, today: context.today() };
    asked(request.body, communityId, context)
      .then(async ({ sheet, remarks }) => {
        response.setHeader('Cache-Control', 'no-store');
        if (isMadeByBrowser(sheet.format)) return void response.json({ mark: remarks });
        const { title, columns, rows, format, more } = sheet;
        const table = { header: columns, rows };
        const content = await writtenSheet(
          { title, table, more: more.map(furtherSheet), remarks, language },
          format,
        );
        const { mediaType, extensions } = sheetFormats[format];
        const name = `linli-${sheet.what.replace(':', '-')}-${today}.${extensions[0]}`;
        response.attachment(name).type(mediaType);
        response.send(typeof content === 'string' ? content : Buffer.from(content));
      })
      .catch((error: unknown) => refuse(request, response, error));
  };
}

const furtherSheet = ({ title, columns, rows }: SheetRequest['more'][number]) => ({
  name: title,
  table: { header: columns, rows },
});

interface AskedSheet {
  readonly sheet: SheetRequest;
  /** What it shows, of which community, and where persons are in it, who took it away. */
  readonly remarks: readonly string[];
}

/** What is asked for, if it may leave; it is in the log then. @throws ProblemError `badRequest`, `notAllowed`, `notFound` */
async function asked(body: unknown, communityId: string, context: Context): Promise<AskedSheet> {
  const sheet = readSheetRequest(body);
  const { personIds } = sheet;
  const event = {
    accountId: context.viewer.accountId,
    action: 'export',
    what: [isMadeByBrowser(sheet.format) ? sheet.what : `${sheet.format}:${sheet.what}`],
    communityId: isUuid(communityId) ? communityId : null,
    personIds: personIds !== 'all' && personIds.length > mostNamed ? 'all' : personIds,
  } as const;
  return loggedAct(context.audit, event, async () => {
    const { access, loaders } = context;
    if (!isUuid(communityId) || !access.knows(communityId))
      throw new ProblemError({ code: 'notFound', field: 'communityId' });
    const hasPersons = personIds.length > 0;
    demandSheet(hasPersons, communityId, context);
    await demandPersonsOf(communityId, event.personIds, context);
    const community = await loaders.node.load(communityId);
    if (community?.label !== 'Community') throw new ProblemError({ code: 'notFound', field: 'communityId' });
    return {
      sheet,
      remarks: [community.displayName, ...sheet.about, ...(hasPersons ? markOf(communityId, context) : [])],
    };
  });
}

/** Who sees counts or organizations may take such lists away; lists of persons, who may export. @throws ProblemError `notAllowed` */
function demandSheet(hasPersons: boolean, communityId: string, { access }: Context): void {
  if (hasPersons) return access.demand('export', communityId);
  if (!access.may('organization', communityId)) access.demand('aggregate', communityId);
}

/**
 * The log must name nobody of elsewhere. Pseudonyms are in no store: under them it has what was given.
 * @throws ProblemError `badRequest`
 */
async function demandPersonsOf(
  communityId: string,
  personIds: readonly string[] | 'all',
  { access, loaders }: Context,
): Promise<void> {
  if (personIds === 'all' || personIds.length === 0) return;
  if (access.viewOf('export', communityId).kind === 'pseudonymous') return;
  const nodes = await loaders.node.loadMany(personIds);
  const isHere = nodes.every(
    (node) => node !== null && 'communityId' in node && node.communityId === communityId,
  );
  if (!isHere) throw new ProblemError({ code: 'badRequest', field: 'personIds' });
}

function markOf(communityId: string, { access, viewer, today, say }: Context): string[] {
  const isPseudonymous = access.viewOf('export', communityId).kind === 'pseudonymous';
  return exportMark({ viewer, today: today(), isPseudonymous }).map(say);
}
