import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classCounts } from '../../../../server/analysis/disclosure/classCounts.ts';
import {
  attributeKeys,
  generalise,
  type CoarsenedAttribute,
} from '../../../../server/analysis/disclosure/generalise.ts';

const repeated = (values: readonly (string | null)[], times: number): (string | null)[] =>
  values.flatMap((value) => new Array<string | null>(times).fill(value));

describe('attributes made coarse enough (by hand)', () => {
  it('leaves what is common enough as it is', () => {
    const values = repeated(['f', 'm'], 5);
    const answer = generalise([{ id: 'gender', levels: [values] }], 10, 5);
    expect(answer.levels.get('gender')).toBe(0);
    expect(answer.values.get('gender')).toEqual(values);
    expect(answer.suppressed).not.toContain(true);
  });

  it('coarsens the attribute with most values first, one step at a time', () => {
    const decades = repeated(['1940', '1950', '1960', '1970'], 3);
    const bands = decades.map((decade) => (decade! < '1960' ? '1940-1959' : '1960-1979'));
    const answer = generalise(
      [
        { id: 'gender', levels: [repeated(['f'], 12)] },
        { id: 'decade', levels: [decades, bands] },
      ],
      12,
      5,
    );
    expect(Object.fromEntries(answer.levels)).toEqual({ gender: 0, decade: 1 });
    expect(answer.values.get('decade')).toEqual(bands);
  });

  it('suppresses a few rather than coarsening for all, and then at least k', () => {
    // One of forty is alone: less than 5 %. The three of "b" are the next larger class, so that four have nothing told.
    const values = [...repeated(['a'], 36), ...repeated(['b'], 3), 'c'];
    const answer = generalise([{ id: 'x', levels: [values] }], 40, 3);
    expect(answer.suppressed.filter(Boolean)).toHaveLength(4);
    expect(answer.values.get('x')!.slice(36)).toEqual([null, null, null, null]);
  });

  it('takes an attribute out where nothing else helps', () => {
    const each = Array.from({ length: 10 }, (_, i) => String(i));
    const answer = generalise([{ id: 'x', levels: [each] }], 10, 2);
    expect(answer.levels.get('x')).toBe(1);
    expect(answer.values.get('x')).toEqual(repeated([null], 10));
  });

  it('never leaves anybody in a class below k, whatever the values', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'd', null);
    const rows = fc.array(fc.tuple(word, word, word), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 2, max: 6 }), (persons, k) => {
        const attributes = [0, 1, 2].map((i): CoarsenedAttribute => ({
          id: String(i),
          levels: [
            persons.map((row) => row[i]!),
            persons.map((row) => (row[i] === null ? null : row[i]! < 'c' ? 'ab' : 'cd')),
          ],
        }));
        const { values, suppressed } = generalise(attributes, persons.length, k);
        const keys = attributeKeys([...values.values()], persons.length);
        const told = keys.filter((_, person) => !suppressed[person]);
        expect(classCounts(told, k).fewerThanK).toBe(0);
        const hidden = suppressed.filter(Boolean).length;
        expect(hidden === 0 || hidden >= Math.min(k, persons.length)).toBe(true);
      }),
      { seed: 9 },
    );
  });
});
