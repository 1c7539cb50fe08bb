import { dateOf } from '../dateCell.ts';
import { textOf, type RawCell } from '../cells.ts';

/** A span of time in which something held. A side that is open is null. */
export interface Spell {
  readonly from: string | null;
  readonly to: string | null;
  /** What held then, where the cell tells; else null. */
  readonly value: string | null;
}

const bracket = /[[(]\s*([^\])]*)[\])]/g;
const day = 86_400_000;
/** Smaller numbers are years or steps, larger ones count milliseconds since 1970. */
const leastMilliseconds = 400 * day;

/** A bound as a date: dates with or without a time, years as Gephi writes them (2013.0), milliseconds since 1970. */
function boundOf(text: string): string | null {
  const word = text.trim().replace(/^"|"$/g, '');
  if (word === '' || /^[-+]?infinity$/i.test(word)) return null;
  const number = Number(word);
  if (!Number.isNaN(number) && Math.abs(number) >= leastMilliseconds)
    return new Date(number).toISOString().slice(0, 10);
  if (/^\d{4}\.0+$/.test(word)) return word.slice(0, 4);
  return dateOf(word.replace(/^(\d{4}-\d{2}-\d{2})T.*$/, '$1')) ?? word;
}

/**
 * The spells of a cell of Gephi, `<[2013, 2015]; [2017, 2018]>` or `<[2013, 2015, 2.5]>`; a single date is a point in time.
 * Null when the cell holds no such thing. A bound that is no date stays as it is written.
 */
export function spellsOf(cell: RawCell | undefined): readonly Spell[] | null {
  const text = textOf(cell);
  if (!/^<?\s*[[(].*[\])]\s*>?$/s.test(text)) return null;
  return [...text.matchAll(bracket)].map(([, inside = '']) => {
    const [from = '', to, ...value] = inside.split(',');
    return {
      from: boundOf(from),
      to: boundOf(to ?? from),
      value: value.length === 0 ? null : value.join(',').trim().replace(/^"|"$/g, ''),
    };
  });
}

/** The value that held last, of a cell that tells values for spells; the cell itself when it tells none. */
export function lastValue(cell: RawCell | undefined): RawCell {
  const spells = spellsOf(cell)?.filter(({ value }) => value !== null) ?? [];
  if (spells.length === 0) return cell ?? null;
  const last = spells.reduce((latest, spell) => ((spell.from ?? '') >= (latest.from ?? '') ? spell : latest));
  return last.value;
}
