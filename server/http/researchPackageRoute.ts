import type { Request, RequestHandler, Response } from 'express';
import { validate as isUuid } from 'uuid';
import { loggedAct } from '../audit/loggedAct.ts';
import type { Moment } from '../entities/moment.ts';
import { isPartialDate } from '../entities/partialDate.ts';
import { ProblemError } from '../entities/problem.ts';
import {
  packageAttributes,
  packageLimits,
  type ResearchPackageOptions,
} from '../entities/researchPackage.ts';
import { writeCsv } from '../exchange/formats/csv.ts';
import type { Context, Services } from '../graphql/context.ts';
import { makeContext } from '../graphql/makeContext.ts';
import { version } from '../version.ts';
import { exportMark } from './exportMark.ts';
import { untilHangUp } from './hangUp.ts';
import { languageOf, refuse } from './refusals.ts';
import { selectionInAddress, type AddressQuery } from './selectionAddress.ts';
import { viewerOf } from './signedIn.ts';

interface Leaving {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
}

/** Answers a file that leaves, once it is in the audit log whose data it holds. */
function leavingRoute(
  services: Services,
  what: string,
  write: (request: Request, communityId: string, context: Context) => Promise<Leaving>,
): RequestHandler {
  return (request: Request, response: Response) => {
    const { communityId } = request.params;
    const known = typeof communityId === 'string' ? communityId : '';
    const waiting = { signal: untilHangUp(response).signal };
    const context = makeContext(services, languageOf(request), viewerOf(response), waiting);
    const event = {
      accountId: context.viewer.accountId,
      action: 'export',
      what: [what],
      communityId: isUuid(known) ? known : null,
      personIds: 'all',
    } as const;
    loggedAct(context.audit, event, () => write(request, known, context))
      .then(({ name, mediaType, content }) => {
        response.attachment(name).type(mediaType).setHeader('Cache-Control', 'no-store');
        response.send(typeof content === 'string' ? content : Buffer.from(content));
      })
      .catch((error: unknown) => refuse(request, response, error));
  };
}

/**
 * GET /export/<community>/research-package.zip: a selection at several moments under the pseudonyms of the account; see
 * `packageInAddress` for the words of the address.
 */
export const researchPackageRoute = (services: Services): RequestHandler =>
  leavingRoute(services, 'research-package.zip', async (request, communityId, context) => {
    const { analyst, language, viewer, say, today } = context;
    const day = today();
    const mark = exportMark({ viewer, today: day, isPseudonymous: true }).map((sentence) => say(sentence));
    const content = await analyst.ask('researchPackage', selectionInAddress(request.query, communityId), {
      options: packageInAddress(request.query),
      language,
      versions: { linli: version, node: process.version },
      mark,
    });
    return { name: `linli-research-package-${day}.zip`, mediaType: 'application/zip', content };
  });

/**
 * GET /export/<community>/research-package-key.csv: who stands behind the pseudonyms of the account, to be kept apart from its packages.
 * For who may see names and take data away.
 */
export const researchKeyRoute = (services: Services): RequestHandler =>
  leavingRoute(services, 'research-package-key.csv', async (_request, communityId, context) => {
    const { access, analyst, today } = context;
    const day = today();
    const { key } = access.researchView('export', communityId);
    const rows = await analyst.ask('pseudonymTable', { communityId }, { key, today: day });
    const header = ['code', 'pseudonym', 'kind', 'id', 'externalId', 'name'];
    const content = writeCsv(
      header,
      rows.map((row) => [row.code, row.pseudonym, row.label, row.id, row.externalId, row.name]),
    );
    return {
      name: `linli-research-package-key-${day}.csv`,
      mediaType: 'text/csv; charset=utf-8',
      content,
    };
  });

const wrong = (field: string): ProblemError => new ProblemError({ code: 'badRequest', field });

function textOf(query: AddressQuery, key: string): string {
  const value = query[key] ?? '';
  if (typeof value !== 'string') throw wrong(key);
  return value;
}

function momentOf(word: string): Moment {
  if (word.startsWith('wave.')) return { waveId: word.slice('wave.'.length) };
  if (!isPartialDate(word)) throw wrong('moments');
  return { date: word };
}

function numberOf(query: AddressQuery, key: 'k' | 'seed', usual: number): number {
  const text = textOf(query, key);
  if (text === '') return usual;
  if (!/^\d{1,10}$/.test(text)) throw wrong(key);
  return Number(text);
}

function switchOf(query: AddressQuery, key: string): boolean {
  const text = textOf(query, key);
  if (text !== '' && text !== '0' && text !== '1') throw wrong(key);
  return text === '1';
}

/**
 * The options that an address names: `moments` (dates, and `wave.` with an id, parted by commas), `attributes`, `k`, `seed`, `given=1`
 * (ties of social workers are given), `everyone=1`. @throws ProblemError `badRequest`
 */
export function packageInAddress(query: AddressQuery): ResearchPackageOptions {
  const words = (key: string): string[] => textOf(query, key).split(',').filter(Boolean);
  const moments = words('moments');
  if (moments.length > packageLimits.moments) throw wrong('moments');
  const attributes = words('attributes');
  if (!attributes.every((word) => (packageAttributes as readonly string[]).includes(word)))
    throw wrong('attributes');
  return {
    moments: moments.map(momentOf),
    attributes: packageAttributes.filter((id) => attributes.includes(id)),
    k: numberOf(query, 'k', 5),
    seed: numberOf(query, 'seed', 1),
    professionalsGiven: switchOf(query, 'given'),
    everyone: switchOf(query, 'everyone'),
  };
}
