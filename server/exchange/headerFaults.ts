import { actorColumns, columnsCalled, tieColumns } from './columnWords.ts';
import { importLimits } from './limits.ts';
import type { Fault } from './problemLog.ts';

/** What is wrong with a header that no shape of sheets understands. */
export function meaningFault(headers: readonly string[]): Fault {
  const ties = columnsCalled(tieColumns, headers);
  const actors = columnsCalled(actorColumns, headers);
  if (ties.has('source') || ties.has('target')) {
    return {
      code: 'missingColumn',
      field: ties.has('source') ? 'target' : 'source',
      parameters: { column: ties.has('source') ? 'target' : 'source' },
    };
  }
  if (actors.has('label') || actors.has('kind')) {
    return { code: 'missingColumn', field: 'id', parameters: { column: 'id' } };
  }
  const looksLikeData = headers.some((header) => header !== '' && Number.isFinite(Number(header)));
  return {
    code: looksLikeData ? 'noHeader' : 'unknownTable',
    value: headers.filter((header) => header !== '').join(', '),
  };
}

function sizeFault(headers: readonly string[], rows: number): Fault | null {
  if (rows > importLimits.rows) return { code: 'tooManyRows', parameters: { max: importLimits.rows } };
  if (headers.length > importLimits.columns)
    return { code: 'tooManyColumns', parameters: { max: importLimits.columns } };
  return null;
}

/** Faults of the names of the columns. */
function nameFaults(headers: readonly string[]): Fault[] {
  const repeated = headers.filter((header, i) => header !== '' && headers.indexOf(header) !== i);
  const long = headers.filter((header) => header.length > importLimits.headerLength);
  return [
    ...[...new Set(repeated)].map((value): Fault => ({
      code: 'duplicateColumn',
      column: value.slice(0, importLimits.shownValue),
      value,
    })),
    ...long.map((value): Fault => ({
      code: 'tooLong',
      value,
      parameters: { max: importLimits.headerLength },
    })),
  ];
}

/** Everything for which a table with this header, whatever it means, and as many rows below it cannot be taken. */
export function headerFaults(headers: readonly string[], rows: number): readonly Fault[] {
  const size = sizeFault(headers, rows);
  return size ? [size] : nameFaults(headers);
}
