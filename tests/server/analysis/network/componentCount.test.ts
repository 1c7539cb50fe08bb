import { describe, expect, it } from 'vitest';
import { componentCount } from '../../../../server/analysis/network/componentCount.ts';
import { complete, fromTable } from '../networks.ts';
import { toy12 } from '../toy12.ts';
import { figureOf } from '../values.ts';

describe('componentCount', () => {
  it('counts each isolate (Toy-12: one part of 11 and P11)', () => {
    expect(figureOf(componentCount, toy12(1))).toBe(2);
    expect(figureOf(componentCount, toy12(2))).toBe(1);
  });

  it('ignores direction', () => {
    expect(
      figureOf(
        componentCount,
        fromTable(
          [
            ['a', 'b'],
            ['c', 'b'],
            ['d', 'e'],
          ],
          { directed: true },
        ),
      ),
    ).toBe(2);
  });

  it('is 0 on an empty network', () => {
    expect(figureOf(componentCount, fromTable([]))).toBe(0);
    expect(figureOf(componentCount, complete(1))).toBe(1);
  });
});
