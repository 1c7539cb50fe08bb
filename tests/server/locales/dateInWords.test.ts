import { describe, expect, it } from 'vitest';
import { dateInWords } from '../../../server/locales/dateInWords.ts';
import { fillGaps } from '../../../server/locales/fillGaps.ts';

describe('dateInWords', () => {
  it('writes a day and a month as the language does', () => {
    expect(dateInWords('2026-05-01', 'zh')).toBe('2026年5月1日');
    expect(dateInWords('2026-05-01', 'en')).toBe('May 1, 2026');
    expect(dateInWords('2025-06', 'zh')).toBe('2025年6月');
    expect(dateInWords('2025-06', 'en')).toBe('June 2025');
  });

  it('leaves every other text to itself', () => {
    for (const text of ['2026', '2026-13', '12-10-09', '3号楼', '2026-05-01 起', '']) {
      expect(dateInWords(text, 'zh')).toBeNull();
      expect(fillGaps('{text}', { text }, () => '', 'zh')).toBe(text);
    }
  });
});
