import { expect, it } from 'vitest';
import { readChange, reliableDifference } from '../../../../server/analysis/instruments/reliableChange.ts';

it('asks for 1.96 times the standard error of a difference', () => {
  // Jacobson & Truax 1991: SD 7.5 and reliability 0.80 give a standard error of 3.35, of a difference of 4.74; 47.5 after
  // 32.5 is 3.16 of these.
  const bound = reliableDifference({ standardDeviation: 7.5, reliability: 0.8 });
  expect(bound / 1.96).toBeCloseTo(4.74, 2);
  expect((47.5 - 32.5) / (bound / 1.96)).toBeCloseTo(3.16, 2);
  // By hand: 1.96 × 10 × √2.
  expect(reliableDifference({ standardDeviation: 10, reliability: 0 })).toBeCloseTo(27.7186, 4);
});

it('claims a change only beyond that', () => {
  expect(readChange(9.7, 9.6)).toBe('more');
  expect(readChange(-9.7, 9.6)).toBe('less');
  expect(readChange(9.6, 9.6)).toBe('unsure');
  expect(readChange(0, 9.6)).toBe('unsure');
  expect(readChange(30, null)).toBe('unknown');
});
