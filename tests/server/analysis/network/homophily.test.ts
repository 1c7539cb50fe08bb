import { describe, expect, it } from 'vitest';
import { homophily } from '../../../../server/analysis/network/homophily.ts';
import { fromTable } from '../networks.ts';
import { figureOf } from '../values.ts';

/** a, b, c are one group, d, e, f another; nobody else has one. */
const groups = new Map([...'abcdef'].map((key) => [key, key < 'd' ? 'one' : 'two'] as const));

describe('homophily', () => {
  it('is 1 when all ties are inside groups, −1 when none is (Coleman 1958)', () => {
    const isolates = [...'abcdef'];
    expect(
      figureOf(
        homophily,
        fromTable(
          [
            ['a', 'b'],
            ['d', 'e'],
          ],
          { isolates },
        ),
        { groups },
      ),
    ).toBe(1);
    expect(
      figureOf(
        homophily,
        fromTable(
          [
            ['a', 'd'],
            ['b', 'e'],
          ],
          { isolates },
        ),
        { groups },
      ),
    ).toBe(-1);
  });

  it('is 0 where everyone is tied to everyone: as choice at random (identity)', () => {
    const everyone = fromTable(
      [...'abcdef'].flatMap((a) => [...'abcdef'].filter((b) => a < b).map((b) => [a, b] as const)),
    );
    expect(figureOf(homophily, everyone, { groups })).toBe(0);
  });

  it('is (3 − 1.6) / (4 − 1.6) for three of four arrows inside two groups of three (by hand)', () => {
    const rows = [
      ['a', 'b'],
      ['b', 'c'],
      ['d', 'e'],
      ['a', 'd'],
    ] as const;
    const network = fromTable(rows, { directed: true, isolates: ['f'] });
    expect(figureOf(homophily, network, { groups })).toBeCloseTo((3 - 1.6) / (4 - 1.6), 12);
  });

  it('is (1 − 1.6) / 1.6 with one of four inside (by hand)', () => {
    const rows = [
      ['a', 'b'],
      ['b', 'd'],
      ['d', 'c'],
      ['a', 'd'],
    ] as const;
    const network = fromTable(rows, { directed: true, isolates: ['e', 'f'] });
    expect(figureOf(homophily, network, { groups })).toBeCloseTo((1 - 1.6) / 1.6, 12);
  });

  it('is undefined without ties between persons with a group, and when all are in one group', () => {
    expect(figureOf(homophily, fromTable([['a', 'x']]), { groups })).toBeNull();
    expect(
      figureOf(
        homophily,
        fromTable([
          ['a', 'b'],
          ['b', 'c'],
        ]),
        { groups },
      ),
    ).toBeNull();
    expect(figureOf(homophily, fromTable([]), { groups })).toBeNull();
  });
});
