import type { FileFormat } from '../fileFormat.ts';
import { actorTable, tieTable } from '../networkTables.ts';
import { zipOf } from '../zipFile.ts';
import { writeCsv } from './csv.ts';

/** The two tables that import reads back, as CSV in one zip. Loses nothing that a network file has, save ids of ties. */
export const csvTablesFormat: FileFormat = {
  id: 'csvTables',
  wording: { zh: ['CSV 表格（两张，打包）'], en: ['CSV tables (two, zipped)'] },
  mediaType: 'application/zip',
  extensions: ['zip'],
  writing: {
    holds: 'community',
    hint: {
      zh: ['一张“有谁”，一张“什么关系”，UTF-8；Excel、R、Python 都能打开，也能再导回来'],
      en: ['One table of who is there, one of ties, in UTF-8; for Excel, R or Python, and to read back in'],
    },
    write(network) {
      const [actors, ties] = [actorTable(network), tieTable(network)];
      const files = {
        'actors.csv': writeCsv(actors.header, actors.rows),
        'ties.csv': writeCsv(ties.header, ties.rows),
      };
      return zipOf({ files, writtenOn: network.writtenOn, remarks: network.mark });
    },
  },
};
