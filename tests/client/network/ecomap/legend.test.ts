import { describe, expect, it } from 'vitest';
import { legendRows } from '../../../../client/network/ecomap/legendRows.ts';
import { sectorArc } from '../../../../client/network/ecomap/sectorArc.ts';

describe('the words of an ecomap', () => {
  it('puts a legend into rows that are not wider than the picture (by hand: 44 + 24 and a gap of 18 each)', () => {
    const { places, height } = legendRows(['牢固', '一般', '很浅'], 160);
    expect(places).toEqual([
      { x: 0, y: 0 },
      { x: 86, y: 0 },
      { x: 0, y: 24 },
    ]);
    expect(height).toBe(48);
    expect(legendRows([], 160)).toEqual({ places: [], height: 0 });
  });

  it('writes the name of a group along its arc where it has room, and never upside down', () => {
    const top = sectorArc({ group: 'family', from: -2, to: -1 }, 150, '家人亲戚');
    // Clockwise (sweep 1) above, the other way round below.
    expect(top.textLine).toMatch(/A159 159 0 0 1 /);
    const below = sectorArc({ group: 'family', from: 1, to: 2 }, 150, '家人亲戚');
    expect(below.textLine).toMatch(/ 0 0 0 /);
    expect(sectorArc({ group: 'family', from: 1, to: 1.2 }, 150, '家人亲戚').textLine).toBeNull();
    // One group all around.
    expect(sectorArc({ group: 'others', from: -2, to: -2 + 2 * Math.PI }, 150, '其他').arc).toMatch(
      / 0 1 1 /,
    );
  });
});
