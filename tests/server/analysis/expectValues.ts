import { expect } from 'vitest';

/** Every expected value is found, to the given number of decimals; null only where null is expected. */
export function expectValues(
  found: Readonly<Record<string, number | null>>,
  expected: Readonly<Record<string, number | null>>,
  digits = 9,
): void {
  for (const [key, value] of Object.entries(expected)) {
    if (value === null) expect(found[key], key).toBeNull();
    else expect(found[key], key).toBeCloseTo(value, digits);
  }
}
