import { decodeText, isText, textStart } from '../decodeText.ts';
import type { FileFormat, RawTable } from '../fileFormat.ts';
import { importLimits, megabyte } from '../limits.ts';
import { ProblemError } from '../../entities/problem.ts';
import { observationsOf } from '../siena/observations.ts';
import { sienaFiles } from '../siena/sienaFiles.ts';
import { zipOf } from '../zipFile.ts';

const number = /^(?:NA|-?\d+(?:\.\d+)?(?:[eE][-+]?\d{1,3})?)$/;
const isOfNumbers = (cells: readonly string[]): boolean => cells.every((cell) => number.test(cell));
const cellsOf = (line: string): string[] => line.trim().split(/[ \t]+/);

/** Whether a text is nothing but numbers (or NA) parted by spaces, as many in each line, at least two of them. */
function isMatrix(start: string, isWhole: boolean): boolean {
  const lines = start.split(/\r\n|\n|\r/);
  const whole = (isWhole || lines.length < 2 ? lines : lines.slice(0, -1)).filter(
    (line) => line.trim() !== '',
  );
  const rows = whole.map(cellsOf);
  const width = rows[0]?.length ?? 0;
  const isCut = !isWhole && lines.length < 2;
  if (isCut) return width > 1 && isOfNumbers(rows[0]!.slice(0, -1));
  return rows.length > 1 && width > 1 && rows.every((row) => row.length === width && isOfNumbers(row));
}

const looked = 8_192;

function read(bytes: Uint8Array, file: string): RawTable {
  const { text, encoding } = decodeText(bytes);
  const rows: string[][] = [];
  let cells = 0;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const row = line.trim() === '' ? [] : cellsOf(line);
    rows.push(row);
    cells += row.length;
    if (cells > importLimits.sheetCells)
      throw new ProblemError({ code: 'tooMany', parameters: { max: importLimits.sheetCells } });
    if (rows.length > importLimits.rows)
      throw new ProblemError({ code: 'tooManyRows', parameters: { max: importLimits.rows } });
  }
  return { file, sheet: null, encoding, rows };
}

/**
 * Files of RSiena. In: matrices, lists of ties and covariates of plain numbers, which `fileSets/siena.ts` puts together. Out: a zip of them.
 * They lose strengths, negative ties, and whatever is no tie between persons; dates but for the moments.
 */
export const rsienaFormat: FileFormat = {
  id: 'rsiena',
  wording: { zh: ['RSiena 矩阵'], en: ['RSiena matrices'] },
  mediaType: 'application/zip',
  extensions: ['zip', 'dat', 'prn'],
  reading: {
    isText: true,
    mostBytes: 100 * megabyte,
    recognises: (bytes) => {
      const start = textStart(bytes, looked);
      return isMatrix(start, start.length < looked) && isText(bytes);
    },
    read: async (bytes, name) => [read(bytes, name)],
  },
  writing: {
    holds: 'community',
    hint: {
      zh: ['研究用：每一轮调查（或每年年底）一个矩阵，附读入 R 的脚本'],
      en: [
        'For research: a matrix for each survey wave (or year’s end), with a script that reads them into R',
      ],
    },
    write(network) {
      const files = sienaFiles(network, { observations: observationsOf(network), structuralZeros: false });
      return zipOf({ files, writtenOn: network.writtenOn, remarks: network.mark });
    },
  },
};
