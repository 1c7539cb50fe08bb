import { describe, expect, it } from 'vitest';
import {
  optionsFor,
  readChoice,
  readParameters,
  usualChoice,
  withinLimits,
  writeChoice,
  type MeasureChoice,
} from '../../../../client/composables/measures/measureAddress.ts';
import { measure } from '../../answers.ts';

const damping = { id: 'damping', name: '阻尼', usual: 0.85, minimum: 0, maximum: 1, whole: false };
const entry = measure('degree', 'connections', '联系人数');

function thereAndBack(choice: MeasureChoice): MeasureChoice {
  const written = writeChoice(choice, {});
  return readChoice(Object.fromEntries(Object.entries(written).map(([key, value]) => [key, String(value)])));
}

describe('the address of a measure', () => {
  it.each<MeasureChoice>([
    usualChoice,
    { ...usualChoice, id: 'degree' },
    { ...usualChoice, id: 'katz', weighted: true, normalized: true, seed: 7, exact: true },
    { ...usualChoice, id: 'eiIndex', groupBy: '职业', parameters: { alpha: 0.5, steps: 3 } },
  ])('names it so that it can be read again: %o', (choice) => {
    expect(thereAndBack(choice)).toEqual(choice);
  });

  it('holds nothing that is as usual, and keeps the rest', () => {
    expect(writeChoice({ ...usualChoice, id: 'degree' }, { ties: 'KNOWS', seed: '3' })).toEqual({
      ties: 'KNOWS',
      measure: 'degree',
    });
  });

  it('leaves out what it does not understand', () => {
    expect(readChoice({ measure: '', weighted: 'perhaps', seed: '-1', set: 'a,b:x,c:2' })).toEqual({
      ...usualChoice,
      parameters: { c: 2 },
    });
    expect(readParameters('')).toEqual({});
  });
});

describe('what is asked of a measure', () => {
  const all: MeasureChoice = {
    ...usualChoice,
    weighted: true,
    normalized: true,
    groupBy: 'kind',
    seed: 9,
    parameters: { damping: 4, unknown: 1 },
  };

  it('is only what it has', () => {
    const plain = { ...entry, strength: 'ignored', normalizes: false };
    expect(optionsFor(plain, all)).toEqual({ weighted: false, normalized: false, seed: 1, exact: false });
  });

  it('stays within the limits of its numbers', () => {
    const open = { ...entry, needsGroups: true, seeded: true, parameters: [damping] };
    expect(optionsFor(open, all)).toEqual({
      weighted: true,
      normalized: true,
      seed: 9,
      exact: false,
      groupBy: 'kind',
      parameters: [{ id: 'damping', value: 1 }],
    });
    expect(withinLimits({ minimum: 1, maximum: 9, whole: true }, 2.6)).toBe(3);
  });
});
