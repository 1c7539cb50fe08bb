import type { CommunityRecord } from '../entities/communityRecord.ts';
import type { Language } from '../entities/wording.ts';
import { writeCsv } from './formats/csv.ts';
import { communityFile, type FileOptions } from './networkFileOf.ts';
import { actorTable, tieTable, type WrittenTable } from './networkTables.ts';

/** Tables have no room for a mark: a remark above the header would disturb whoever reads them. */
const inTables = (language: Language): FileOptions => ({
  language,
  writtenOn: '',
  mark: [],
  wavesApart: true,
});

const csvOf = ({ header, rows }: WrittenTable): string => writeCsv(header, rows);

/** The nodes of a community as CSV. See `actorTable`. */
export const writeActors = (record: CommunityRecord, { language }: { readonly language: Language }): string =>
  csvOf(actorTable(communityFile(record, inTables(language))));

/** The ties of a community as CSV. See `tieTable`. */
export const writeTies = (record: CommunityRecord): string =>
  csvOf(tieTable(communityFile(record, inTables('zh'))));
