import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../../server/entities/compareTexts.ts';

describe('compareTexts', () => {
  it('orders dates and ids by their letters, and tells equal ones', () => {
    expect(['2026-10', '2026-09-30', '2026-09'].toSorted(compareTexts)).toEqual([
      '2026-09',
      '2026-09-30',
      '2026-10',
    ]);
    // Not as people expect names: capitals come first, digits one by one.
    expect(['a10', 'a2', 'B1'].toSorted(compareTexts)).toEqual(['B1', 'a10', 'a2']);
    expect(compareTexts('x', 'x')).toBe(0);
  });
});
