import { dayOfNumber } from '../../graph/daySpan.ts';
import { writeCsv, type CsvValue } from '../formats/csv.ts';
import type { PackageSpells } from './packageSpells.ts';

/** When the moments were, in the numbers of the spells and as days. */
export function timeTable({ unit, start, end, moments }: PackageSpells): string {
  const rows = moments.map((moment, i): CsvValue[] => [
    i + 1,
    unit,
    start,
    end,
    moment.start,
    moment.end,
    unit === 'day' ? dayOfNumber(moment.start) : null,
    unit === 'day' ? dayOfNumber(moment.end - 1) : null,
  ]);
  const header = ['moment', 'unit', 'start', 'end', 'moment_start', 'moment_end', 'first_day', 'last_day'];
  return writeCsv(header, rows, { bom: false });
}

const line = (cells: readonly (string | number)[]): string => `${cells.join('\t')}\n`;
const logical = (value: boolean): string => (value ? 'TRUE' : 'FALSE');

/** Spells of ties as networkDynamic takes them; rows of actors from 1. */
export const spellsText = ({ ties }: PackageSpells): string =>
  [
    line(['onset', 'terminus', 'tail', 'head', 'onset.censored', 'terminus.censored', 'network']),
    ...ties.map(({ onset, terminus, from, to, onsetCensored, terminusCensored, network }) =>
      line([onset, terminus, from + 1, to + 1, logical(onsetCensored), logical(terminusCensored), network]),
    ),
  ].join('');

/** Spells of actors as networkDynamic takes them. */
export const vertexSpellsText = ({ actors }: PackageSpells): string =>
  [
    line(['onset', 'terminus', 'vertex.id', 'onset.censored', 'terminus.censored']),
    ...actors.flatMap((spells, row) =>
      spells.map(({ onset, terminus, onsetCensored, terminusCensored }) =>
        line([onset, terminus, row + 1, logical(onsetCensored), logical(terminusCensored)]),
      ),
    ),
  ].join('');
