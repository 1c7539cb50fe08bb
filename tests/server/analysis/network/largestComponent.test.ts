import { describe, expect, it } from 'vitest';
import { largestComponent } from '../../../../server/analysis/network/largestComponent.ts';
import { complete, fromTable } from '../networks.ts';
import { toy12 } from '../toy12.ts';
import { figureOf } from '../values.ts';

describe('largestComponent', () => {
  it('is 11 on Toy-12 and 12 in its second wave', () => {
    expect(figureOf(largestComponent, toy12(1))).toBe(11);
    expect(figureOf(largestComponent, toy12(2))).toBe(12);
  });

  it('ignores direction', () => {
    expect(
      figureOf(
        largestComponent,
        fromTable(
          [
            ['a', 'b'],
            ['c', 'b'],
            ['d', 'e'],
          ],
          { directed: true },
        ),
      ),
    ).toBe(3);
  });

  it('is 1 for a single person and undefined for none', () => {
    expect(figureOf(largestComponent, complete(1))).toBe(1);
    expect(figureOf(largestComponent, fromTable([]))).toBeNull();
  });
});
