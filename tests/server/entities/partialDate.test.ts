import { describe, expect, it } from 'vitest';
import {
  daysBetween,
  firstDay,
  holdsIn,
  isPartialDate,
  lastDay,
} from '../../../server/entities/partialDate.ts';

describe('partial dates', () => {
  it.each(['2026', '2026-03', '2026-03-05', '2024-02-29', '0001'])('takes %s', (text) =>
    expect(isPartialDate(text)).toBe(true),
  );
  it.each(['', '26', '2026-3', '2026-13', '2026-00', '2026-02-29', '2026-03-05T10:00', '0000', ' 2026'])(
    'refuses "%s"',
    (text) => expect(isPartialDate(text)).toBe(false),
  );

  it('means the whole span', () => {
    expect([firstDay('2026'), lastDay('2026')]).toEqual(['2026-01-01', '2026-12-31']);
    expect([firstDay('2024-02'), lastDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
    expect([firstDay('2026-03-05'), lastDay('2026-03-05')]).toEqual(['2026-03-05', '2026-03-05']);
  });

  it('counts days across the change of clocks and years', () => {
    expect(daysBetween('2025-12-31', '2026-01-01')).toBe(1);
    expect(daysBetween('2026-10-01', '2026-11-01')).toBe(31);
    expect(daysBetween('2026-03-05', '2026-03-01')).toBe(-4);
  });

  it.each([
    // held from, held through, asked from, asked to, whether some day is common
    ['2024', '2025-06', '2025-06-30', '2025-06-30', true],
    ['2024', '2025-06', '2025-07-01', '2025-07-01', false],
    ['2024', null, '2023', '2023', false],
    ['2024', null, '2024', '2024', true],
    [null, null, '1990', '1990', true],
    ['2026-05-10', null, '2026-05', '2026-05', true],
    ['2026-05-10', null, '2026-05-09', '2026-05-09', false],
    ['2024', '2024', null, '2023-12-31', false],
    ['2024', '2024', '2024-12-31', null, true],
  ] as const)('from %s through %s, asked %s to %s: %s', (validFrom, validTo, from, to, holds) =>
    expect(holdsIn(validFrom, validTo, from, to)).toBe(holds),
  );
});
