import { describe, expect, it } from 'vitest';
import { lineSentences, shown } from '../../../../../server/analysis/evolution/series/lineSentences.ts';
import type { SeriesWindow } from '../../../../../server/analysis/evolution/series/windows.ts';
import { languages } from '../../../../../server/entities/wording.ts';
import { say } from '../../../../../server/locales/index.ts';

const window = (to: string, name: string | null = null): SeriesWindow => ({
  key: to,
  from: to,
  to,
  waveId: null,
  name,
  selection: { communityId: 'community' },
});
const windows = [window('2026-01-31'), window('2026-02-28'), window('2026-03-31', '第三次')];
const none = [null, null, null];
const said = (values: (number | null)[], low: (number | null)[] = none, high: (number | null)[] = none) =>
  lineSentences(windows, { values, low, high }).map((sentence) => say(sentence, 'en'));

describe('lineSentences', () => {
  it('says where a line went, and its largest step', () => {
    expect(said([0.0101, 0.0102, 0.02])).toEqual([
      'Rose from 0.0101 (January 31, 2026) to 0.02 (第三次).',
      'The largest step was between February 28, 2026 and 第三次: from 0.0102 to 0.02.',
    ]);
    expect(said([3, 5, 1])[0]).toBe('Fell from 3 (January 31, 2026) to 1 (第三次).');
  });

  it('does not take rounding for change', () => {
    expect(said([0.3, 0.1 + 0.2, 0.3])).toEqual([
      '0.3 at January 31, 2026 and 0.3 at 第三次: the same at both ends.',
    ]);
  });

  it('says what is missing', () => {
    expect(said([null, null, null])).toEqual(['No window has a value.']);
    expect(said([null, 2, null])).toEqual([
      'Only one window has a value: 2 (February 28, 2026).',
      '2 windows have no value: the line is broken there.',
    ]);
  });

  it('counts how often a line leaves the range by chance', () => {
    expect(said([1, 2, 3], [1, 1, 1], [1, 2.5, 2.5]).at(-1)).toBe(
      'Compared with networks made by chance in 3 windows: above their range in 1, below it in 0.',
    );
  });

  it('says so where chance cannot give anything else', () => {
    expect(said([1, 2, 3], [1, 2, 3], [1, 2, 3]).at(-1)).toMatch(/nothing to compare/);
  });

  it('leaves no gap in either language', () => {
    for (const language of languages)
      for (const sentence of lineSentences(windows, { values: [1, null, 3], low: none, high: none }))
        expect(say(sentence, language)).not.toMatch(/[{}]/);
  });

  it('keeps three digits that count', () => {
    expect(shown(0.000123456)).toBe('0.000123');
    expect(shown(12.3456)).toBe('12.3');
    expect(shown(1234.56)).toBe('1234.6');
  });
});
