import { describe, expect, it } from 'vitest';
import { formSize } from '../../../../client/composables/ask/formSize.ts';
import { question } from '../../answers.ts';

const many = (count: number, most = 5) =>
  Array.from({ length: count }, (_, at) => question(`q${at}`, { most }));

describe('the size of type of a printed form', () => {
  it('is large for a usual set, small for a longer one, and none where two pages do not do', () => {
    // Each of these questions takes 3 lines of names and 2 for its wording.
    expect([formSize(many(10)), formSize(many(11)), formSize(many(13)), formSize(many(14))]).toEqual([
      'large',
      'small',
      'small',
      null,
    ]);
    expect(formSize(many(13, 3))).toBe('large');
  });
});
