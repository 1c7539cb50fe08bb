import { firstDay, lastDay } from '../../entities/partialDate.ts';
import type { FileFormat } from '../fileFormat.ts';
import type { FileTie, NetworkFile } from '../networkFile.ts';
import { actorTable, tieTable } from '../networkTables.ts';
import { zipOf } from '../zipFile.ts';
import { writeCsv, type CsvValue } from './csv.ts';

/** The span of a tie as Gephi writes it, bounds included; empty where no date is known. */
function timeset({ validFrom, validTo }: FileTie): string | null {
  if (validFrom === null && validTo === null) return null;
  const from = validFrom === null ? '-Infinity' : firstDay(validFrom);
  const to = validTo === null ? 'Infinity' : lastDay(validTo);
  return `<[${from}, ${to}]>`;
}

/** Id and label first, under the names that Gephi knows them by; a tie’s own columns follow as further facts. */
function nodesText(network: NetworkFile): string {
  const { header, rows } = actorTable(network);
  const [, kind = 'kind', , ...others] = header;
  const written = rows.map(([id = null, word = null, name = null, ...cells]): CsvValue[] => [
    id,
    name,
    word,
    ...cells,
  ]);
  return writeCsv(['Id', 'Label', kind, ...others], written, { bom: false });
}

/** Columns of `tieTable` that Gephi has under names of its own. */
const renamed = ['source', 'target', 'weight'];

function edgesText(network: NetworkFile): string {
  const { header, rows } = tieTable({ ...network, tiesToCommunity: [] });
  const kept = header.flatMap((name, index) => (renamed.includes(name) ? [] : [{ name, index }]));
  const written = rows.map((cells, i): CsvValue[] => {
    const tie = network.ties[i]!;
    return [
      tie.source,
      tie.target,
      tie.directed ? 'Directed' : 'Undirected',
      tie.weight,
      timeset(tie),
      ...kept.map(({ index }) => cells[index] ?? null),
    ];
  });
  return writeCsv(
    ['Source', 'Target', 'Type', 'Weight', 'timeset', ...kept.map(({ name }) => name)],
    written,
    {
      bom: false,
    },
  );
}

/** Nodes and edges for Gephi’s data laboratory. They lose ties to the community itself; ids of ties follow from what a tie says. */
export const gephiCsvFormat: FileFormat = {
  id: 'gephiCsv',
  wording: { zh: ['Gephi 表格（点、边）'], en: ['Gephi spreadsheets (nodes, edges)'] },
  mediaType: 'application/zip',
  extensions: ['zip'],
  writing: {
    holds: 'network',
    hint: {
      zh: ['在 Gephi 的“数据资料”里先导入 nodes.csv，再导入 edges.csv；带日期'],
      en: ['In Gephi’s data laboratory import nodes.csv, then edges.csv; with dates'],
    },
    write(network) {
      const files = { 'nodes.csv': nodesText(network), 'edges.csv': edgesText(network) };
      return zipOf({ files, writtenOn: network.writtenOn, remarks: network.mark });
    },
  },
};
