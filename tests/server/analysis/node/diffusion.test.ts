import { describe, expect, it } from 'vitest';
import { diffusion } from '../../../../server/analysis/node/diffusion.ts';
import { expectValues } from '../expectValues.ts';
import { complete, cycle, fromTable, path, star } from '../networks.ts';
import { toy12 } from '../toy12.ts';
import { valuesOf } from '../values.ts';

describe('diffusion', () => {
  it('adds walks of one to three steps over powers of λ (Toy-12, λ = 2.680845 by NetworkX 3.6.1)', () => {
    expectValues(valuesOf(diffusion, toy12(1)), { P01: 5.0731, P06: 3.4094, P11: 0 }, 4);
  });

  it('is 3 where everyone has the same number of contacts (by hand: 1 a round)', () => {
    expectValues(valuesOf(diffusion, complete(5)), { n1: 3, n5: 3 });
    expectValues(valuesOf(diffusion, cycle(6)), { n1: 3, n6: 3 });
  });

  it('is known on a star (by hand: λ = 2, walks 4, 4, 16 from the middle and 1, 4, 4 from an end)', () => {
    expectValues(valuesOf(diffusion, star(5)), { n1: 4 / 2 + 4 / 4 + 16 / 8, n2: 1 / 2 + 4 / 4 + 4 / 8 });
  });

  it('follows the arrows outwards (by hand: λ = 1; z tells the circle, c only hears)', () => {
    const network = fromTable(
      [
        ['a', 'b'],
        ['b', 'a'],
        ['a', 'c'],
        ['z', 'a'],
      ],
      { directed: true },
    );
    expectValues(valuesOf(diffusion, network), { a: 2 + 1 + 2, b: 1 + 2 + 1, c: 0, z: 1 + 2 + 1 });
  });

  it('finds λ where two circles of arrows tie, on which a plain power iteration does not settle (by hand: λ = 1)', () => {
    const network = fromTable(
      [
        ['a', 'b'],
        ['b', 'a'],
        ['b', 'c'],
        ['c', 'd'],
        ['d', 'c'],
      ],
      { directed: true },
    );
    expectValues(valuesOf(diffusion, network), { a: 1 + 2 + 2, b: 2 + 2 + 3, c: 3, d: 3 });
  });

  it('reads strength only when weighted (by hand: λ = 5 on a star of strengths 3 and 4)', () => {
    const network = fromTable([
      ['a', 'b', 3],
      ['a', 'c', 4],
    ]);
    const expected = { a: 7 / 5 + 25 / 25 + 175 / 125, b: 3 / 5 + 21 / 25 + 75 / 125 };
    expectValues(valuesOf(diffusion, network, { weighted: true }), expected);
    expect(valuesOf(diffusion, network).b).toBeCloseTo(valuesOf(diffusion, network).c ?? NaN, 12);
  });

  it('takes the chance and the rounds that were chosen (by hand)', () => {
    const parameters = { chance: 0.5, rounds: 1 };
    expectValues(valuesOf(diffusion, star(5), { parameters }), { n1: 4 / 2, n2: 1 / 2 });
    expectValues(valuesOf(diffusion, path(3, true), { parameters: { chance: 0.5 } }), {
      n1: 1 / 2 + 1 / 4,
      n2: 1 / 2,
      n3: 0,
    });
    // λ = 2, and each round is 1.
    expectValues(valuesOf(diffusion, cycle(6), { parameters: { rounds: 7 } }), { n1: 7, n6: 7 });
  });

  it('is undefined where λ is 0: without ties or without a cycle of arrows', () => {
    expect(valuesOf(diffusion, star(1))).toEqual({ n1: null });
    expect(valuesOf(diffusion, path(2, true))).toEqual({ n1: null, n2: null });
    expect(valuesOf(diffusion, fromTable([]))).toEqual({});
  });
});
