import { describe, expect, it } from 'vitest';
import { disclosed, disclosedPart, disclosedSum, disclosedTotal } from '../../../server/access/smallCells.ts';

/** All ways to fill `cells` cells with 0 to `most`. */
function* fillings(cells: number, most: number): Generator<number[]> {
  if (cells === 0) return yield [];
  for (const rest of fillings(cells - 1, most))
    for (let value = 0; value <= most; value++) yield [value, ...rest];
}

describe('small cells', () => {
  it('are hidden, and the others rounded down to fives', () => {
    expect([0, 4, 5, 9, 10, 123, null].map(disclosed)).toEqual([null, null, 5, 5, 10, 120, null]);
  });

  it.each([disclosedTotal, disclosedSum])(
    'cannot be computed from the total and the other cells, by who knows the rule: %o',
    (tell) => {
      // Everything that was told, with the fillings that would have been told so: worked out by trying all of them.
      const told = new Map<string, number[][]>();
      for (const cells of fillings(4, 14)) {
        const total = cells.reduce((sum, cell) => sum + cell, 0);
        const key = JSON.stringify([cells.map(disclosed), tell(total, cells)]);
        told.set(key, [...(told.get(key) ?? []), cells]);
      }
      for (const [key, possible] of told) {
        const [cells] = JSON.parse(key) as [(number | null)[]];
        cells.forEach((cell, i) => {
          if (cell !== null) return;
          const values = new Set(possible.map((filling) => filling[i]!));
          expect([key, [...values].sort()]).toEqual([key, [0, 1, 2, 3, 4]]);
        });
      }
      expect(told.size).toBeGreaterThan(20);
    },
  );

  it('cannot be computed as the difference of two answers about nested groups', () => {
    // A group and the group without one small part: what is told of both leaves the part anything from 0 to 4.
    const told = new Map<string, Set<number>>();
    for (let whole = 0; whole < 60; whole++)
      for (let part = 0; part <= Math.min(4, whole); part++) {
        const key = JSON.stringify([disclosed(whole), disclosed(whole - part), disclosed(part)]);
        told.set(key, (told.get(key) ?? new Set()).add(part));
      }
    for (const [key, parts] of told)
      // Equal answers leave 0 to 4; different ones (a multiple of five lies between) leave 1 to 4: never one value.
      expect([key, parts.size >= 4]).toEqual([key, true]);
  });

  it('leave it open whether there is a rest beside a part', () => {
    const told = new Map<string, Set<number>>();
    for (let whole = 0; whole < 60; whole++)
      for (let rest = 0; rest <= Math.min(14, whole); rest++) {
        const key = JSON.stringify([disclosed(whole), disclosedPart(whole - rest, whole)]);
        told.set(key, (told.get(key) ?? new Set()).add(rest));
        expect(disclosedPart(whole - rest, whole) ?? 0).toBeLessThanOrEqual(whole - rest);
      }
    for (const [key, rests] of told)
      if ([...rests].some((rest) => rest < 5))
        expect([key, [0, 1, 2, 3, 4].every((rest) => rests.has(rest))]).toEqual([key, true]);
  });
});
