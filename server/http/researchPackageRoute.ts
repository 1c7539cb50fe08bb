import type { Request, RequestHandler } from 'express';
import type { Moment } from '../entities/moment.ts';
import { isPartialDate } from '../entities/partialDate.ts';
import {
  packageAttributes,
  packageLimits,
  type ResearchPackageOptions,
} from '../entities/researchPackage.ts';
import { writeCsv } from '../exchange/formats/csv.ts';
import type { Context, Services } from '../graphql/context.ts';
import { known } from '../inquiry/exportedFiles.ts';
import { version } from '../version.ts';
import { exportMark } from './exportMark.ts';
import { answerLeavingFile, type LeavingFile } from './leavingFile.ts';
import {
  choicesOf,
  listOf,
  selectionInAddress,
  textOf,
  wrong,
  type AddressQuery,
} from './selectionAddress.ts';

/** Answers a file about everybody in the community of the address. */
const aboutEverybody =
  (
    services: Services,
    what: string,
    write: (request: Request, communityId: string, context: Context) => Promise<LeavingFile>,
  ): RequestHandler =>
  (request, response) => {
    const { communityId: id } = request.params;
    const communityId = typeof id === 'string' ? id : '';
    const leaving = { what, communityId, hasPersons: true };
    answerLeavingFile(services, request, response, leaving, (context) =>
      write(request, communityId, context),
    );
  };

/**
 * GET /export/<community>/research-package.zip: a selection at several moments under the pseudonyms of the account; see
 * `packageInAddress` for the words of the address.
 */
export const researchPackageRoute = (services: Services): RequestHandler =>
  aboutEverybody(services, 'research-package.zip', async (request, communityId, context) => {
    const { analyst, language, viewer, say, today } = context;
    const day = today();
    const selection = selectionInAddress(request.query, communityId);
    const leaving = { viewer, today: day, isPseudonymous: true, selection };
    const content = await analyst.ask('researchPackage', selection, {
      options: packageInAddress(request.query),
      language,
      versions: { linli: version, node: process.version },
      mark: exportMark(leaving).map((sentence) => say(sentence)),
    });
    const name = `linli-research-package-${day}${known(selection)}.zip`;
    return { name, mediaType: 'application/zip', content };
  });

/**
 * GET /export/<community>/research-package-key.csv: who stands behind the pseudonyms of the account, to be kept apart from its packages.
 * For who may see names and take data away.
 */
export const researchKeyRoute = (services: Services): RequestHandler =>
  aboutEverybody(services, 'research-package-key.csv', async (_request, communityId, context) => {
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

function momentOf(word: string): Moment {
  if (word.startsWith('wave.')) return { waveId: word.slice('wave.'.length) };
  if (!isPartialDate(word)) throw wrong('moments');
  return { date: word };
}

function numberOf(query: AddressQuery, key: 'k' | 'seed'): number {
  const text = textOf(query, key);
  if (text === null) return packageLimits[key].usual;
  if (!/^\d{1,10}$/.test(text)) throw wrong(key);
  return Number(text);
}

function switchOf(query: AddressQuery, key: string): boolean {
  const text = textOf(query, key);
  if (text !== null && text !== '0' && text !== '1') throw wrong(key);
  return text === '1';
}

/**
 * The options that an address names: `moments` (dates, and `wave.` with an id, parted by commas), `attributes`, `k`, `seed`, `given=1`
 * (ties of social workers are given), `everyone=1`. @throws ProblemError `badRequest`
 */
export function packageInAddress(query: AddressQuery): ResearchPackageOptions {
  const moments = listOf(query, 'moments');
  if (moments.length > packageLimits.moments) throw wrong('moments');
  const attributes = choicesOf(query, 'attributes', packageAttributes);
  return {
    moments: moments.map(momentOf),
    attributes,
    k: numberOf(query, 'k'),
    seed: numberOf(query, 'seed'),
    professionalsGiven: switchOf(query, 'given'),
    everyone: switchOf(query, 'everyone'),
  };
}
