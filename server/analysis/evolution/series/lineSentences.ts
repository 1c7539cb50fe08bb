import type { Sentence } from '../../../entities/sentence.ts';
import type { SeriesWindow } from './windows.ts';

/** The values of a line, one for each window, and the range by chance where it was asked for. */
export interface SeriesValues {
  readonly values: readonly (number | null)[];
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
}

/** Values that differ by less are the same value added up in another order. */
const rounding = 1e-9;

/** How a window is called in a sentence: a round by its name, any other by its last day. */
export const windowName = ({ name, to, key }: SeriesWindow): string => name ?? to ?? key;

/**
 * What a line says: from where to where it went, its largest step, how often it leaves what chance gives, and how many
 * windows have no value. O(windows).
 */
export function lineSentences(
  windows: readonly SeriesWindow[],
  { values, low, high }: SeriesValues,
): Sentence[] {
  const defined = values.flatMap((value, window) => (value === null ? [] : [{ value, window }]));
  const at = (window: number): string => windowName(windows[window]!);
  if (defined.length === 0) return [{ text: 'series.undefined' }];
  const [first, last] = [defined[0]!, defined.at(-1)!];
  const sentences: Sentence[] =
    defined.length === 1
      ? [{ text: 'series.once', parameters: { at: at(first.window), value: shown(first.value) } }]
      : [
          {
            text: `series.${direction(first.value, last.value)}`,
            parameters: {
              from: at(first.window),
              to: at(last.window),
              before: shown(first.value),
              after: shown(last.value),
            },
          },
        ];
  const steps = defined.slice(1).map((later, i) => ({ earlier: defined[i]!, later }));
  const largest = steps.reduce<(typeof steps)[number] | null>(
    (best, step) => (best === null || sizeOf(step) > sizeOf(best) + rounding ? step : best),
    null,
  );
  if (largest && steps.length > 1 && direction(largest.earlier.value, largest.later.value) !== 'level')
    sentences.push({
      text: 'series.largestStep',
      parameters: {
        from: at(largest.earlier.window),
        to: at(largest.later.window),
        before: shown(largest.earlier.value),
        after: shown(largest.later.value),
      },
    });
  const compared = defined.filter(
    ({ window }) => (low[window] ?? null) !== null && (high[window] ?? null) !== null,
  );
  const isFixed = compared.every(({ window }) => high[window]! - low[window]! <= rounding);
  if (compared.length > 0 && isFixed) sentences.push({ text: 'series.fixed' });
  if (compared.length > 0 && !isFixed)
    sentences.push({
      text: 'series.chance',
      parameters: {
        all: compared.length,
        above: compared.filter(({ value, window }) => value > high[window]! + rounding).length,
        below: compared.filter(({ value, window }) => value < low[window]! - rounding).length,
      },
    });
  const gaps = values.length - defined.length;
  if (gaps > 0) sentences.push({ text: 'series.gaps', parameters: { count: gaps } });
  return sentences;
}

const sizeOf = ({ earlier, later }: { earlier: { value: number }; later: { value: number } }): number =>
  Math.abs(later.value - earlier.value);

function direction(before: number, after: number): 'rose' | 'fell' | 'level' {
  const margin = rounding * Math.max(1, Math.abs(before), Math.abs(after));
  if (Math.abs(after - before) <= margin) return 'level';
  return after > before ? 'rose' : 'fell';
}

/** Three digits that count: a small share must not become 0. */
export const shown = (value: number): string =>
  String(Math.abs(value) >= 100 ? Math.round(value * 10) / 10 : Number(value.toPrecision(3)));
